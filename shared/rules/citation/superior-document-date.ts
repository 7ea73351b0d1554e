import { defineRule } from '../rule.ts';

const CITED_NUMBER = /[一-龥]〔((?:19|20)\d{2})〕\d+号/g;

/** 引用文号的年份晚于本件成文年份。 */
export default defineRule({
  id: 'citation/superior-document-date',
  title: { 'zh-CN': '引用文号年份不晚于成文年份', en: 'Cited number not later than the document' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'heading'],
  cue: /〔(?:19|20)\d{2}〕/,
  messages: {
    later: ({ cited, own }: { cited: number; own: number }) => ({
      'zh-CN': `引用文号的年份一般不晚于本件成文年份，现引用${cited}年文号，本件为${own}年，请核对`,
      en: `Expected a cited year no later than ${own}, found ${cited}`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'body', text: '根据清政发〔2023〕5号文件精神。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: '根据清政发〔2024〕5号文件精神。' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '根据清政发〔2025〕5号文件精神。' }] },
      { paragraphs: [{ kind: 'body', text: '按照清政办发〔2029〕12号要求。' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '见《2025年工作计划》（〔2024〕）。' }] }],
  },
  *check({ paragraph: { id, text } }, { date, dateFrom }) {
    if (dateFrom === 'today') return;
    const own = Number(date.slice(0, 4));
    for (const { 0: whole, 1: year, index } of text.matchAll(CITED_NUMBER)) {
      const cited = Number(year);
      if (cited <= own) continue;
      yield {
        message: 'later',
        at: { paragraph: id, start: index + 1, end: index + whole.length },
        data: { cited, own },
      };
    }
  },
});
