import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const CITES = /收悉|收到|来函|来文|来电|请示|《|〔\d{4}〕|去函|你(?:省|市|县|区|局|厅|委|部|院|办|司|单位|公司|校)/;

/** 批复和复函先引述来文。 */
export default defineRule({
  id: 'genre/reply-cites-request',
  title: { 'zh-CN': '批复、复函引述来文', en: 'A reply cites what it answers' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  genres: ['批复', '函'],
  messages: {
    noNumber: () => ({
      'zh-CN': '引述来文一般先引标题、后引发文字号，首段只有标题',
      en: 'The incoming document is usually cited by title and number, found only its title',
    }),
    missing: () => ({
      'zh-CN': '批复和复函一般先引述来文的标题和发文字号，首段未见',
      en: 'A reply usually cites the incoming title and number first, found none in the first paragraph',
    }),
  },
  examples: {
    good: [
      {
        genre: '批复',
        paragraphs: [
          { kind: 'title', text: '关于建设图书馆的批复' },
          { kind: 'body', text: '你局《关于建设图书馆的请示》（清文〔2024〕5号）收悉。现批复如下：' },
        ],
      },
      {
        genre: '函',
        paragraphs: [
          { kind: 'title', text: '关于商请支持的函' },
          { kind: 'body', text: '为做好防汛工作，商请支持。' },
        ],
      },
    ],
    bad: [
      {
        genre: '批复',
        paragraphs: [
          { kind: 'title', text: '关于建设图书馆的批复' },
          { kind: 'body', text: '同意建设图书馆。' },
        ],
        message: 'missing',
      },
      { genre: '批复', paragraphs: [{ kind: 'body', text: '你局《建设请示》收悉。' }], message: 'noNumber' },
      {
        genre: '函',
        paragraphs: [
          { kind: 'title', text: '关于征求意见的复函' },
          { kind: 'body', text: '我局没有不同意见。' },
        ],
        message: 'missing',
      },
    ],
    traps: [
      {
        genre: '批复',
        paragraphs: [
          { kind: 'title', text: '关于建设图书馆的批复' },
          { kind: 'body', text: '你市关于建设图书馆的请示收悉。' },
        ],
      },
    ],
  },
  *check(unit, { genre }) {
    if (genre === '函' && !/复函(?:[（(].{1,12}[）)])?$/.test(joined(piecesOf(unit, 'title')))) return;
    const bodies = piecesOf(unit, 'body', 'heading').slice(0, 2);
    const [first] = bodies;
    if (!first) return;
    if (!bodies.some(({ text }) => CITES.test(text))) {
      yield { message: 'missing', at: first.at, certainty: 'likely' };
    } else if (/^[^。]{0,20}《[^《》]*》(?![（(])[^。，]{0,6}收悉/.test(first.text)) {
      yield { message: 'noNumber', at: first.at, certainty: 'likely' };
    }
  },
});
