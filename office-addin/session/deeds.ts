/** What is done to a document, one thing after another: fixes, 一键规整, a rewriting of the whole, and taking it back. */
import type { Text } from '../../shared/index.ts';
import type { Card } from '../../shared/ui/index.ts';
import { both, createLanes, groupCards, keysOf } from '../../shared/ui/index.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { canFix, isUndoable } from './abilities.ts';
import type { ChangeStep } from './changes.ts';
import { changesBetween, joinSteps, touchedBy } from './changes.ts';
import type { Judging } from './judging.ts';
import { NOTICES } from './notices.ts';
import type { Store } from './state.ts';

/** What a person should look at after a rewriting, or why there was none. */
export type Rewritten = { readonly notes: readonly Text[] } | { readonly refused: Text };

export interface Deeds {
  fix(key: string): Promise<void>;
  tidy(): Promise<void>;
  /** Lets the host change the document as a whole; `act` answers what a person should look at, or why it did not. */
  rewrite(title: Text, act: () => Promise<Rewritten>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Does something to the document when nothing else is being done to it. */
  inTurn<T>(deed: () => Promise<T>): Promise<T>;
  /** Another document: what was done to the last one is not done again. */
  forget(): void;
}

interface Tools {
  readonly desk: RemoteDesk;
  readonly store: Store;
  readonly judging: Judging;
  readonly select: (key: string | undefined) => Promise<void>;
}

const ROUNDS = 4;

export function createDeeds({ desk, store, judging, select }: Tools): Deeds {
  const lanes = createLanes();
  const inTurn: Deeds['inTurn'] = (deed) => lanes.run('document', deed);
  let redoable: ChangeStep[] = [];
  /** Findings whose fix was asked for and has not ended: pressed twice, it is done once. */
  const wanted = new Set<string>();
  const record = (step: ChangeStep): void => store.set({ changes: [...store.now().changes, step] });

  /**
   * One fix through the host; the outcome is said aloud unless it is the expected one. Everything in it stands on the
   * reading the person saw: a newer one may come meanwhile.
   */
  const apply = async (cards: readonly Card[], title: Text): Promise<boolean> => {
    const where = judging.host();
    const { document: before } = store.now();
    const fixes = cards.flatMap(({ diagnostic }) => (diagnostic.fix ? [diagnostic.fix] : []));
    if (!where || !before || fixes.length === 0) return false;
    // What was said of an earlier step is not true of this one.
    store.set({}, ['notice']);
    const { edits } = await desk.combine(before, fixes);
    const [first, ...rest] = edits;
    if (!first || judging.host() !== where) return false;
    const touched = touchedBy(before, edits);
    const after = await desk.apply(touched, edits);
    const outcome = await where.apply({ safety: fixes[0]?.safety ?? 'review', edits: [first, ...rest] }, before);
    if (judging.host() !== where) return false;
    if (outcome !== 'applied') {
      const why = where.refusal?.();
      store.set({ notice: why ? { kind: 'warning', text: why } : NOTICES[outcome] });
      if (outcome === 'stale') await judging.check();
      return false;
    }
    redoable = [];
    record(changesBetween(before, after === 'stale' ? touched : after, { title, cards }));
    return true;
  };

  const fix = async (key: string): Promise<void> => {
    const where = judging.host();
    const { checked } = store.now();
    const card = checked?.cards.find((each) => each.key === key);
    // Asked for while another was under way, and no longer there.
    if (!checked || !card) return store.set({ notice: NOTICES.stale });
    const keys = keysOf(groupCards(checked.cards));
    const next = keys[keys.indexOf(key) + 1] ?? keys[keys.indexOf(key) - 1];
    if (!(await apply([card], card.title))) return;
    // Others who type without a pause hold up no further fix.
    await judging.once();
    // Who has gone on to another finding meanwhile stays there.
    if (judging.host() === where && [key, undefined].includes(store.now().selected)) await select(next);
  };

  const tidy = async (): Promise<void> => {
    const where = judging.host();
    let rounds = 0;
    while (where && rounds < ROUNDS) {
      const cards = (store.now().checked?.cards ?? []).filter((card) => card.fix === 'safe' && canFix(where, card));
      if (cards.length === 0 || !(await apply(cards, TIDY))) break;
      rounds += 1;
      await judging.check();
      if (judging.host() !== where) return;
    }
    if (!where || rounds === 0) return;
    if (isUndoable(where)) where.squash(rounds);
    const { changes } = store.now();
    const step = joinSteps(TIDY, changes.slice(-rounds));
    store.set({ changes: [...changes.slice(0, -rounds), step], notice: NOTICES.tidied(step.paragraphs.length) });
  };

  const rewrite: Deeds['rewrite'] = async (title, act) => {
    const where = judging.host();
    const outcome = await act();
    if (judging.host() !== where) return;
    if ('refused' in outcome) return store.set({ notice: { kind: 'warning', text: outcome.refused } });
    redoable = [];
    await judging.check(true);
    if (judging.host() !== where) return;
    record({ title, paragraphs: [], notes: outcome.notes });
    store.set({ notice: NOTICES.rewritten(outcome.notes) });
  };

  const undo = (): boolean => {
    const where = judging.host();
    if (!where || !isUndoable(where) || !where.undo()) return false;
    const { changes } = store.now();
    const last = changes.at(-1);
    if (last) redoable.push(last);
    store.set({ changes: changes.slice(0, -1) });
    return true;
  };

  const redo = (): boolean => {
    const where = judging.host();
    if (!where || !isUndoable(where) || !where.redo()) return false;
    const next = redoable.pop();
    if (next) record(next);
    return true;
  };

  const thenCheck = async (deed: () => boolean): Promise<void> => {
    if (await inTurn(() => Promise.resolve(deed()))) await judging.check();
  };

  return {
    async fix(key) {
      if (wanted.has(key)) return;
      wanted.add(key);
      await inTurn(() => fix(key)).finally(() => wanted.delete(key));
    },
    tidy: () => inTurn(tidy),
    rewrite: (title, act) => inTurn(() => rewrite(title, act)),
    undo: () => thenCheck(undo),
    redo: () => thenCheck(redo),
    inTurn,
    forget() {
      redoable = [];
    },
  };
}

const TIDY = both('一键规整', 'Fix all safe ones');
