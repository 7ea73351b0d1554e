import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';

/** 顺序号不加“第”字。 */
export default defineRule({
  id: 'element/issue-number-no-di',
  title: { 'zh-CN': '发文字号不加“第”', en: 'No 第 before the serial' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['documentNumber'],
  fix: 'safe',
  messages: {
    di: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文字号的顺序号应当不加“第”字，现为“${actual}”`,
      en: `Expected no 第 before the serial, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2023〕118号' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕第5号' }], fixed: ['清政发〔2024〕5号'] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2023〕第118号' }], fixed: ['清政发〔2023〕118号'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'documentNumber', text: '第5号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '〔2026〕第3期' }] },
    ],
  },
  *check({ paragraph: { id, text }, span }) {
    const [number] = findDocumentNumbers(text.slice(span.start, span.end));
    if (!number) return;
    if (!number.hasDi || !number.hasHao || number.placeholder) return;
    const start = span.start + text.slice(span.start).indexOf('第', number.yearEnd);
    const end = span.start + number.end;
    yield {
      message: 'di',
      at: { paragraph: id, start, end },
      data: { actual: text.slice(start, end) },
      fix: {
        safety: 'safe',
        edits: [{ kind: 'replaceText', at: { paragraph: id, start, end: start + 1 }, expect: '第', insert: '' }],
      },
    };
  },
});
