import { defineRule } from '../rule.ts';
import { hasRedHead } from '../support/format/official.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;

/** 印发稿不留批注；草稿中的批注只作提示。 */
export default defineRule({
  id: 'format/comments-left',
  title: { 'zh-CN': '不留批注', en: 'No comments left' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'warning',
  scope: 'document',
  needs: ['objects'],
  messages: {
    left: ({ count }: { count: number }) => ({
      'zh-CN': `印发前应当复核定稿，文中还有${count}条批注`,
      en: `Expected a final text before issue, found ${count} comments`,
    }),
  },
  examples: {
    good: [{ paragraphs, objects: { comments: 0 } }, { paragraphs }],
    bad: [
      { paragraphs, objects: { comments: 2 } },
      { paragraphs, objects: { comments: 1 }, form: 'draft' },
    ],
    traps: [{ paragraphs, objects: { trackedChanges: 2 } }],
  },
  *check({ objects, paragraphs: all }, context) {
    if (objects.comments === 0) return;
    const first = all.find(({ inlines }) => inlines?.some(({ kind }) => kind === 'commented'));
    const words = first?.inlines?.find(({ kind }) => kind === 'commented');
    yield {
      message: 'left',
      at: first && words ? { paragraph: first.id, start: words.start, end: words.end } : { document: true },
      data: { count: objects.comments },
      ...(!hasRedHead(context) && { severity: 'info' }),
    };
  },
});
