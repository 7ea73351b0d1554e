/**
 * One person at work on one document: reads it, has it checked, mends it, remembers what was set aside. Knows no
 * screen; the panel looks at its state, and hosts do the touching.
 */
import type { CheckOptions, OfficialDocument, Text } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import type { Card, SetAsideRecord } from '../../shared/ui/index.ts';
import {
  addRecord,
  both,
  documentKey,
  exemptionsFor,
  neighbourKey,
  groupCards,
  removeRecord,
} from '../../shared/ui/index.ts';
import type { Checked } from '../desk/desk.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { changesBetween, joinSteps, touchedBy, type ChangeStep } from './changes.ts';
import type { Memory } from './memory.ts';
import { NOTICES, type Notice } from './notices.ts';
import { today } from './today.ts';
import { createTurns, type InTurn } from './turns.ts';

/** Where the work stands. `stopped`: a 密级 mark on a machine that may not hold one. */
export type Phase = 'empty' | 'reading' | 'ready' | 'unreadable' | 'stopped';

export interface SessionState {
  readonly phase: Phase;
  readonly name: string;
  /** Why a document cannot be read. */
  readonly trouble?: Text;
  readonly document?: OfficialDocument;
  readonly checked?: Checked;
  /** Stands for the document in what is remembered. */
  readonly key: string;
  readonly busy: boolean;
  readonly selected?: string;
  readonly notice?: Notice;
  readonly changes: readonly ChangeStep[];
  readonly setAside: readonly SetAsideRecord[];
  readonly ticked: ReadonlySet<string>;
}

/** A host that can take back what it did; Word does that by itself. */
export interface UndoableHost extends Host {
  steps(): { readonly canUndo: boolean; readonly canRedo: boolean };
  undo(): boolean;
  redo(): boolean;
  squash(count: number): void;
}

export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  open(host: Host, name: string): Promise<void>;
  close(trouble?: Text): void;
  /** As a person asks for it. */
  check(): Promise<void>;
  /** Judges again for another reason than the words: other rules hold, or another setting. */
  rejudge(): Promise<void>;
  select(key: string | undefined): Promise<void>;
  step(by: 1 | -1 | 'first' | 'last', among: readonly string[]): Promise<void>;
  fix(key: string): Promise<void>;
  tidy(): Promise<void>;
  /** Lets the host change the document as a whole; `act` answers what a person should look at, or why it did not. */
  rewrite(title: Text, act: () => Promise<Rewritten>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  setAside(record: Omit<SetAsideRecord, 'date'>): Promise<void>;
  restore(record: SetAsideRecord): Promise<void>;
  tick(rule: string, on: boolean): void;
  say(notice: Notice | undefined): void;
  /** Does something to the document when nothing else is being done to it. */
  inTurn: InTurn;
}

export type Rewritten = { readonly notes: readonly Text[] } | { readonly refused: Text };

interface Tools {
  readonly desk: RemoteDesk;
  readonly memory: Memory;
  /** How documents are judged, besides what the document itself says. */
  readonly options: () => CheckOptions;
  /** Whether this machine may not hold classified documents. */
  readonly isUnclassified: () => boolean;
  /** Told of each check a person began, with the rule of each finding; not of those that follow typing. */
  readonly judged?: (rules: readonly string[]) => void;
}

const NOTHING: Omit<SessionState, 'setAside'> = {
  phase: 'empty',
  name: '',
  key: '',
  busy: false,
  changes: [],
  ticked: new Set(),
};

/** Waits for typing to pause before a document is read again. */
const QUIET_MS = 350;
const ROUNDS = 4;

export function createSession(tools: Tools): Session {
  const { desk, memory } = tools;
  let state: SessionState = { ...NOTHING, setAside: memory.records() };
  let host: Host | undefined;
  let stopWatching = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let redoable: ChangeStep[] = [];
  let turn = 0;
  /** Something else than the words changed, and no reading since was judged by it. */
  let isOwed = false;
  let latest = Promise.resolve(false);
  const inTurn = createTurns();
  /** Findings whose fix was asked for and has not ended: pressed twice, it is done once. */
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>, without: readonly (keyof SessionState)[] = []): void => {
    const next = { ...state, ...change };
    for (const key of without) delete next[key];
    state = next;
    for (const listener of listeners) listener();
  };

  const stop = (): void => {
    stopWatching();
    clearTimeout(timer);
    turn += 1;
    host = undefined;
    redoable = [];
  };

  const unread = (trouble: Text): false => {
    set({ phase: 'unreadable', trouble, busy: false }, ['document', 'checked', 'selected']);
    return false;
  };

  /** Answers false where something newer overtook it or nothing could be read. */
  const judge = async (where: Host, mine: number): Promise<boolean> => {
    set({ busy: true });
    const document = await where.read();
    if (mine !== turn) return false;
    // A host that was woken for nothing hands out the same reading again.
    if (document === state.document && state.checked && !isOwed) {
      set({ busy: false });
      return true;
    }
    if ('unreadable' in document) return unread(document.unreadable);
    const first = state.key === '' ? await desk.check(document, tools.options()) : undefined;
    if (mine !== turn) return false;
    const key = first ? documentKey(document, first.result.outline, state.name) : state.key;
    const exemptions = exemptionsFor(state.setAside, key);
    const checked =
      first && exemptions.length === 0 ? first : await desk.check(document, { ...tools.options(), exemptions });
    if (mine !== turn) return false;
    if (tools.isUnclassified() && checked.result.outline.elements.some(({ kind }) => kind === 'classification')) {
      stop();
      set({ ...NOTHING, phase: 'stopped', name: '' }, ['document', 'checked', 'selected', 'trouble', 'notice']);
      return false;
    }
    isOwed = false;
    const gone = !checked.cards.some((card) => card.key === state.selected);
    set({ phase: 'ready', document, checked, key, busy: false, ticked: memory.ticks(key) }, [
      'trouble',
      ...(gone ? (['selected'] as const) : []),
    ]);
    // Marks are an extra, the list has everything.
    await where.mark(checked.result.diagnostics).catch(() => undefined);
    return true;
  };

  /** Ends, too, when something newer overtakes it; `again` judges even where the words are the same. */
  const checkOnce = (again = false): Promise<boolean> => {
    isOwed ||= again;
    const mine = ++turn;
    if (!host) return Promise.resolve(false);
    latest = judge(host, mine).catch((error: unknown) => mine === turn && unread(NOTICES.failed(wordsOf(error)).text));
    return latest;
  };

  /** Ends when nothing newer is under way. */
  const check = async (again = false): Promise<boolean> => {
    let asked = checkOnce(again);
    for (;;) {
      const isJudged = await asked;
      if (asked === latest || !host) return isJudged;
      asked = latest;
    }
  };

  const tell = (): void => tools.judged?.((state.checked?.result.diagnostics ?? []).map(({ rule }) => rule));

  /**
   * One fix through the host; the outcome is said aloud unless it is the expected one. Everything in it stands on the
   * reading the person saw: a newer one may come meanwhile.
   */
  const apply = async (cards: readonly Card[], title: Text): Promise<boolean> => {
    const where = host;
    const before = state.document;
    const fixes = cards.flatMap(({ diagnostic }) => (diagnostic.fix ? [diagnostic.fix] : []));
    if (!where || !before || fixes.length === 0) return false;
    // What was said of an earlier step is not true of this one.
    set({}, ['notice']);
    const { edits } = await desk.combine(before, fixes);
    const [first, ...rest] = edits;
    if (!first || host !== where) return false;
    const touched = touchedBy(before, edits);
    const after = await desk.apply(touched, edits);
    const outcome = await where.apply({ safety: fixes[0]?.safety ?? 'review', edits: [first, ...rest] }, before);
    if (host !== where) return false;
    if (outcome !== 'applied') {
      const why = where.refusal?.();
      set({ notice: why ? { kind: 'warning', text: why } : NOTICES[outcome] });
      if (outcome === 'stale') await check();
      return false;
    }
    redoable = [];
    const step = changesBetween(before, after === 'stale' ? touched : after, { title, cards });
    set({ changes: [...state.changes, step] });
    return true;
  };

  const fix = async (key: string): Promise<void> => {
    const where = host;
    const card = state.checked?.cards.find((each) => each.key === key);
    // Asked for while another was under way, and no longer there.
    if (!card) return set({ notice: NOTICES.stale });
    const keys = shownKeys();
    const next = keys[keys.indexOf(key) + 1] ?? keys[keys.indexOf(key) - 1];
    if (!(await apply([card], card.title))) return;
    // Others who type without a pause hold up no further fix.
    await checkOnce();
    // Who has gone on to another finding meanwhile stays there.
    if (host === where && [key, undefined].includes(state.selected)) await select(next);
  };

  const tidy = async (): Promise<void> => {
    const where = host;
    let rounds = 0;
    while (rounds < ROUNDS) {
      const cards = (state.checked?.cards ?? []).filter((card) => card.fix === 'safe' && where && canFix(where, card));
      if (cards.length === 0 || !(await apply(cards, TIDY))) break;
      rounds += 1;
      await check();
      if (host !== where) return;
    }
    if (rounds === 0 || !where) return;
    if (isUndoable(where)) where.squash(rounds);
    const step = joinSteps(TIDY, state.changes.slice(-rounds));
    set({ changes: [...state.changes.slice(0, -rounds), step], notice: NOTICES.tidied(step.paragraphs.length) });
  };

  const rewrite: Session['rewrite'] = async (title, act) => {
    const where = host;
    const outcome = await act();
    if (host !== where) return;
    if ('refused' in outcome) return set({ notice: { kind: 'warning', text: outcome.refused } });
    redoable = [];
    await check(true);
    if (host !== where) return;
    const step = { title, paragraphs: [], notes: outcome.notes };
    set({ changes: [...state.changes, step], notice: NOTICES.rewritten(outcome.notes) });
  };

  const shownKeys = (): readonly string[] =>
    groupCards(state.checked?.cards ?? []).flatMap(({ cards }) => cards.map(({ key }) => key));

  const select = async (key: string | undefined): Promise<void> => {
    const card = state.checked?.cards.find((each) => each.key === key);
    if (!card) return set({}, ['selected']);
    set({ selected: card.key });
    await host?.reveal(card.diagnostic, state.document);
  };

  const remember = async (change: (records: readonly SetAsideRecord[]) => readonly SetAsideRecord[]): Promise<void> => {
    // Read anew: a pane on another document may have set something aside since.
    const records = change(memory.records());
    memory.keepRecords(records);
    set({ setAside: records });
    await check(true);
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(next, name) {
      stop();
      const setAside = memory.records();
      set({ ...NOTHING, phase: 'reading', name, setAside }, ['document', 'checked', 'selected', 'trouble', 'notice']);
      host = next;
      stopWatching = next.watch(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void check(), QUIET_MS);
      });
      if (await check()) tell();
    },
    close(trouble) {
      stop();
      set({ ...NOTHING, ...(trouble && { phase: 'unreadable', trouble }) }, ['document', 'checked', 'selected']);
    },
    async check() {
      if (await check(true)) tell();
    },
    async rejudge() {
      await check(true);
    },
    select,
    async step(by, among) {
      const key = neighbourKey(among.length > 0 ? among : shownKeys(), state.selected, by);
      if (key) await select(key);
    },
    async fix(key) {
      if (wanted.has(key)) return;
      wanted.add(key);
      await inTurn(() => fix(key)).finally(() => wanted.delete(key));
    },
    tidy: () => inTurn(tidy),
    rewrite: (title, act) => inTurn(() => rewrite(title, act)),
    async undo() {
      const isDone = await inTurn(async () => {
        if (!host || !isUndoable(host) || !host.undo()) return false;
        const last = state.changes.at(-1);
        if (last) redoable.push(last);
        set({ changes: state.changes.slice(0, -1) });
        return true;
      });
      if (isDone) await check();
    },
    async redo() {
      const isDone = await inTurn(async () => {
        if (!host || !isUndoable(host) || !host.redo()) return false;
        const next = redoable.pop();
        if (next) set({ changes: [...state.changes, next] });
        return true;
      });
      if (isDone) await check();
    },
    setAside: (record) => remember((records) => addRecord(records, { ...record, date: today() })),
    restore: (record) => remember((records) => removeRecord(records, record)),
    tick(rule, on) {
      const ticked = new Set(state.ticked);
      if (on) ticked.add(rule);
      else ticked.delete(rule);
      memory.keepTicks(state.key, ticked);
      set({ ticked });
    },
    say: (notice) => (notice ? set({ notice }) : set({}, ['notice'])),
    inTurn,
  };
}

/** Why the host cannot do what a finding's fix needs, where it has a sentence for it. */
export function whyNotFix({ whyNot }: Host, { diagnostic: { fix } }: Card): Text | undefined {
  return fix && whyNot?.(fix);
}

/** Whether the host can do what a finding's fix needs; known without trying. */
export function canFix({ abilities, whyNot }: Host, { diagnostic: { fix } }: Card): boolean {
  return fix !== undefined && fix.edits.every(({ kind }) => abilities.edits.has(kind)) && whyNot?.(fix) === undefined;
}

export function isUndoable(host: Host): host is UndoableHost {
  return 'undo' in host;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const TIDY = both('一键规整', 'Fix all safe ones');
