import { hashText } from '../document/hash.ts';
import type { Diagnostic } from './result.ts';

/** A finding before it has a fingerprint, with the words around it. */
export interface Draft extends Omit<Diagnostic, 'fingerprint'> {
  readonly before: string;
  readonly after: string;
}

/** What was worked out for a draft: it is the same in the next check where nothing of it changed. */
interface Print {
  readonly plain: string;
  withContext?: string;
  last?: { readonly key: string; readonly nth: number; readonly diagnostic: Diagnostic };
}
const PRINTS = new WeakMap<Draft, Print>();

function printOf(draft: Draft): Print {
  const known = PRINTS.get(draft);
  if (known) return known;
  const print = {
    plain: hashText(`${draft.rule}\u0001${draft.message}\u0001${draft.element ?? ''}\u0001${draft.quote}`),
  };
  PRINTS.set(draft, print);
  return print;
}

/**
 * Fingerprints: rule, message, part and words. Where the same words occur twice, some context, then a count. Never ids
 * or offsets, so that the same finding has the same fingerprint in any session.
 */
export function fingerprint(drafts: readonly Draft[]): readonly Diagnostic[] {
  const prints = drafts.map(printOf);
  const times = count(prints);
  const seen = new Map<string, number>();
  return drafts.map((draft, index) => {
    const print = prints[index] ?? printOf(draft);
    const key = (times.get(print.plain) ?? 0) > 1 ? contextOf(draft, print) : print.plain;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (print.last?.key !== key || print.last.nth !== nth)
      print.last = { key, nth, diagnostic: toDiagnostic(draft, key, nth) };
    return print.last.diagnostic;
  });
}

function contextOf({ before, after }: Draft, print: Print): string {
  print.withContext ??= hashText(`${print.plain}\u0001${before}\u0001${after}`);
  return print.withContext;
}

function toDiagnostic({ before: _before, after: _after, ...rest }: Draft, key: string, nth: number): Diagnostic {
  return { ...rest, fingerprint: nth === 0 ? key : hashText(`${key}\u0001${nth}`) };
}

function count(prints: readonly Print[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { plain } of prints) times.set(plain, (times.get(plain) ?? 0) + 1);
  return times;
}
