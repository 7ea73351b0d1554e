import { defineRule } from '../rule.ts';

const NUMBER = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** 公开前核对身份证号：日期和校验码都对的十八位号码才算。 */
export default defineRule({
  id: 'privacy/id-number',
  title: { 'zh-CN': '身份证号码', en: 'Identity number' },
  clauses: [{ instrument: '个人信息保护法', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d{17}/,
  fix: 'review',
  messages: {
    found: () => ({
      'zh-CN': '文中有身份证号码，公开前一般遮盖出生日期等数字，请核对',
      en: 'An identity number is masked before publication; please check',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '身份证号码为110101********1234。' }], channel: 'web' },
      { paragraphs: [{ kind: 'body', text: '工程编号为123456。' }], channel: 'web' },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '王某，身份证号11010519491231002X。' }],
        channel: 'web',
        fixed: ['王某，身份证号110105********002X。'],
      },
      {
        paragraphs: [{ kind: 'body', text: '证件号码440524188001010014不在此列，330102199003070019属实。' }],
        fixed: ['证件号码440524188001010014不在此列，330102********0019属实。'],
      },
    ],
    traps: [
      // The date fits but the check digit does not: an order number.
      { paragraphs: [{ kind: 'body', text: '流水号110105194912310021。' }], channel: 'web' },
      { paragraphs: [{ kind: 'body', text: '统一社会信用代码91110105194912310A。' }], channel: 'web' },
    ],
  },
  *check({ paragraph: { id, text } }, { channel, partial }) {
    for (const { 0: actual, index } of text.matchAll(NUMBER)) {
      if (!hasCheckDigit(actual)) continue;
      const at = { paragraph: id, start: index, end: index + actual.length };
      const insert = `${actual.slice(0, 6)}********${actual.slice(14)}`;
      yield {
        message: 'found',
        at,
        // An internal paper may need the number; a published one hardly ever does.
        severity: channel === 'web' || partial ? 'warning' : 'info',
        fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: actual, insert }] },
      };
    }
  },
});

/** GB 11643: the last character is a check of the seventeen before it. */
function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17]?.toUpperCase();
}
