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
import { changesBetween, type ChangeStep } from './changes.ts';
import type { Memory } from './memory.ts';
import { NOTICES, type Notice } from './notices.ts';
import { today } from './today.ts';

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
  check(): Promise<void>;
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

  /** Reads and judges; answers false where something newer overtook it or nothing could be read. */
  const judge = async (): Promise<boolean> => {
    const mine = ++turn;
    const where = host;
    if (!where) return false;
    set({ busy: true });
    const document = await where.read();
    if (mine !== turn) return false;
    // A host that was woken for nothing hands out the same reading again.
    if (document === state.document && state.checked && !isOwed) {
      set({ busy: false });
      return true;
    }
    if ('unreadable' in document) {
      set({ phase: 'unreadable', trouble: document.unreadable, busy: false }, ['document', 'checked', 'selected']);
      return false;
    }
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
    await where.mark(checked.result.diagnostics);
    return true;
  };

  /** Ends when nothing newer is under way; `again` judges even where the words are the same. */
  const check = async (again = false): Promise<boolean> => {
    isOwed ||= again;
    latest = judge();
    for (;;) {
      const mine = latest;
      const isJudged = await mine;
      if (mine === latest) return isJudged;
    }
  };

  const tell = (): void => tools.judged?.((state.checked?.result.diagnostics ?? []).map(({ rule }) => rule));

  /** One fix through the host; the outcome is said aloud unless it is the expected one. */
  const apply = async (cards: readonly Card[], title: Text): Promise<boolean> => {
    const where = host;
    const before = state.document;
    const fixes = cards.flatMap(({ diagnostic }) => (diagnostic.fix ? [diagnostic.fix] : []));
    if (!where || !before || fixes.length === 0) return false;
    // What was said of an earlier step is not true of this one.
    set({}, ['notice']);
    const { edits } = await desk.combine(before, fixes);
    const [first, ...rest] = edits;
    if (!first) return false;
    const outcome = await where.apply({ safety: fixes[0]?.safety ?? 'review', edits: [first, ...rest] });
    if (outcome !== 'applied') {
      const why = where.refusal?.();
      set({ notice: why ? { kind: 'warning', text: why } : NOTICES[outcome] });
      if (outcome === 'stale') await check();
      return false;
    }
    redoable = [];
    await check();
    if (host !== where) return false;
    if (state.document) set({ changes: [...state.changes, changesBetween(before, state.document, { title, cards })] });
    return true;
  };

  const shownKeys = (): readonly string[] =>
    groupCards(state.checked?.cards ?? []).flatMap(({ cards }) => cards.map(({ key }) => key));

  const select = async (key: string | undefined): Promise<void> => {
    const card = state.checked?.cards.find((each) => each.key === key);
    if (!card) return set({}, ['selected']);
    set({ selected: card.key });
    await host?.reveal(card.diagnostic);
  };

  const remember = async (records: readonly SetAsideRecord[]): Promise<void> => {
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
      set({ ...NOTHING, phase: 'reading', name }, ['document', 'checked', 'selected', 'trouble', 'notice']);
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
    select,
    async step(by, among) {
      const key = neighbourKey(among.length > 0 ? among : shownKeys(), state.selected, by);
      if (key) await select(key);
    },
    async fix(key) {
      const card = state.checked?.cards.find((each) => each.key === key);
      if (!card) return;
      const keys = shownKeys();
      const next = keys[keys.indexOf(key) + 1] ?? keys[keys.indexOf(key) - 1];
      // Who has gone on to another finding meanwhile stays there.
      if ((await apply([card], card.title)) && [key, undefined].includes(state.selected)) await select(next);
    },
    async tidy() {
      let rounds = 0;
      const before = state.document;
      const done: Card[] = [];
      while (rounds < ROUNDS) {
        const cards = (state.checked?.cards ?? []).filter((card) => card.fix === 'safe' && host && canFix(host, card));
        if (cards.length === 0 || !(await apply(cards, TIDY))) break;
        done.push(...cards);
        rounds += 1;
      }
      if (rounds === 0 || !before || !state.document) return;
      if (host && isUndoable(host)) host.squash(rounds);
      const step = changesBetween(before, state.document, { title: TIDY, cards: done });
      set({ changes: [...state.changes.slice(0, -rounds), step], notice: NOTICES.tidied(step.paragraphs.length) });
    },
    async rewrite(title, act) {
      const outcome = await act();
      if ('refused' in outcome) return set({ notice: { kind: 'warning', text: outcome.refused } });
      redoable = [];
      await check(true);
      const step = { title, paragraphs: [], notes: outcome.notes };
      set({ changes: [...state.changes, step], notice: NOTICES.rewritten(outcome.notes) });
    },
    async undo() {
      if (!host || !isUndoable(host) || !host.undo()) return;
      const last = state.changes.at(-1);
      if (last) redoable.push(last);
      set({ changes: state.changes.slice(0, -1) });
      await check();
    },
    async redo() {
      if (!host || !isUndoable(host) || !host.redo()) return;
      const next = redoable.pop();
      if (next) set({ changes: [...state.changes, next] });
      await check();
    },
    setAside: (record) => remember(addRecord(state.setAside, { ...record, date: today() })),
    restore: (record) => remember(removeRecord(state.setAside, record)),
    tick(rule, on) {
      const ticked = new Set(state.ticked);
      if (on) ticked.add(rule);
      else ticked.delete(rule);
      memory.keepTicks(state.key, ticked);
      set({ ticked });
    },
    say: (notice) => (notice ? set({ notice }) : set({}, ['notice'])),
  };
}

/** Whether the host can do what a finding's fix needs; known without trying. */
export function canFix({ abilities, whyNot }: Host, { diagnostic: { fix } }: Card): boolean {
  return fix !== undefined && fix.edits.every(({ kind }) => abilities.edits.has(kind)) && whyNot?.(fix) === undefined;
}

export function isUndoable(host: Host): host is UndoableHost {
  return 'undo' in host;
}

const TIDY = both('一键规整', 'Fix all safe ones');
