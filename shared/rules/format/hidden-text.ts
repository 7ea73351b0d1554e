import { defineRule } from '../rule.ts';

/** 印发稿不留隐藏文字：看不见，但随文件一起送出。 */
export default defineRule({
  id: 'format/hidden-text',
  title: { 'zh-CN': '不留隐藏文字', en: 'No hidden text left' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'warning',
  scope: 'document',
  needs: ['runFormat'],
  messages: {
    left: ({ count }: { count: number }) => ({
      'zh-CN': `印发前应当复核定稿，文中有${count}处隐藏文字，屏幕和纸面上看不到，但会随文件一起送出`,
      en: `Expected a final text before issue, found ${count} hidden passages that travel with the file`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '特此通知。' }] },
      { paragraphs: [{ kind: 'title', text: '关于防汛的通知' }] },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'body', text: '特此通知。', inlines: [{ kind: 'hidden', start: 2, end: 2, text: '内部' }] },
        ],
        message: 'left',
      },
      {
        paragraphs: [
          {
            kind: 'body',
            text: '特此通知。',
            inlines: [
              { kind: 'hidden', start: 0, end: 0, text: '甲' },
              { kind: 'hidden', start: 5, end: 5, text: '乙' },
            ],
          },
        ],
        message: 'left',
      },
    ],
    traps: [
      {
        paragraphs: [{ kind: 'body', text: '特此通知。', inlines: [{ kind: 'hidden', start: 0, end: 0, text: ' ' }] }],
      },
      {
        paragraphs: [
          { kind: 'body', text: '特此通知。', inlines: [{ kind: 'deleted', start: 0, end: 0, text: '旧' }] },
        ],
      },
    ],
  },
  *check({ paragraphs }) {
    const found = paragraphs.flatMap(({ id, inlines = [] }) =>
      inlines.flatMap((inline) =>
        inline.kind === 'hidden' && inline.text.trim() !== ''
          ? [{ paragraph: id, start: inline.start, end: inline.end }]
          : [],
      ),
    );
    const [first] = found;
    if (first) yield { message: 'left', at: first, data: { count: found.length } };
  },
});
