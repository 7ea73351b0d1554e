import { defineRule } from '../rule.ts';

const PARTS = [
  ['时间', /\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|时间[：:]/],
  ['主持人', /主持|召集/],
  ['出席人员', /出席|参加|列席|参会|与会|到会/],
] as const;

/** 纪要写明时间、主持人和出席人员。 */
export default defineRule({
  id: 'genre/minutes-basic-data',
  title: { 'zh-CN': '纪要的基本情况', en: 'Basic data of minutes' },
  clauses: [
    { instrument: '条例', clause: '第八条（十五）' },
    { instrument: 'GB/T 9704-2012', clause: '10.3' },
  ],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  genres: ['纪要'],
  wholeDocument: true,
  messages: {
    missing: ({ names }: { names: string }) => ({
      'zh-CN': `纪要一般写明会议时间、主持人和出席人员，未见${names}`,
      en: `Minutes usually state when, chaired by whom and who attended; not found: ${names}`,
    }),
  },
  examples: {
    good: [
      {
        genre: '纪要',
        paragraphs: [
          { kind: 'body', text: '2024年6月1日，王建国市长主持召开市政府常务会议。' },
          { kind: 'attendance', text: '出席：王建国　李明' },
        ],
      },
      { genre: '纪要', paragraphs: [{ kind: 'body', text: '6月1日上午，王建国主持会议，市财政局负责人参加。' }] },
    ],
    bad: [
      { genre: '纪要', paragraphs: [{ kind: 'body', text: '会议研究了防汛工作。' }] },
      { genre: '纪要', paragraphs: [{ kind: 'body', text: '6月1日，王建国主持会议，研究防汛工作。' }] },
    ],
    traps: [
      { genre: '纪要', paragraphs: [{ kind: 'body', text: '时间：六月一日。召集人：王建国。与会人员：李明。' }] },
    ],
  },
  *check({ paragraphs }) {
    const all = paragraphs.map(({ text }) => text).join('\n');
    const names = PARTS.filter(([, pattern]) => !pattern.test(all)).map(([name]) => name);
    if (names.length > 0) yield { message: 'missing', at: { document: true }, data: { names: names.join('、') } };
  },
});
