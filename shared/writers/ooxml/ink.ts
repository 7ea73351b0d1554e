/** Whether changes are written plainly or as tracked ones, and the marks tracked ones carry. */
import { escapeAttribute } from './markup.ts';

/** Who changed and when, as Word shows it beside a tracked change. */
export interface TrackChanges {
  readonly author: string;
  /** ISO 8601 with seconds: 2026-05-01T09:30:00Z. */
  readonly date: string;
}

export interface Ink {
  readonly isTracked: boolean;
  /** `<tag …>content</tag>` with a fresh id, or the bare content of an insertion where nothing is tracked. */
  wrap(tag: 'w:ins' | 'w:del' | 'w:rPrChange' | 'w:pPrChange' | 'w:sectPrChange', content: string): string;
}

/** Plain: insertions stand bare, deletions are not there at all. */
export const PLAIN: Ink = { isTracked: false, wrap: (tag, content) => (tag === 'w:ins' ? content : '') };

/** @param sources the parts of the file, whose ids the new ones must not repeat */
export function trackedInk({ author, date }: TrackChanges, sources: readonly string[]): Ink {
  let next = 1 + Math.max(0, ...sources.map(largestId));
  const who = `w:author="${escapeAttribute(author)}" w:date="${escapeAttribute(date)}"`;
  return { isTracked: true, wrap: (tag, content) => `<${tag} w:id="${next++}" ${who}>${content}</${tag}>` };
}

function largestId(source: string): number {
  let largest = 0;
  for (const [, id = ''] of source.matchAll(/\bw:id="(\d{1,9})"/g)) largest = Math.max(largest, Number(id));
  return largest;
}
