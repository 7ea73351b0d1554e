import { defineRule } from '../rule.ts';
import { piecesOf } from '../support/pieces.ts';

const ITEM = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).．、])/;
const LEAD = /牵头|主办|责任单位|承办|负责/;
const TIME = /\d{1,2}月|月底|年底|日内|季度|时限|长期|持续|\d{4}年/;

/** 督查事项可衡量：各项写明责任单位和时限。 */
export default defineRule({
  id: 'supervision/measurable-item',
  title: { 'zh-CN': '督查事项可衡量', en: 'Measurable supervision items' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  genres: ['督查通知单'],
  messages: {
    vague: ({ names }: { names: string }) => ({
      'zh-CN': `督查事项一般写明责任单位和时限，本项未见${names}`,
      en: `A supervision item usually names who and by when; not found here: ${names}`,
    }),
  },
  examples: {
    good: [
      {
        genre: '督查通知单',
        paragraphs: [{ kind: 'body', text: '1.完成城区12处内涝点整治，市水利局牵头，6月30日前办结。' }],
      },
      { genre: '督查通知单', paragraphs: [{ kind: 'body', text: '请各单位抓紧落实。' }] },
    ],
    bad: [
      { genre: '督查通知单', paragraphs: [{ kind: 'body', text: '1.加快推进城区内涝点整治，确保取得实效。' }] },
      { genre: '督查通知单', paragraphs: [{ kind: 'body', text: '（一）市水利局牵头推进内涝点整治。' }] },
    ],
    traps: [
      {
        genre: '督查通知单',
        paragraphs: [
          { kind: 'body', text: '以下事项由市水利局负责，6月30日前办结：' },
          { kind: 'body', text: '1.加快推进城区内涝点整治。' },
        ],
      },
    ],
  },
  *check(unit) {
    const body = piecesOf(unit, 'body', 'heading');
    // What the lead-in says holds for every item below it.
    const leadIn = body
      .slice(
        0,
        body.findIndex(({ text }) => ITEM.test(text)),
      )
      .map(({ text }) => text);
    for (const { text, at } of body) {
      if (!ITEM.test(text) || text.length < 12) continue;
      const all = [...leadIn, text].join('');
      const names = [LEAD.test(all) ? [] : '责任单位', TIME.test(all) ? [] : '时限'].flat();
      if (names.length > 0) yield { message: 'vague', at, data: { names: names.join('、') }, certainty: 'likely' };
    }
  },
});
