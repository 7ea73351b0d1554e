import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';

/** 顺序号不编虚位。 */
export default defineRule({
  id: 'element/issue-number-no-padding',
  title: { 'zh-CN': '发文字号不编虚位', en: 'No leading zero in the serial' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['documentNumber'],
  fix: 'review',
  messages: {
    padded: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文字号的顺序号应当不编虚位，现为“${actual}”`,
      en: `Expected a serial without leading zeros, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政办函〔2023〕118号' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕05号' }], fixed: ['清政发〔2024〕5号'] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕008号' }], fixed: ['清政发〔2024〕8号'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕105号' }] },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕0号' }] },
    ],
  },
  *check({ paragraph: { id, text }, span }) {
    const [number] = findDocumentNumbers(text.slice(span.start, span.end));
    if (!number) return;
    const zeros = /^0+(?=[1-9])/.exec(number.serial)?.[0].length ?? 0;
    if (zeros === 0) return;
    const start = span.start + text.slice(span.start).indexOf(number.serial, number.yearEnd);
    const end = start + number.serial.length;
    yield {
      message: 'padded',
      at: { paragraph: id, start, end },
      data: { actual: number.serial },
      fix: {
        safety: 'review',
        edits: [
          {
            kind: 'replaceText',
            at: { paragraph: id, start, end },
            expect: number.serial,
            insert: number.serial.slice(zeros),
          },
        ],
      },
    };
  },
});
