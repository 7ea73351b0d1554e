import { parseChineseNumber } from '../../text/numerals.ts';
import { defineRule } from '../rule.ts';

const PERIOD = /([★☆*]\s?)([一二三四五六七八九十]{1,3})(?=\s?(?:年|个月|月|天|日))/;

/** 保密期限中的数字用阿拉伯数字。 */
export default defineRule({
  id: 'element/secrecy-period-arabic',
  title: { 'zh-CN': '保密期限用阿拉伯数字', en: 'Period of secrecy in Arabic digits' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.2' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['classification'],
  fix: 'safe',
  messages: {
    hanzi: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `保密期限中的数字应当用阿拉伯数字“${expected}”，现为“${actual}”`,
      en: `Expected the period in Arabic digits (${expected}), found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'classification', text: '机密★10年' }] },
      { paragraphs: [{ kind: 'classification', text: '秘密★6个月' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'classification', text: '机密★十年' }], fixed: ['机密★10年'] },
      { paragraphs: [{ kind: 'classification', text: '秘密★六个月' }], fixed: ['秘密★6个月'] },
    ],
    traps: [{ paragraphs: [{ kind: 'classification', text: '绝密★长期' }] }],
  },
  *check({ paragraph: { id, text }, span }) {
    const match = PERIOD.exec(text.slice(span.start, span.end));
    const [, mark = '', actual = ''] = match ?? [];
    const value = parseChineseNumber(actual);
    if (!match || value === undefined) return;
    const start = span.start + match.index + mark.length;
    const at = { paragraph: id, start, end: start + actual.length };
    const expected = String(value);
    yield {
      message: 'hanzi',
      at,
      data: { expected, actual },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: actual, insert: expected }] },
    };
  },
});
