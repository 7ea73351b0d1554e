import { looksLikeOrgan } from '../../text/organs.ts';
import { defineRule } from '../rule.ts';

const BY_MARKS = /^((?:19|20)\d{2})([.．/／—-])(\d{1,2})\2(\d{1,2})日?$/;
const BY_WORDS = /^((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})号?$/;

/** 成文日期将年、月、日标全：不用点、短横分隔，不漏“日”字，不写“号”。 */
export default defineRule({
  id: 'element/date-complete',
  title: { 'zh-CN': '成文日期标全年、月、日', en: 'Date written out with 年, 月 and 日' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.4' }],
  severity: 'error',
  scope: 'neighbours',
  on: ['issueDate'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `成文日期应当将年、月、日标全，现为“${actual}”`,
      en: `Expected the date written out with 年, 月 and 日, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '二〇二四年六月一日' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '2024.6.1' },
        ],
        fixed: ['某市财政局', '2024年6月1日'],
      },
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '2024-06-01' },
        ],
        fixed: ['某市财政局', '2024年6月1日'],
      },
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '2024年6月1号' },
        ],
        fixed: ['某市财政局', '2024年6月1日'],
      },
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '2024年6月1' },
        ],
        fixed: ['某市财政局', '2024年6月1日'],
      },
    ],
    traps: [
      // The data of a web page, no signature.
      {
        paragraphs: [
          { kind: 'body', text: '发布时间' },
          { kind: 'issueDate', text: '2024-06-01' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuer', text: '某市财政局' },
          { kind: 'issueDate', text: '2024年6月' },
        ],
      },
    ],
  },
  *check({ paragraph: { id, text }, span, previous }) {
    const raw = text.slice(span.start, span.end);
    const actual = raw.trim();
    const marks = BY_MARKS.exec(actual);
    const parts = marks ? [marks[1], marks[3], marks[4]] : BY_WORDS.exec(actual)?.slice(1);
    if (!parts || !previous || !looksLikeOrgan(previous.text.trim())) return;
    const [year, month, day] = parts.map(Number);
    const start = span.start + raw.indexOf(actual);
    const at = { paragraph: id, start, end: start + actual.length };
    const insert = `${year}年${month}月${day}日`;
    yield {
      message: 'found',
      at,
      data: { actual },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: actual, insert }] },
    };
  },
});
