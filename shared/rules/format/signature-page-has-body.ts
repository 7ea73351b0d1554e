import type { LayoutBox } from '../../document/document.ts';
import type { ElementKind } from '../../structure/outline.ts';
import { defineRule } from '../rule.ts';

const box = (page: number): LayoutBox => ({ page, firstLine: 0, lines: 1, lastPage: page, from: 'rendered' });
const BODY = { kind: 'body', text: '特此通知。' } as const;
const ISSUER = { kind: 'issuer', text: '清江市财政局' } as const;
const DATE = { kind: 'issueDate', text: '2024年5月6日' } as const;

/** 署名、成文日期所在页要有正文：剩余空白容不下时调整行距、字距，不让落款独占一页。 */
export default defineRule({
  id: 'format/signature-page-has-body',
  title: { 'zh-CN': '落款所在页有正文', en: 'Text on the page of the signature' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.5' }],
  severity: 'info',
  scope: 'document',
  on: ['issueDate'],
  needs: ['layout'],
  messages: {
    alone: ({ page }: { page: number }) => ({
      'zh-CN': `成文日期在第${page}页，该页没有正文，可以调整行距、字距，使落款与正文同页`,
      en: `The date stands on page ${page} without any text; line or character spacing may bring them together`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { ...BODY, layout: box(1) },
          { ...ISSUER, layout: box(1) },
          { ...DATE, layout: box(1) },
        ],
      },
      {
        paragraphs: [
          { ...BODY, layout: { ...box(1), lastPage: 2 } },
          { ...ISSUER, layout: box(2) },
          { ...DATE, layout: box(2) },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { ...BODY, layout: box(1) },
          { ...ISSUER, layout: box(2) },
          { ...DATE, layout: box(2) },
        ],
      },
      {
        paragraphs: [
          { ...BODY, layout: box(2) },
          { ...ISSUER, layout: box(2) },
          { ...DATE, layout: box(3) },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { ...BODY, layout: box(1) },
          { kind: 'attachmentNote', text: '附件：清单', layout: box(2) },
          { ...ISSUER, layout: box(2) },
          { ...DATE, layout: box(2) },
        ],
      },
      {
        paragraphs: [
          { ...BODY, layout: box(1) },
          { ...DATE, layout: box(1) },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const kinds = new Map<string, ElementKind>();
    for (const { kind, paragraphs: ids } of outline.elements) for (const id of ids) kinds.set(id, kind);
    const at = paragraphs.findIndex(({ id }) => kinds.get(id) === 'issueDate');
    const date = paragraphs[at];
    const page = date?.layout?.page;
    if (!date || page === undefined) return;
    const text = paragraphs.slice(0, at).filter(({ id, text: words }) => isText(kinds.get(id)) && /\S/.test(words));
    if (text.length === 0 || text.some(({ layout }) => layout && layout.page <= page && layout.lastPage >= page))
      return;
    yield { message: 'alone', at: { paragraph: date.id, start: 0, end: date.text.length }, data: { page } };
  },
});

function isText(kind: ElementKind | undefined): boolean {
  return kind === 'body' || kind === 'heading' || kind === 'attachmentNote';
}
