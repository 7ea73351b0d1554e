/** What can be told before a long document is judged whole: findings that rest on one paragraph and its place alone. */
import type { ParagraphId } from '../document/document.ts';
import { inOrder } from './assemble.ts';
import type { Draft } from './fingerprint.ts';
import { fingerprint } from './fingerprint.ts';
import type { Diagnostic } from './result.ts';
import type { Running } from './run-rule.ts';
import { runOnSome } from './run-rule.ts';
import type { Setting } from './settings.ts';
import type { Unit } from './units.ts';

/** Asks for what is found in some paragraphs before all else. */
export interface Early {
  readonly at: ReadonlySet<ParagraphId>;
  /**
   * Called within the check, before it looks at anything else. Structure, genre and date are those of the whole
   * document, so that each finding is among those of the result; its fingerprint is another one where the same words
   * are found again elsewhere.
   */
  readonly tell: (diagnostics: readonly Diagnostic[]) => void;
}

/** The units of the paragraphs asked for; found once for all rules that look at the same ones. */
function someOf(at: ReadonlySet<ParagraphId>): (units: readonly Unit[]) => readonly Unit[] {
  const known = new Map<readonly Unit[], readonly Unit[]>();
  return (units) => {
    const some = known.get(units) ?? units.filter(({ value }) => 'paragraph' in value && at.has(value.paragraph.id));
    known.set(units, some);
    return some;
  };
}

/** What rules about a paragraph, or about one and its neighbours, find in the paragraphs asked for. */
export function findEarly(
  settings: readonly Setting[],
  running: Running,
  at: ReadonlySet<ParagraphId>,
): readonly Diagnostic[] {
  const drafts: Draft[] = [];
  const some = someOf(at);
  for (const setting of settings) for (const draft of runOnSome(setting, running, some)) drafts.push(draft);
  return fingerprint(inOrder(drafts, running.plan));
}
