import { defineRule } from '../rule.ts';

const CARD = /(?<![\d.])\d{4}(?:\s?\d{4}){3}(?:\s?\d{1,3})?(?![\d.])/g;
const CARD_WORD = /(?:银行卡|卡号|借记卡|信用卡|储蓄卡)[^。；]{0,16}$/;

/** 公开前核对银行卡号：前面写明是卡号、校验位也对的才算；单位账户不在其列。 */
export default defineRule({
  id: 'privacy/bank-account',
  title: { 'zh-CN': '银行卡号', en: 'Bank card number' },
  clauses: [{ instrument: '个人信息保护法', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d{4}\s?\d{4}\s?\d{4}/,
  fix: 'review',
  messages: {
    found: () => ({
      'zh-CN': '文中有银行卡号，公开前一般遮盖中间数字，请核对',
      en: 'A bank card number is masked before publication; please check',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '银行卡号：6222****0123。' }], channel: 'web' },
      { paragraphs: [{ kind: 'body', text: '开户行：清江银行，账号：6222021234567890128。' }], channel: 'web' },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '李某银行卡号：6222021234567890128。' }],
        channel: 'web',
        fixed: ['李某银行卡号：6222***********0128。'],
      },
      {
        paragraphs: [{ kind: 'body', text: '请汇入卡号4111 1111 1111 1111。' }],
        fixed: ['请汇入卡号4111********1111。'],
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '银行卡号输入错误，流水6222021234567890123已撤销。' }], channel: 'web' },
    ],
  },
  *check({ paragraph: { id, text } }, { channel, partial }) {
    for (const { 0: actual, index } of text.matchAll(CARD)) {
      const digits = actual.replace(/\s/g, '');
      if (!CARD_WORD.test(text.slice(Math.max(0, index - 48), index)) || !passesLuhn(digits)) continue;
      const at = { paragraph: id, start: index, end: index + actual.length };
      const insert = digits.slice(0, 4) + '*'.repeat(digits.length - 8) + digits.slice(-4);
      yield {
        message: 'found',
        at,
        severity: channel === 'web' || partial ? 'warning' : 'info',
        fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: actual, insert }] },
      };
    }
  },
});

/** The check digit of bank cards. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
