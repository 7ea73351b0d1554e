import { defineRule } from '../rule.ts';

/** 附件名称后不加标点符号。 */
export default defineRule({
  id: 'element/attachment-note-end-mark',
  title: { 'zh-CN': '附件名称后不加标点', en: 'No mark after an attachment name' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['attachmentNote'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `附件名称后应当不加标点符号，现为“${actual}”`,
      en: `Expected no mark after the attachment name, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：建设方案' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.建设方案' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：建设方案。' }], fixed: ['附件：建设方案'] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.建设方案；' }], fixed: ['附件：1.建设方案'] },
    ],
    traps: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：《办法》（试行）' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：关于“十四五”规划的说明”' }] },
    ],
  },
  *check({ paragraph: { id, text } }) {
    const words = text.trimEnd();
    const mark = /[。；;，,、.]$/.exec(words)?.[0];
    if (!mark || /^\s*附件[：:]?$/.test(words.slice(0, -1))) return;
    const at = { paragraph: id, start: words.length - 1, end: words.length };
    yield {
      message: 'found',
      at,
      data: { actual: mark },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: mark, insert: '' }] },
    };
  },
});
