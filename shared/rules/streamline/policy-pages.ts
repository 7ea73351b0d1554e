import type { LayoutBox } from '../../document/document.ts';
import { defineRule } from '../rule.ts';

const box = (page: number): LayoutBox => ({ page, firstLine: 0, lines: 1, lastPage: page, from: 'rendered' });
const on = (page: number) => [{ kind: 'body' as const, text: '正文。', layout: box(page) }];

/** 政策性文件原则上不超过10页（2019年）；2024年起按字数计，默认关闭。 */
export default defineRule({
  id: 'streamline/policy-pages',
  title: { 'zh-CN': '政策性文件页数', en: 'Pages of a policy document' },
  clauses: [{ instrument: '减负通知', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['body'],
  genres: ['意见', '决定', '决议', '通知'],
  needs: ['layout'],
  options: { maxPages: 10 as number },
  messages: {
    long: ({ actual, max }: { actual: number; max: number }) => ({
      'zh-CN': `政策性文件原则上不超过${max}页，现正文至第${actual}页，建议精简`,
      en: `Expected at most ${max} pages, found ${actual}`,
    }),
  },
  examples: {
    good: [
      { genre: '意见', paragraphs: on(10) },
      { genre: '意见', paragraphs: on(2) },
    ],
    bad: [
      { genre: '意见', paragraphs: on(11) },
      { genre: '通知', paragraphs: on(6), options: { maxPages: 5 } },
    ],
    traps: [
      {
        genre: '意见',
        paragraphs: [...on(9), { kind: 'attachment', part: 'text', text: '附表。', layout: box(30) }],
      },
    ],
  },
  *check({ outline, paragraphs }, { options }) {
    const bodies = new Set(
      outline.elements.flatMap(({ kind, paragraphs: ids }) => (kind === 'body' || kind === 'heading' ? ids : [])),
    );
    const pages = paragraphs.filter(({ id }) => bodies.has(id)).map(({ layout }) => layout?.lastPage ?? 0);
    const actual = Math.max(0, ...pages);
    if (actual > options.maxPages)
      yield { message: 'long', at: { document: true }, data: { actual, max: options.maxPages } };
  },
});
