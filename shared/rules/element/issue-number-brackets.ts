import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';

/** 发文字号的年份用六角括号〔〕括入。 */
export default defineRule({
  id: 'element/issue-number-brackets',
  title: { 'zh-CN': '发文字号括号', en: 'Brackets of the document number' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['documentNumber'],
  fix: 'safe',
  messages: {
    brackets: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文字号的年份应当用六角括号“〔〕”括入，现为“${actual}”`,
      en: `Expected the year in 〔 〕, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2023〕118号' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发[2024]5号' }], fixed: ['清政发〔2024〕5号'] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发（2024）5号' }], fixed: ['清政发〔2024〕5号'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'documentNumber', text: '第1号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: 'X政发〔XXXX〕X号' }] },
    ],
  },
  *check({ paragraph: { id, text }, span }) {
    const [number] = findDocumentNumbers(text.slice(span.start, span.end));
    if (!number) return;
    if (number.brackets === '〔〕' || number.placeholder) return;
    const open = span.start + number.yearStart;
    const close = span.start + number.yearEnd - 1;
    const actual = text.slice(open, close + 1);
    yield {
      message: 'brackets',
      at: { paragraph: id, start: open, end: close + 1 },
      data: { actual },
      fix: {
        safety: 'safe',
        edits: [
          {
            kind: 'replaceText',
            at: { paragraph: id, start: open, end: open + 1 },
            expect: text.slice(open, open + 1),
            insert: '〔',
          },
          {
            kind: 'replaceText',
            at: { paragraph: id, start: close, end: close + 1 },
            expect: text.slice(close, close + 1),
            insert: '〕',
          },
        ],
      },
    };
  },
});
