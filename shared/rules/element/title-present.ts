import { defineRule } from '../rule.ts';

/** 有标题。 */
export default defineRule({
  id: 'element/title-present',
  title: { 'zh-CN': '有标题', en: 'Title present' },
  clauses: [{ instrument: '条例', clause: '第九条（七）' }],
  severity: 'error',
  scope: 'document',
  wholeDocument: true,
  forms: ['ordinary', 'letter'],
  messages: {
    missing: () => ({ 'zh-CN': `公文应当有标题，未找到`, en: `Expected a title, found none` }),
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
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民代表大会常务委员会公告' },
          { kind: 'documentNumber', text: '第12号' },
          { kind: 'body', text: '现予公布。' },
        ],
        genre: '公告',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        form: 'order',
        genre: '命令',
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '现通知如下。' },
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
        partial: true,
      },
    ],
  },
  *check({ outline, paragraphs }, { genre }) {
    if (outline.elements.some(({ kind }) => kind === 'title')) return;
    if (genre === '命令') return;
    // 某某公告 over 第×号: the head is the title.
    const heads = outline.elements.flatMap(({ kind, paragraphs: ids }) => (kind === 'issuerMark' ? ids : []));
    if (paragraphs.some(({ id, text }) => heads.includes(id) && /(?:公告|通告|公报|决议|议案)\s*$/.test(text))) return;
    yield { message: 'missing', at: { document: true } };
  },
});
