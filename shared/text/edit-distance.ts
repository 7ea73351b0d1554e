/** How two short words differ by one slip of the hand. */

export interface Slip {
  readonly kind: 'insert' | 'delete' | 'swap' | 'replace';
  /** Place in the first word. */
  readonly at: number;
}

/** The one slip that makes `second` of `first`, or undefined when they are equal or differ by more. Linear. */
export function oneSlip(first: string, second: string): Slip | undefined {
  if (first === second || Math.abs(first.length - second.length) > 1) return undefined;
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const rest = (word: string, from: number): string => word.slice(from);
  if (second.length === first.length + 1)
    return rest(second, at + 1) === rest(first, at) ? { kind: 'insert', at } : undefined;
  if (second.length === first.length - 1)
    return rest(second, at) === rest(first, at + 1) ? { kind: 'delete', at } : undefined;
  if (rest(first, at + 1) === rest(second, at + 1)) return { kind: 'replace', at };
  const swapped =
    first[at] === second[at + 1] && first[at + 1] === second[at] && rest(first, at + 2) === rest(second, at + 2);
  return swapped ? { kind: 'swap', at } : undefined;
}
