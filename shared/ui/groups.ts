/** Which findings are shown, in which groups, and which is next. */
import type { Text } from '../document/document.ts';
import type { Severity } from '../rules/rule.ts';
import type { Card } from './cards.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The findings in one element of the document. */
export interface Group {
  /** The element's kind, or `document`. */
  readonly id: string;
  readonly name: Text;
  readonly counts: SeverityCounts;
  readonly cards: readonly Card[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function countCards(cards: readonly Card[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostic } of cards) counts[diagnostic.severity] += 1;
  return counts;
}

/** The findings of the severities chosen; all where none is. */
export function filterCards(cards: readonly Card[], severities: ReadonlySet<Severity>): readonly Card[] {
  return severities.size === 0 ? cards : cards.filter(({ diagnostic }) => severities.has(diagnostic.severity));
}

/** By element, elements in the order the document shows them; within one, the graver first, then as they stand. */
export function groupCards(cards: readonly Card[]): readonly Group[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const id = card.diagnostic.element ?? 'document';
    const group = groups.get(id);
    if (group) group.push(card);
    else groups.set(id, [card]);
  }
  return [...groups].map(([id, members]) => {
    const sorted = [...members].sort((a, b) => RANK[a.diagnostic.severity] - RANK[b.diagnostic.severity]);
    return { id, name: (sorted[0] as Card).element, counts: countCards(sorted), cards: sorted };
  });
}

/** The keys of findings in the order they are shown. */
export function keysOf(groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({ cards }) => cards.map(({ key }) => key));
}

/** The key `step` places on from `current` in the order shown; the first or last where none is chosen; no wrapping. */
export function neighbourKey(
  keys: readonly string[],
  current: string | undefined,
  step: 1 | -1 | 'first' | 'last',
): string | undefined {
  if (step === 'first') return keys[0];
  if (step === 'last') return keys.at(-1);
  const at = current === undefined ? -1 : keys.indexOf(current);
  if (at < 0) return step === 1 ? keys[0] : keys.at(-1);
  return keys[Math.min(keys.length - 1, Math.max(0, at + step))];
}
