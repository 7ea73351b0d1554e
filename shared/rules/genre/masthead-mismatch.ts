import { defineRule } from '../rule.ts';
import { piecesOf } from '../support/pieces.ts';

/** 版头与文种相配：函用信函格式，命令（令）编令号。 */
export default defineRule({
  id: 'genre/masthead-mismatch',
  title: { 'zh-CN': '版头与文种相配', en: 'Head fits the type' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '10.1' },
    { instrument: 'GB/T 9704-2012', clause: '10.2' },
  ],
  severity: 'info',
  scope: 'document',
  on: ['issuerMark'],
  wholeDocument: true,
  messages: {
    letter: ({ actual }: { actual: string }) => ({
      'zh-CN': `信函格式的发文机关标志不加“文件”二字，现为“${actual}”`,
      en: `The head of a letter layout has no 文件, found “${actual}”`,
    }),
    order: () => ({
      'zh-CN': '命令（令）的发文机关标志之下应当编排令号，未找到',
      en: 'Expected the number of the order below its head, found none',
    }),
  },
  examples: {
    good: [
      { genre: '函', paragraphs: [{ kind: 'issuerMark', text: '清江市财政局' }] },
      {
        genre: '命令',
        form: 'order',
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府令' },
          { kind: 'documentNumber', text: '第12号' },
        ],
      },
    ],
    bad: [
      { genre: '函', paragraphs: [{ kind: 'issuerMark', text: '清江市财政局文件' }], message: 'letter' },
      {
        genre: '批复',
        form: 'letter',
        paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件' }],
        message: 'letter',
      },
      {
        genre: '命令',
        form: 'order',
        paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府令' }],
        message: 'order',
      },
    ],
    traps: [
      { genre: '批复', paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件' }] },
      {
        genre: '命令',
        form: 'order',
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府令' },
          { kind: 'body', text: '第十二号' },
        ],
      },
    ],
  },
  *check(unit, { genre, form }) {
    const mark = piecesOf(unit, 'issuerMark').at(-1);
    if (!mark) return;
    if ((genre === '函' || form === 'letter') && /文件$/.test(mark.text.replace(/[\s\u3000]+/g, ''))) {
      yield { message: 'letter', at: mark.at, data: { actual: mark.text }, certainty: 'likely' };
    }
    if (genre !== '命令' || form !== 'order') return;
    const hasNumber = unit.paragraphs.some(({ text }) => /第[\d一二三四五六七八九十百〇○零XＸ×]{1,6}号/.test(text));
    if (!hasNumber) yield { message: 'order', at: mark.at, certainty: 'likely' };
  },
});
