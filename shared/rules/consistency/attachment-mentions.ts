import { defineRule } from '../rule.ts';

/** 正文提到的附件，附件说明中都有。 */
export default defineRule({
  id: 'consistency/attachment-mentions',
  title: { 'zh-CN': '提到的附件都在附件说明中', en: 'Attachments mentioned are listed' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'warning',
  scope: 'document',
  on: ['attachmentNote'],
  messages: {
    missing: ({ mentioned, listed }: { mentioned: string; listed: number }) => ({
      'zh-CN': `正文提到“${mentioned}”，附件说明列出${listed}件，请核对`,
      en: `The body mentions “${mentioned}”, the note lists ${listed}; please check`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'body', text: '具体名单见附件2。' },
          { kind: 'attachmentNote', text: '附件：1.任务分工' },
          { kind: 'attachmentNote', text: '2.单位名单' },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: '名单见附件。' },
          { kind: 'attachmentNote', text: '附件：单位名单' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'body', text: '具体名单见附件3。' },
          { kind: 'attachmentNote', text: '附件：1.任务分工' },
          { kind: 'attachmentNote', text: '2.单位名单' },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: '分工见附件2。' },
          { kind: 'attachmentNote', text: '附件：任务分工' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '按《管理办法》附件3执行，名单见附件1。' },
          { kind: 'attachmentNote', text: '附件：1.任务分工' },
          { kind: 'attachmentNote', text: '2.单位名单' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const idsOf = (kinds: readonly string[]): ReadonlySet<string> =>
      new Set(outline.elements.filter(({ kind }) => kinds.includes(kind)).flatMap((element) => element.paragraphs));
    const notes = idsOf(['attachmentNote']);
    const note = paragraphs
      .filter(({ id }) => notes.has(id))
      .map(({ label = '', text }) => label + text)
      .join('\n');
    const numbers = [...note.matchAll(/(?:^|\n|：|:)\s*(\d{1,2})\s?[.．、]/g)].map(([, number]) => Number(number));
    const listed = Math.max(1, ...numbers);
    const bodies = idsOf(['body', 'heading']);
    for (const { id, text } of paragraphs) {
      if (!bodies.has(id)) continue;
      for (const match of text.matchAll(/(?:见|详见|按照|填写|填报|参照|（|\()附件\s?(\d{1,2})/g)) {
        if (Number(match[1]) <= listed || /》[^，。；]{0,4}$/.test(text.slice(0, match.index))) continue;
        const start = match.index + match[0].indexOf('附件');
        const end = match.index + match[0].length;
        yield {
          message: 'missing',
          at: { paragraph: id, start, end },
          data: { mentioned: text.slice(start, end), listed },
        };
      }
    }
  },
});
