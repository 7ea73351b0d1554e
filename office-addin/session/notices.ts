import type { Text } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';

/** One sentence above the list: what was done, or why it was not. */
export interface Notice {
  readonly kind: 'success' | 'warning' | 'error' | 'info';
  readonly text: Text;
}

export const NOTICES = {
  stale: {
    kind: 'warning',
    text: both('这里的文字已经变了，没有改动。已重新检查。', 'The words here have changed; nothing was touched.'),
  },
  unsupported: {
    kind: 'warning',
    text: both(
      '这里不能自动改，请按建议手工修改。',
      'This cannot be changed automatically here; please do it by hand.',
    ),
  },
  tidied: (paragraphs: number) => ({
    kind: 'success',
    text: both(
      `已规整 ${paragraphs} 段，可以撤销；改了什么见“修改”。`,
      `${paragraphs} paragraphs put right; it can be undone, and “Changes” lists what was done.`,
    ),
  }),
  rewritten: (notes: readonly Text[]) => ({
    kind: notes.length > 0 ? 'info' : 'success',
    text: both(
      ['已按国家标准排版，文字一字未改。', ...notes.map((note) => note['zh-CN'])].join(' '),
      ['Laid out by the national standard; not a word was changed.', ...notes.map(({ en }) => en)].join(' '),
    ),
  }),
  saved: (name: string) => ({ kind: 'success', text: both(`已导出：${name}`, `Exported: ${name}`) }),
  failed: (detail: string) => ({
    kind: 'error',
    text: both(
      `没有完成：${detail}。文稿没有改动，请重试。`,
      `Not done: ${detail}. Nothing was changed; please retry.`,
    ),
  }),
} as const satisfies Readonly<Record<string, Notice | ((value: never) => Notice)>>;
