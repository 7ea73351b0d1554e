import { defineRule } from '../rule.ts';

/** “附件”后标全角冒号。 */
export default defineRule({
  id: 'element/attachment-note-colon',
  title: { 'zh-CN': '附件说明后标全角冒号', en: 'Full-width colon after 附件' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['attachmentNote'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“附件”后应当标全角冒号“：”，现为“${actual}”`,
      en: `Expected “附件：”, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：建设方案' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.建设方案' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件:建设方案' }], fixed: ['附件：建设方案'] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件: 1.建设方案' }], fixed: ['附件： 1.建设方案'] },
    ],
    traps: [{ paragraphs: [{ kind: 'attachmentNote', text: '　　2.预算:说明' }] }],
  },
  *check({ paragraph: { id, text } }) {
    const match = /^\s*附\s*件\s*\d{0,2}:/.exec(text);
    if (!match) return;
    const end = match[0].length;
    const at = { paragraph: id, start: end - 1, end };
    yield {
      message: 'found',
      at,
      data: { actual: match[0].trim() },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: ':', insert: '：' }] },
    };
  },
});
