import { defineRule } from '../rule.ts';

/** 附注加圆括号。 */
export default defineRule({
  id: 'element/notes-parentheses',
  title: { 'zh-CN': '附注加圆括号', en: 'Annotation in round brackets' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.6' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['annotation'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `附注应当加圆括号“（）”，现为“${actual}”`,
      en: `Expected the annotation in （ ）, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'annotation', text: '（此件公开发布）' }] },
      { paragraphs: [{ kind: 'annotation', text: '（联系人：王建国，电话：0100-0000000）' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'annotation', text: '(此件公开发布)' }], fixed: ['（此件公开发布）'] },
      { paragraphs: [{ kind: 'annotation', text: '此件公开发布' }], fixed: ['（此件公开发布）'] },
    ],
    traps: [{ paragraphs: [{ kind: 'annotation', text: '　　（此件公开发布）' }] }],
  },
  *check({ paragraph: { id, text } }) {
    const words = text.trim();
    if (words === '' || /^（[\s\S]*）$/.test(words)) return;
    const start = text.indexOf(words);
    const end = start + words.length;
    const bare = words.replace(/^[(（]|[)）]$/g, '');
    yield {
      message: 'found',
      at: { paragraph: id, start, end },
      data: { actual: words },
      fix: {
        safety: 'safe',
        edits: [{ kind: 'replaceText', at: { paragraph: id, start, end }, expect: words, insert: `（${bare}）` }],
      },
    };
  },
});
