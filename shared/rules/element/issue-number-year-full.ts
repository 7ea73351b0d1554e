import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';

/** 年份标全称。 */
export default defineRule({
  id: 'element/issue-number-year-full',
  title: { 'zh-CN': '发文字号年份标全称', en: 'Four-digit year' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['documentNumber'],
  fix: 'review',
  messages: {
    short: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文字号的年份应当标全称，现为“${actual}”`,
      en: `Expected a four-digit year, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2023〕118号' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔24〕5号' }], fixed: ['清政发〔2024〕5号'] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办〔09〕12号' }], fixed: ['清政办〔2009〕12号'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕24号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔XX〕X号' }] },
    ],
  },
  *check({ paragraph: { id, text }, span }) {
    const [number] = findDocumentNumbers(text.slice(span.start, span.end));
    if (!number) return;
    if (!/^\d{2}$/.test(number.year)) return;
    const start = span.start + text.slice(span.start).indexOf(number.year, number.yearStart);
    const end = start + 2;
    yield {
      message: 'short',
      at: { paragraph: id, start, end },
      data: { actual: number.year },
      fix: {
        safety: 'review',
        edits: [
          { kind: 'replaceText', at: { paragraph: id, start, end }, expect: number.year, insert: `20${number.year}` },
        ],
      },
    };
  },
});
