import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const REPORT = /(?:督[查办]|落实|办理|整改)(?:工作)?(?:情况|进展)?(?:的)?报告/;
const PARTS = [
  ['完成情况', /完成|落实|推进|开展|办结/],
  ['效果', /成效|效果|取得|提升|明显|进展/],
  ['问题', /问题|困难|不足|短板/],
  ['下一步', /下一步|下步|接下来|今后|将(?:继续|进一步)/],
] as const;
const report = (...texts: readonly string[]) => ({
  genre: '报告' as const,
  paragraphs: [
    { kind: 'title' as const, text: '清江市水利局关于督查事项落实情况的报告' },
    ...texts.map((text) => ({ kind: 'body' as const, text })),
  ],
});

/** 督查报告答清做了什么、效果、问题和下一步。 */
export default defineRule({
  id: 'supervision/report-structure',
  title: { 'zh-CN': '督查报告的结构', en: 'Structure of a supervision report' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  genres: ['报告'],
  messages: {
    missing: ({ names }: { names: string }) => ({
      'zh-CN': `落实情况报告一般写明完成情况、效果、问题和下一步，未见${names}`,
      en: `A report on carrying out usually says done, effect, problems and next steps; not found: ${names}`,
    }),
  },
  examples: {
    good: [
      report('已完成整治12处，取得明显成效。', '存在资金不足的问题。', '下一步，我局将继续推进。'),
      { ...report('同意。'), paragraphs: [{ kind: 'title', text: '清江市政府工作报告' }] },
    ],
    bad: [report('已完成整治12处，取得明显成效。'), report('我局高度重视。')],
    traps: [report('整治任务全部办结，内涝明显减少。目前尚有3处困难较大，今后将逐一解决。')],
  },
  *check(unit) {
    if (!REPORT.test(joined(piecesOf(unit, 'title')))) return;
    const all = unit.paragraphs.map(({ text }) => text).join('\n');
    const body = all.replace(joined(piecesOf(unit, 'title')), '');
    const names = PARTS.filter(([, pattern]) => !pattern.test(body)).map(([name]) => name);
    if (names.length > 0)
      yield { message: 'missing', at: { document: true }, data: { names: names.join('、') }, certainty: 'likely' };
  },
});
