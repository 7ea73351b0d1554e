/** Many places with one fault are one finding: the first place, how many, and a fix for all of them. */
import type { Span } from '../../../document/document.ts';
import type { Edit, Fix } from '../../../document/edit.ts';
import type { Severity } from '../../rule.ts';

/** One place that is not as it should be. */
export interface Fault {
  readonly at: Span;
  /** What it is instead: “宋体”, “四号”, “居中”. */
  readonly actual: string;
  readonly actualEn: string;
  readonly edits: readonly Edit[];
  /** A milder kind of fault, reported apart. */
  readonly minor?: boolean;
}

export interface FaultData extends Readonly<Record<string, string | number>> {
  readonly actual: string;
  readonly actualEn: string;
  /** How many paragraphs. */
  readonly count: number;
}

export interface FaultFinding {
  readonly message: 'wrong' | 'minor';
  readonly at: Span;
  readonly data: FaultData;
  readonly severity?: Severity;
  readonly certainty?: 'likely';
  readonly fix?: Fix;
}

const NAMED_KINDS = 3;

/** At most one finding for the faults proper and one for the minor ones. */
export function* gather(
  faults: readonly Fault[],
  options: { readonly severity?: Severity; readonly safety?: Fix['safety']; readonly certainty?: 'likely' } = {},
): Iterable<FaultFinding> {
  for (const message of ['wrong', 'minor'] as const) {
    const group = faults.filter(({ minor }) => (minor === true) === (message === 'minor'));
    const [first] = group;
    if (!first) continue;
    const [edit, ...more] = group.flatMap(({ edits }) => edits);
    const isMendable = edit && group.every(({ edits }) => edits.length > 0);
    yield {
      message,
      at: first.at,
      data: {
        actual: most(group.map(({ actual }) => actual)).join('、'),
        actualEn: most(group.map(({ actualEn }) => actualEn)).join(', '),
        count: new Set(group.map(({ at }) => at.paragraph)).size,
      },
      ...(message === 'minor' ? { severity: 'info' as const } : options.severity && { severity: options.severity }),
      ...(options.certainty && { certainty: options.certainty }),
      ...(isMendable && { fix: { safety: options.safety ?? 'safe', edits: [edit, ...more] } }),
    };
  }
}

/** The most frequent kinds first. */
function most(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED_KINDS)
    .map(([name]) => name);
}

/** “（共 3 段）” where there is more than one. */
export function countZh(count: number): string {
  return count > 1 ? `（共${count}段）` : '';
}
export function countEn(count: number): string {
  return count > 1 ? ` (${count} paragraphs)` : '';
}
