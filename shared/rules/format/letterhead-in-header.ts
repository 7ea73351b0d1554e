import { defineRule } from '../rule.ts';

const TITLE = { kind: 'title', text: '关于做好防汛工作的通知' } as const;

/** 发文机关标志在首页版心之内，不在页眉：页眉每页都出现，而且在版心之外。 */
export default defineRule({
  id: 'format/letterhead-in-header',
  title: { 'zh-CN': '发文机关标志不在页眉', en: 'Red head not in the page header' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.4' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  needs: ['paragraphFormat'],
  messages: {
    header: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文机关标志应当居中编排在首页版心上边缘以下35毫米处，“${actual}”现在页眉中`,
      en: `Expected the red head 35 mm below the top of the text block on page 1, “${actual}” stands in the page header`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件' }, TITLE] },
      { paragraphs: [TITLE, { text: '第一章', kind: 'body', place: 'header' }] },
    ],
    bad: [
      { paragraphs: [TITLE, { text: '清江市人民政府文件', place: 'header', pages: 'default' }] },
      { paragraphs: [TITLE, { text: '清江市财政局文件', place: 'header', pages: 'default' }] },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局文件' },
          TITLE,
          { text: '清江市财政局文件', place: 'header' },
        ],
      },
      { paragraphs: [TITLE, { text: '会议文件', place: 'header' }] },
      { paragraphs: [TITLE, { text: '清江市财政局文件', place: 'header', pages: 'first' }] },
    ],
  },
  *check({ outline, paragraphs }) {
    const marks = new Set(
      outline.elements.filter(({ kind }) => kind === 'issuerMark').flatMap((each) => each.paragraphs),
    );
    if (paragraphs.some(({ id, place }) => place !== 'header' && marks.has(id))) return;
    const found = paragraphs.find(
      ({ place, pages, text }) =>
        place === 'header' && pages !== 'first' && /^\s*\S{3,}文件\s*$/.test(text) && !/会议文件/.test(text),
    );
    if (!found) return;
    const start = found.text.search(/\S/);
    const end = found.text.trimEnd().length;
    yield {
      message: 'header',
      at: { paragraph: found.id, start, end },
      data: { actual: found.text.trim() },
      certainty: 'likely',
    };
  },
});
