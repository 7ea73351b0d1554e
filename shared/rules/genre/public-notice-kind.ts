import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const LOCAL = /停水|停电|停气|停运|封路|封闭施工|交通管制|限行|禁止燃放|放假|拆除违建|清理占道/;

/** 公告面向国内外；在一定范围内公布应当遵守或者周知的事项用通告。 */
export default defineRule({
  id: 'genre/public-notice-kind',
  title: { 'zh-CN': '公告与通告', en: 'Announcement or public notice' },
  clauses: [
    { instrument: '条例', clause: '第八条（五）' },
    { instrument: '条例', clause: '第八条（六）' },
  ],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  genres: ['公告'],
  messages: {
    local: ({ actual }: { actual: string }) => ({
      'zh-CN': `公告适用于向国内外宣布重要事项或者法定事项，“${actual}”一类在一定范围内周知的事项一般用“通告”，请核对`,
      en: `An announcement is to the country and abroad; a matter such as “${actual}” usually takes a public notice (通告)`,
    }),
  },
  examples: {
    good: [
      { genre: '公告', paragraphs: [{ kind: 'title', text: '清江市人民政府关于举办博览会的公告' }] },
      { genre: '通告', paragraphs: [{ kind: 'title', text: '清江市公安局关于交通管制的通告' }] },
    ],
    bad: [
      { genre: '公告', paragraphs: [{ kind: 'title', text: '清江市公安局关于实施交通管制的公告' }] },
      { genre: '公告', paragraphs: [{ kind: 'title', text: '关于城区停水的公告' }] },
    ],
    traps: [{ genre: '公告', paragraphs: [{ kind: 'title', text: '关于停水停电保险条款备案的招标公告' }] }],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const last = pieces.at(-1);
    const title = joined(pieces);
    const actual = LOCAL.exec(title)?.[0];
    if (!last || !actual || /招标|采购|拍卖|挂牌|中标|海关|税务/.test(title)) return;
    yield { message: 'local', at: last.at, data: { actual }, certainty: 'likely' };
  },
});
