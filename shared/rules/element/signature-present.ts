import { GENRES } from '../../standards/genres.ts';
import { defineRule } from '../rule.ts';

/** 有发文机关署名。 */
export default defineRule({
  id: 'element/signature-present',
  title: { 'zh-CN': '有发文机关署名', en: 'Issuer named at the end' },
  clauses: [{ instrument: '条例', clause: '第九条（十一）' }],
  severity: 'warning',
  scope: 'document',
  wholeDocument: true,
  forms: ['ordinary', 'letter'],
  messages: {
    missing: () => ({
      'zh-CN': `公文一般有发文机关署名，未找到`,
      en: `An issuer is usually named at the end, found none`,
    }),
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
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '通知',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '函',
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
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '纪要',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '决议',
      },
    ],
  },
  *check({ outline }, { genre }) {
    if (outline.elements.some(({ kind }) => kind === 'issuer')) return;
    if (!genre || GENRES.some(({ name, issuerOptional }) => name === genre && issuerOptional)) return;
    if (!GENRES.some(({ name }) => name === genre)) return;
    yield { message: 'missing', at: { document: true } };
  },
});
