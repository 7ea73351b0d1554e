/** Which of many remedies can be applied together: whole ones only, in their order. */
import type { OfficialDocument } from './document.ts';
import { planEdits } from './edit-plan.ts';
import type { Edit, Fix } from './edit.ts';

export interface FixSelection<T> {
  readonly taken: readonly T[];
  /** Wants something else of a place that an earlier one takes; it may fit once the document is read again. */
  readonly conflicting: readonly T[];
  readonly edits: readonly Edit[];
}

/**
 * Takes each item whose fix goes together with those taken before it. The same edit wished for twice is one edit. One
 * that touches a paragraph no other does is judged alone, so that many fixes in a long document stay cheap.
 */
export function selectFixes<T extends { readonly fix?: Fix }>(
  document: OfficialDocument,
  items: readonly T[],
): FixSelection<T> {
  const taken: T[] = [];
  const conflicting: T[] = [];
  const edits: Edit[] = [];
  const known = new Set<string>();
  for (const item of items) {
    const fresh = (item.fix?.edits ?? []).filter((edit) => !known.has(JSON.stringify(edit)));
    const places = new Set(fresh.map(placeOf));
    const beside = edits.filter((edit) => places.has(placeOf(edit)));
    if (!item.fix || planEdits(document, [...beside, ...fresh]) === 'stale') {
      conflicting.push(item);
      continue;
    }
    taken.push(item);
    edits.push(...fresh);
    for (const edit of fresh) known.add(JSON.stringify(edit));
  }
  return { taken, conflicting, edits };
}

function placeOf(edit: Edit): string {
  if (edit.kind === 'formatSection') return `section ${edit.section}`;
  return edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph;
}
