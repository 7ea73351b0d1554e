/** Old and new words side by side, with what changed in each marked. */
import { smallestChanges } from '../document/changes.ts';

export interface DiffPart {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'new';
}

/** Parts of one line in which deletions stand before the insertions that take their place. */
export function diffParts(before: string, after: string): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string): void => {
    if (text !== '') parts.push({ kind, text });
  };
  let at = 0;
  for (const { start, end, insert } of smallestChanges(before, after)) {
    add('same', before.slice(at, start));
    add('gone', before.slice(start, end));
    add('new', insert);
    at = end;
  }
  add('same', before.slice(at));
  return parts;
}
