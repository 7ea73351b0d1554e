import { GENRES } from '../../standards/genres.ts';
import { defineRule } from '../rule.ts';

/** 有主送机关。 */
export default defineRule({
  id: 'element/recipient-present',
  title: { 'zh-CN': '有主送机关', en: 'Recipient present' },
  clauses: [{ instrument: '条例', clause: '第九条（八）' }],
  severity: 'warning',
  scope: 'document',
  wholeDocument: true,
  forms: ['ordinary', 'letter'],
  messages: {
    missing: () => ({
      'zh-CN': `公文一般有主送机关，未找到（移至版记的请核对）`,
      en: `A recipient is usual, found none`,
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
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '请示',
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '公告',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        genre: '决定',
      },
    ],
  },
  *check({ outline }, { genre }) {
    if (outline.elements.some(({ kind }) => kind === 'recipient')) return;
    if (!genre || GENRES.some(({ name, recipientOptional }) => name === genre && recipientOptional)) return;
    if (!GENRES.some(({ name }) => name === genre)) return;
    yield { message: 'missing', at: { document: true } };
  },
});
