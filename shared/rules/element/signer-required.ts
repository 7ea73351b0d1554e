import { defineRule } from '../rule.ts';

/** 上行文标注签发人。 */
export default defineRule({
  id: 'element/signer-required',
  title: { 'zh-CN': '上行文标注签发人', en: 'Upward document names its signer' },
  clauses: [{ instrument: '条例', clause: '第九条（六）' }],
  severity: 'error',
  scope: 'document',
  on: ['issuerMark'],
  wholeDocument: true,
  genres: ['请示', '报告', '意见', '通知', '决定'],
  messages: {
    missing: () => ({
      'zh-CN': `上行文应当标注签发人姓名，未找到“签发人”`,
      en: `Expected the signer of an upward document, found none`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政〔2024〕5号' },
          { kind: 'signer', text: '签发人：王建国' },
          { kind: 'title', text: '清江市人民政府关于建设图书馆的请示' },
          { kind: 'body', text: '妥否，请批示。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '请示',
        direction: 'upward',
      },
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
        direction: 'downward',
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于建设图书馆的请示' },
          { kind: 'body', text: '妥否，请批示。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '请示',
        direction: 'upward',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于建设图书馆的请示' },
          { kind: 'body', text: '妥否，请批示。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '报告',
        direction: 'upward',
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于建设图书馆的请示' },
          { kind: 'body', text: '妥否，请批示。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '请示',
        direction: 'upward',
        form: 'draft',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于建设图书馆的请示' },
          { kind: 'body', text: '妥否，请批示。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '调研报告',
      },
    ],
  },
  *check({ outline }, { direction, form }) {
    if (direction !== 'upward' || form !== 'ordinary' || outline.elements.some(({ kind }) => kind === 'signer')) return;
    yield { message: 'missing', at: { document: true } };
  },
});
