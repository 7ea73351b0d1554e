import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const DOUBLED = /关于关于/;
const ENDING = /(?:通知|通报|报告|请示|批复|函|意见|决定)(?=(?:[（(][^（）()]{1,12}[）)])?$)/;

/** “关于……的”框架完整、不重复。 */
export default defineRule({
  id: 'element/title-guanyu-de',
  title: { 'zh-CN': '标题“关于……的”完整', en: 'The frame 关于…的 in the title' },
  clauses: [{ instrument: '条例', clause: '第九条（七）' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  fix: 'review',
  messages: {
    doubled: () => ({ 'zh-CN': '标题中“关于”一般只写一次，现重复', en: 'Expected 关于 once, found it twice running' }),
    noDe: ({ genre }: { genre: string }) => ({
      'zh-CN': `标题一般写作“关于……的${genre}”，现“${genre}”前没有“的”`,
      en: `Expected “关于…的${genre}”, found no 的 before the type`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于做好防汛工作的通知' }] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于深化改革的若干意见' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'title', text: '清江市人民政府关于关于做好防汛工作的通知' }],
        message: 'doubled',
        fixed: ['清江市人民政府关于做好防汛工作的通知'],
      },
      {
        paragraphs: [{ kind: 'title', text: '清江市人民政府关于召开防汛会议通知' }],
        message: 'noDe',
        fixed: ['清江市人民政府关于召开防汛会议的通知'],
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于加强防汛工作的实施意见' }] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于《清江市防汛办法》的决定' }] },
      { paragraphs: [{ kind: 'title', text: '转发省政府关于防汛工作意见的通知' }] },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    for (const { text, at } of pieces) {
      const doubled = DOUBLED.exec(text);
      if (!doubled) continue;
      const start = at.start + doubled.index;
      const span = { ...at, start, end: start + 4 };
      yield {
        message: 'doubled',
        at: span,
        fix: { safety: 'review', edits: [{ kind: 'replaceText', at: span, expect: '关于关于', insert: '关于' }] },
      };
    }
    const last = pieces.at(-1);
    const title = joined(pieces);
    const [genre = ''] = ENDING.exec(title) ?? [];
    const matter = /关于([^关]{4,})$/.exec(title)?.[1];
    if (!last || genre === '' || matter === undefined || /[的《》]/.test(matter)) return;
    const offset = last.text.lastIndexOf(genre);
    if (offset < 0) return;
    const span = { ...last.at, start: last.at.start + offset, end: last.at.start + offset + genre.length };
    yield {
      message: 'noDe',
      at: span,
      data: { genre },
      certainty: 'likely',
      fix: { safety: 'review', edits: [{ kind: 'replaceText', at: span, expect: genre, insert: `的${genre}` }] },
    };
  },
});
