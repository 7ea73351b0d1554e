import { defineRule } from '../rule.ts';

/** 有成文日期。 */
export default defineRule({
  id: 'element/date-present',
  title: { 'zh-CN': '有成文日期', en: 'Date of issue present' },
  clauses: [{ instrument: '条例', clause: '第九条（十二）' }],
  severity: 'error',
  scope: 'document',
  wholeDocument: true,
  forms: ['ordinary', 'letter'],
  messages: {
    missing: () => ({ 'zh-CN': `公文应当有成文日期，未找到`, en: `Expected a date of issue, found none` }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '通知',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'dateUnderTitle', text: '（2024年6月1日）' },
        ],
        genre: '决议',
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        genre: '通知',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        genre: '批复',
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        genre: '通知',
        form: 'draft',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        genre: '通知',
        partial: true,
      },
    ],
  },
  *check({ outline }) {
    if (outline.elements.some(({ kind }) => kind === 'issueDate' || kind === 'dateUnderTitle')) return;
    yield { message: 'missing', at: { document: true } };
  },
});
