/** Small textual changes to the source of one part: everything they do not cover stays byte for byte. */

/** New text, or a stretch of the source that stays (and in which smaller splices may lie). */
export type SplicePart = string | { readonly from: number; readonly to: number };

/** `start`–`end` of the source become `parts`. An empty range inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly SplicePart[];
}

interface Nested {
  readonly splice: Splice;
  readonly inner: Nested[];
}

/**
 * The source with all splices done. A splice may lie within a kept stretch of a larger one (a text box within the run
 * that anchors it); two that cut each other are a fault of the caller.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  return render({ from: 0, to: source.length }, nest(splices), source);
}

function nest(splices: readonly Splice[]): readonly Nested[] {
  const roots: Nested[] = [];
  const open: Nested[] = [];
  const sorted = splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => a.splice.start - b.splice.start || rank(a) - rank(b) || a.order - b.order);
  for (const { splice } of sorted) {
    while (open.length > 0 && (open.at(-1)?.splice.end ?? 0) <= splice.start) open.pop();
    const outer = open.at(-1);
    if (outer && outer.splice.end < splice.end) throw new RangeError(`splices cut each other at ${splice.start}`);
    const node: Nested = { splice, inner: [] };
    (outer?.inner ?? roots).push(node);
    if (splice.end > splice.start) open.push(node);
  }
  return roots;
}

/** At one place: insertions first, then the longer before the shorter. */
function rank({ splice: { start, end } }: { readonly splice: Splice }): number {
  return start === end ? -Infinity : -end;
}

function render(
  { from, to }: { readonly from: number; readonly to: number },
  splices: readonly Nested[],
  source: string,
): string {
  const out: string[] = [];
  let at = from;
  for (const { splice, inner } of splices) {
    if (splice.start < from || splice.end > to) continue;
    out.push(source.slice(at, splice.start));
    for (const part of splice.parts) out.push(typeof part === 'string' ? part : render(part, inner, source));
    at = splice.end;
  }
  out.push(source.slice(at, to));
  return out.join('');
}
