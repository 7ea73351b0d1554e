import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';
import { issuerCodes, noList } from '../support/organisation.ts';

const LISTS = { issuerCodes: ['清政发|清江市人民政府', '清政办函|清江市人民政府办公室'] };

/** 机关代字在登记的代字表中。 */
export default defineRule({
  id: 'element/issue-number-agency-code',
  title: { 'zh-CN': '机关代字已登记', en: 'Agency code registered' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'paragraph',
  on: ['documentNumber'],
  messages: {
    unknown: ({ actual }: { actual: string }) => ({
      'zh-CN': `机关代字一般在登记的代字表中，表中没有“${actual}”，请核对`,
      en: `Expected a registered agency code, “${actual}” is not in the list`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }], lists: LISTS },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2024〕12号' }], lists: LISTS },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政法〔2024〕5号' }], lists: LISTS },
      { paragraphs: [{ kind: 'documentNumber', text: '青政发〔2024〕5号' }], lists: LISTS },
    ],
    traps: [{ paragraphs: [{ kind: 'documentNumber', text: 'XX发〔2024〕5号' }], lists: LISTS }],
  },
  *check({ paragraph: { id, text }, span }, { lists }) {
    const codes = issuerCodes(lists);
    if (!codes) {
      yield { cannotTell: noList('issuerCodes', '机关代字') };
      return;
    }
    const [number] = findDocumentNumbers(text.slice(span.start, span.end));
    const actual = number?.code.trim();
    if (!number || !actual || codes.has(actual) || /[XxＸ×✕]/.test(actual)) return;
    const start = span.start + number.start;
    yield { message: 'unknown', at: { paragraph: id, start, end: start + number.code.length }, data: { actual } };
  },
});
