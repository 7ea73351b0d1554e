import { defineRule } from '../rule.ts';

/** 会议通过或另有编号的文种。 */
const NUMBERLESS: readonly string[] = ['纪要', '命令', '决议', '公报', '公告', '通告', '议案'];

/** 有发文字号。 */
export default defineRule({
  id: 'element/issue-number-present',
  title: { 'zh-CN': '有发文字号', en: 'Document number present' },
  clauses: [{ instrument: '条例', clause: '第九条（五）' }],
  severity: 'error',
  scope: 'document',
  wholeDocument: true,
  forms: ['ordinary', 'letter'],
  messages: {
    missing: () => ({ 'zh-CN': `公文应当有发文字号，未找到`, en: `Expected a document number, found none` }),
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
          { kind: 'issueDate', text: '2024年6月1日' },
          { kind: 'copyTo', text: '抄送：市委办公室。' },
        ],
        genre: '通知',
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
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
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '决定',
        form: 'letter',
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '通知',
        form: 'draft',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '通知',
        partial: true,
      },
    ],
  },
  *check({ outline }, { genre }) {
    if (outline.elements.some(({ kind }) => kind === 'documentNumber')) return;
    if (genre && NUMBERLESS.includes(genre)) return;
    yield { message: 'missing', at: { document: true } };
  },
});
