import type { LayoutBox } from '../../document/document.ts';
import { defineRule } from '../rule.ts';

const box = (page: number, from: LayoutBox['from'] = 'rendered'): LayoutBox => ({
  page,
  firstLine: 0,
  lines: 1,
  lastPage: page,
  from,
});
const TITLE = { kind: 'title', text: '关于做好防汛工作的通知' } as const;
const BODY = { kind: 'body', text: '各地区各部门要高度重视防汛工作。' } as const;
const BLANK = { kind: 'body', text: '附表', place: 'table' } as const;

/** 公文首页必须显示正文；按实际排版或者估算的分页判断。 */
export default defineRule({
  id: 'format/first-page-has-body',
  title: { 'zh-CN': '首页显示正文', en: 'Page 1 shows body text' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'error',
  scope: 'document',
  on: ['title'],
  forms: ['ordinary', 'letter', 'order', 'minutes'],
  wholeDocument: true,
  needs: ['layout'],
  messages: {
    none: ({ page }: { page: number }) => ({
      'zh-CN': `公文首页必须显示正文，现正文从第${page}页开始，可以缩小发文机关标志、把主送机关移至版记`,
      en: `Page 1 must show body text, found it from page ${page}; a smaller red head or recipients in the imprint make room`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { ...TITLE, layout: box(1) },
          { ...BODY, layout: box(1) },
        ],
        form: 'ordinary',
      },
      {
        paragraphs: [
          { ...TITLE, layout: box(1) },
          { ...BODY, layout: { ...box(1), lastPage: 2 } },
        ],
        form: 'ordinary',
      },
    ],
    bad: [
      {
        paragraphs: [
          { ...TITLE, layout: box(1) },
          { ...BODY, layout: box(2) },
        ],
        form: 'ordinary',
      },
      {
        paragraphs: [
          { ...TITLE, layout: box(1, 'estimated') },
          { ...BODY, layout: box(2, 'estimated') },
        ],
        form: 'letter',
      },
    ],
    traps: [
      {
        paragraphs: [
          { ...BLANK, layout: box(2) },
          { ...TITLE, layout: box(2) },
          { ...BODY, layout: box(2) },
        ],
        form: 'ordinary',
      },
      {
        paragraphs: [
          { ...TITLE, layout: box(1) },
          { ...BODY, layout: box(2) },
        ],
        form: 'draft',
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const inText = new Set(
      outline.elements.filter(({ kind }) => kind === 'body' || kind === 'heading').flatMap((each) => each.paragraphs),
    );
    const titles = outline.elements.filter(({ kind }) => kind === 'title').flatMap((each) => each.paragraphs);
    const titleAt = paragraphs.findIndex(({ id }) => titles.includes(id));
    const titlePage = paragraphs[titleAt]?.layout?.page;
    const first = paragraphs.slice(titleAt + 1).find(({ id, text }) => inText.has(id) && text.trim() !== '');
    if (titlePage === undefined || !first?.layout || first.layout.page <= titlePage) return;
    yield {
      message: 'none',
      at: { paragraph: first.id, start: 0, end: first.text.length },
      data: { page: first.layout.page },
    };
  },
});
