import { defineRule } from '../rule.ts';

const PARTS = [
  ['期数', /第[\d一二三四五六七八九十百〇○零]{1,5}期|[（(]总第?\d{1,5}期?[）)]|\d{1,3}期/],
  ['编发单位', /(?:办公厅|办公室|研究室|信息处|信息科|督查室|编|主办|局|委|部|中心)/],
  ['日期', /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|[一二][〇○零一二三四五六七八九]{3}年/],
] as const;
const HEAD_LINES = 12;

/** 简报报头写明期数、编发单位和日期。 */
export default defineRule({
  id: 'info/brief-masthead',
  title: { 'zh-CN': '简报报头', en: 'Masthead of a brief' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['issuerMark'],
  genres: ['简报'],
  wholeDocument: true,
  messages: {
    missing: ({ names }: { names: string }) => ({
      'zh-CN': `简报报头一般有名称、期数、编发单位和日期，未见${names}`,
      en: `A brief’s masthead usually has issue number, editor and date; not found: ${names}`,
    }),
  },
  examples: {
    good: [
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '防汛工作简报' },
          { kind: 'documentNumber', text: '第12期' },
          { kind: 'body', text: '清江市人民政府办公室　2024年6月1日' },
        ],
      },
      {
        genre: '简报',
        paragraphs: [{ kind: 'issuerMark', text: '信息专报（总第120期）清江市委办公室编 2024年6月1日' }],
      },
    ],
    bad: [
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '防汛工作简报' },
          { kind: 'body', text: '清江市人民政府办公室　2024年6月1日' },
        ],
      },
      { genre: '简报', paragraphs: [{ kind: 'issuerMark', text: '防汛工作简报' }] },
    ],
    traps: [
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '防汛工作简报' },
          { kind: 'body', text: '第十二期' },
          { kind: 'body', text: '清江市水利局　二〇二四年六月一日' },
        ],
      },
    ],
  },
  *check({ paragraphs }) {
    const lines = paragraphs.filter(({ text }) => text.trim() !== '');
    const head = [...lines.slice(0, HEAD_LINES), ...lines.slice(-3)].map(({ text }) => text).join('\n');
    const names = PARTS.filter(([, pattern]) => !pattern.test(head)).map(([name]) => name);
    if (names.length > 0)
      yield { message: 'missing', at: { document: true }, data: { names: names.join('、') }, certainty: 'likely' };
  },
});
