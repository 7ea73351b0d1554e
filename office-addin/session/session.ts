/**
 * One person at work on one document: reads it, has it checked, mends it, remembers what was set aside. Knows no
 * screen; the panel looks at its state, and hosts do the touching.
 */
import type { Host } from '../../shared/host.ts';
import type { SetAsideRecord } from '../../shared/ui/index.ts';
import { addRecord, groupCards, keysOf, neighbourKey, removeRecord } from '../../shared/ui/index.ts';
import type { Deeds } from './deeds.ts';
import { createDeeds } from './deeds.ts';
import type { JudgingTools } from './judging.ts';
import { createJudging } from './judging.ts';
import type { Notice } from './notices.ts';
import type { SessionState } from './state.ts';
import { createStore } from './state.ts';
import { today } from './today.ts';

export interface Session extends Omit<Deeds, 'forget'> {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  open(host: Host, name: string): Promise<void>;
  /** Ends the work: nothing is watched any more. */
  close(): void;
  /** As a person asks for it. */
  check(): Promise<void>;
  /** Judges again for another reason than the words: other rules hold, or another setting. */
  rejudge(): Promise<void>;
  select(key: string | undefined): Promise<void>;
  step(by: 1 | -1 | 'first' | 'last', among: readonly string[]): Promise<void>;
  setAside(record: Omit<SetAsideRecord, 'date'>): Promise<void>;
  restore(record: SetAsideRecord): Promise<void>;
  tick(rule: string, on: boolean): void;
  say(notice: Notice | undefined): void;
}

interface Tools extends JudgingTools {
  /** Told of each check a person began, with the rule of each finding; not of those that follow typing. */
  readonly judged?: (rules: readonly string[]) => void;
}

export function createSession(tools: Tools): Session {
  const { desk, memory } = tools;
  const store = createStore(memory.records());
  const judging = createJudging(tools, store);

  const select = async (key: string | undefined): Promise<void> => {
    const { checked, document } = store.now();
    const card = checked?.cards.find((each) => each.key === key);
    if (!card) return store.set({}, ['selected']);
    store.set({ selected: card.key });
    await judging.host()?.reveal(card.diagnostic, document);
  };
  const { forget, ...deeds } = createDeeds({ desk, store, judging, select });

  const tell = (): void => tools.judged?.((store.now().checked?.result.diagnostics ?? []).map(({ rule }) => rule));

  const shownKeys = (): readonly string[] => keysOf(groupCards(store.now().checked?.cards ?? []));

  const remember = async (change: (records: readonly SetAsideRecord[]) => readonly SetAsideRecord[]): Promise<void> => {
    // Read anew: a pane on another document may have set something aside since.
    const records = change(memory.records());
    memory.keepRecords(records);
    store.set({ setAside: records });
    await judging.check(true);
  };

  return {
    ...deeds,
    state: store.now,
    subscribe: store.subscribe,
    async open(host, name) {
      judging.stop();
      forget();
      store.clear({ phase: 'reading', name, setAside: memory.records() });
      judging.begin(host);
      if (await judging.check()) tell();
    },
    close() {
      judging.stop();
      forget();
      store.clear({});
    },
    async check() {
      if (await judging.check(true)) tell();
    },
    async rejudge() {
      await judging.check(true);
    },
    select,
    async step(by, among) {
      const key = neighbourKey(among.length > 0 ? among : shownKeys(), store.now().selected, by);
      if (key) await select(key);
    },
    setAside: (record) => remember((records) => addRecord(records, { ...record, date: today() })),
    restore: (record) => remember((records) => removeRecord(records, record)),
    tick(rule, on) {
      const { key, ticked: known } = store.now();
      const ticked = new Set(known);
      if (on) ticked.add(rule);
      else ticked.delete(rule);
      memory.keepTicks(key, ticked);
      store.set({ ticked });
    },
    say: (notice) => (notice ? store.set({ notice }) : store.set({}, ['notice'])),
  };
}
