import { defineRule } from '../rule.ts';
import { hasRedHead } from '../support/format/official.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;

/** 印发稿不留未接受的修订；草稿中的修订是正常工作，只作提示。 */
export default defineRule({
  id: 'format/tracked-changes-left',
  title: { 'zh-CN': '不留修订痕迹', en: 'No tracked changes left' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'warning',
  scope: 'document',
  needs: ['objects'],
  messages: {
    left: ({ count }: { count: number }) => ({
      'zh-CN': `印发前应当复核定稿，文中还有${count}处未接受或者未拒绝的修订`,
      en: `Expected a final text before issue, found ${count} tracked changes`,
    }),
  },
  examples: {
    good: [{ paragraphs, objects: { trackedChanges: 0 } }, { paragraphs }],
    bad: [
      { paragraphs, objects: { trackedChanges: 3 } },
      { paragraphs, objects: { trackedChanges: 1 }, form: 'draft' },
    ],
    traps: [{ paragraphs, objects: { comments: 2 } }],
  },
  *check({ objects, paragraphs: all }, context) {
    if (objects.trackedChanges === 0) return;
    const first = all.find(({ inlines }) => inlines?.some(({ kind }) => kind === 'inserted' || kind === 'deleted'));
    const change = first?.inlines?.find(({ kind }) => kind === 'inserted' || kind === 'deleted');
    yield {
      message: 'left',
      at: first && change ? { paragraph: first.id, start: change.start, end: change.end } : { document: true },
      data: { count: objects.trackedChanges },
      ...(!hasRedHead(context) && { severity: 'info' }),
    };
  },
});
