import { elementOf } from '../support/parts.ts';
import { defineRule } from '../rule.ts';

/** 正文中不用连续空段排版。 */
export default defineRule({
  id: 'structure/empty-paragraphs',
  title: { 'zh-CN': '不用空段排版', en: 'No runs of empty paragraphs' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  needs: ['paragraphFormat'],
  messages: {
    found: ({ count }: { count: number }) => ({
      'zh-CN': `正文中间有连续空段，全文${count}处，可以用段前距或分页代替`,
      en: `Empty paragraphs stand in a row inside the body (${count} places); spacing or a page break may do`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '第一段。' }, { text: '' }, { kind: 'body', text: '第二段。' }] },
      {
        paragraphs: [
          { kind: 'body', text: '第一段。' },
          { kind: 'body', text: '第二段。' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'body', text: '第一段。' },
          { text: '' },
          { text: '' },
          { kind: 'body', text: '第二段。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、甲' },
          { text: ' ' },
          { text: '' },
          { text: '' },
          { kind: 'body', text: '第二段。' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '正文。' },
          { text: '' },
          { text: '' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
      },
    ],
  },
  *check({ paragraphs, outline }) {
    const elements = elementOf(outline);
    const isBody = (at: number): boolean =>
      ['body', 'heading'].includes(elements.get(paragraphs[at]?.id as never)?.kind ?? '');
    const found: { readonly at: number }[] = [];
    for (let at = 0; at < paragraphs.length; at++) {
      let end = at;
      while (end < paragraphs.length && paragraphs[end]?.place === 'body' && paragraphs[end]?.text.trim() === '')
        end += 1;
      if (end - at >= 2 && isBody(at - 1) && isBody(end)) found.push({ at });
      if (end > at) at = end - 1;
    }
    const first = paragraphs[found[0]?.at ?? -1];
    if (!first) return;
    yield {
      message: 'found',
      at: { paragraph: first.id, start: 0, end: first.text.length },
      data: { count: found.length },
    };
  },
});
