import { hashText } from '../document/hash.ts';
import type { Diagnostic } from './result.ts';

/** A finding before it has a fingerprint, with the words around it. */
export interface Draft extends Omit<Diagnostic, 'fingerprint'> {
  readonly before: string;
  readonly after: string;
}

/**
 * Fingerprints: rule, message, part and words. Where the same words occur twice, some context, then a count. Never ids
 * or offsets, so that the same finding has the same fingerprint in any session.
 */
export function fingerprint(drafts: readonly Draft[]): readonly Diagnostic[] {
  const plain = drafts.map((draft) =>
    hashText([draft.rule, draft.message, draft.element ?? '', draft.quote].join('\u0001')),
  );
  const times = count(plain);
  const withContext = drafts.map((draft, index) => {
    const key = plain[index] ?? '';
    return (times.get(key) ?? 0) > 1 ? hashText(`${key}\u0001${draft.before}\u0001${draft.after}`) : key;
  });
  const seen = new Map<string, number>();
  return drafts.map(({ before: _before, after: _after, ...rest }, index) => {
    const key = withContext[index] ?? '';
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { ...rest, fingerprint: nth === 0 ? key : hashText(`${key}\u0001${nth}`) };
  });
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
