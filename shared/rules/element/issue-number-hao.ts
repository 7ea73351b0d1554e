import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';

/** 顺序号后加“号”字。 */
export default defineRule({
  id: 'element/issue-number-hao',
  title: { 'zh-CN': '发文字号末尾加“号”', en: '号 after the serial' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['documentNumber'],
  fix: 'review',
  messages: {
    hao: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文字号的顺序号后应当加“号”字，现为“${actual}”`,
      en: `Expected 号 after the serial, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2023〕118号' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5' }], fixed: ['清政发〔2024〕5号'] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2023〕118' }], fixed: ['清政办函〔2023〕118号'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'documentNumber', text: '清纪要〔2024〕5期' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕   号' }] },
    ],
  },
  *check({ paragraph: { id, text }, span }) {
    const [number] = findDocumentNumbers(text.slice(span.start, span.end));
    if (!number) return;
    if (number.hasHao || number.placeholder || /^\s*[期次卷辑]/.test(text.slice(span.start + number.end))) return;
    const start = span.start + number.start;
    const end = span.start + number.end;
    yield {
      message: 'hao',
      at: { paragraph: id, start, end },
      data: { actual: text.slice(start, end) },
      fix: {
        safety: 'review',
        edits: [
          {
            kind: 'replaceText',
            at: { paragraph: id, start: end - 1, end },
            expect: text.slice(end - 1, end),
            insert: `${text.slice(end - 1, end)}号`,
          },
        ],
      },
    };
  },
});
