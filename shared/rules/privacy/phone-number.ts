import { defineRule } from '../rule.ts';

const MOBILE = /(?<![\d.])1[3-9]\d(?:[-\s]?\d{4}){2}(?![\d.])/g;
const PUBLIC_CONTACT = /联系|电话|手机|热线|咨询|传真|举报|受理|报名|客服|值班/;

/** 联系方式以外的手机号码。 */
export default defineRule({
  id: 'privacy/phone-number',
  title: { 'zh-CN': '手机号码', en: 'Mobile number' },
  clauses: [{ instrument: '个人信息保护法', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /1[3-9]\d/,
  fix: 'review',
  messages: {
    found: () => ({
      'zh-CN': '联系方式以外出现手机号码，公开前一般遮盖中间四位，请核对',
      en: 'A mobile number outside a contact line is masked before publication; please check',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'annotation', text: '（联系人：王建国，电话：13800000000）' }] },
      { paragraphs: [{ kind: 'body', text: '手机号为138****0000。' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '李某（13800000000）已到岗。' }],
        fixed: ['李某（138****0000）已到岗。'],
      },
      {
        paragraphs: [{ kind: 'body', text: '李某 138-0000-0000 已到岗。' }],
        fixed: ['李某 138****0000 已到岗。'],
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '账号1380000000012345。' }] },
      { paragraphs: [{ kind: 'body', text: '总量为13800000000.5元。' }] },
    ],
  },
  *check({ paragraph: { id, text }, element }) {
    if (element.kind === 'annotation' || PUBLIC_CONTACT.test(text)) return;
    for (const { 0: actual, index } of text.matchAll(MOBILE)) {
      const at = { paragraph: id, start: index, end: index + actual.length };
      const digits = actual.replace(/\D/g, '');
      const insert = `${digits.slice(0, 3)}****${digits.slice(7)}`;
      yield {
        message: 'found',
        at,
        certainty: 'likely',
        fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: actual, insert }] },
      };
    }
  },
});
