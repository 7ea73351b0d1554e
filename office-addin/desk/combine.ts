import type { Edit, Fix, OfficialDocument } from '../../shared/index.ts';
import { applyEdits } from '../../shared/index.ts';

/**
 * As many of the fixes as go together, in their order. A fix that wants something else of a place another one already
 * changes has to wait for the next round: halving the list finds it without trying every fix alone.
 */
export function combineFixes(
  document: OfficialDocument,
  fixes: readonly Fix[],
): { edits: readonly Edit[]; left: number } {
  const edits: Edit[] = [];
  let left = 0;
  const add = (part: readonly Fix[]): void => {
    if (part.length === 0) return;
    const more = part.flatMap((fix) => fix.edits);
    if (applyEdits(document, [...edits, ...more]) !== 'stale') edits.push(...more);
    else if (part.length === 1) left += 1;
    else {
      const middle = part.length >> 1;
      add(part.slice(0, middle));
      add(part.slice(middle));
    }
  };
  add(fixes);
  return { edits, left };
}
