import { overlapShare } from '../../text/overlap.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const OPINION = /(?:我|本)[^，。；]{0,6}(?:认为|建议|意见|同意)|经(?:研究|审核|审查)|拟(?:同意|批准|按)|倾向性意见/;
const INCOMING = '因图书馆馆舍年久失修，藏书环境和阅览条件已经不能满足群众需要，现请求批准新建城北图书馆一座。';

/** 下级机关的请示需要上报的，提出倾向性意见后上报，不得原文转报。 */
export default defineRule({
  id: 'routing/forward-request-verbatim',
  title: { 'zh-CN': '不原文转报下级请示', en: 'A subordinate’s request is not passed on verbatim' },
  clauses: [{ instrument: '条例', clause: '第十五条（三）' }],
  severity: 'warning',
  scope: 'document',
  on: ['body'],
  genres: ['请示', '报告'],
  needs: ['record'],
  options: { minSharePercent: 85 as number },
  messages: {
    verbatim: ({ percent }: { percent: number }) => ({
      'zh-CN': `下级机关的请示需要上报的，应当提出倾向性意见，不得原文转报；现正文与来文相同约${percent}%，未见本机关意见`,
      en: `A subordinate’s request goes up with an opinion; about ${percent}% is the incoming text and no opinion was found`,
    }),
  },
  examples: {
    good: [
      {
        genre: '请示',
        paragraphs: [{ kind: 'body', text: `${INCOMING}我局认为该项目确有必要，建议批准。` }],
        record: { fields: { 来文正文: INCOMING } },
      },
      {
        genre: '请示',
        paragraphs: [{ kind: 'body', text: '为做好防汛工作，请批准购置冲锋舟十艘，所需资金由市级财政统筹安排。' }],
        record: { fields: { 来文正文: INCOMING } },
      },
    ],
    bad: [
      { genre: '请示', paragraphs: [{ kind: 'body', text: INCOMING }], record: { fields: { 来文正文: INCOMING } } },
      {
        genre: '请示',
        paragraphs: [{ kind: 'body', text: `${INCOMING}请批示。` }],
        record: { fields: { 来文正文: `${INCOMING}妥否，请批示。` } },
      },
    ],
    traps: [
      {
        genre: '请示',
        paragraphs: [
          { kind: 'body', text: INCOMING },
          { kind: 'body', text: '经审核，该事项符合规定。' },
        ],
        record: { fields: { 来文正文: INCOMING } },
      },
    ],
  },
  *check(unit, { options }) {
    const incoming = unit.record.fields?.['来文正文'];
    if (!incoming) {
      yield { cannotTell: notRecorded('来文正文') };
      return;
    }
    const body = piecesOf(unit, 'body', 'heading');
    const text = body.map((piece) => piece.text).join('');
    const percent = Math.round(overlapShare(text, incoming) * 100);
    if (percent < options.minSharePercent || OPINION.test(text)) return;
    yield { message: 'verbatim', at: { document: true }, data: { percent }, certainty: 'likely' };
  },
});
