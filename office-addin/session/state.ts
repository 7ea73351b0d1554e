/** What a pane knows of the document it is open on, and who is told when that changes. */
import type { OfficialDocument, Text } from '../../shared/index.ts';
import type { SetAsideRecord } from '../../shared/ui/index.ts';
import type { Checked } from '../desk/desk.ts';
import type { ChangeStep } from './changes.ts';
import type { Notice } from './notices.ts';

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

/** What may be absent. */
type Absent = 'trouble' | 'document' | 'checked' | 'selected' | 'notice';

export interface Store {
  now(): SessionState;
  /** Changes some of it, takes some away, and tells everybody. */
  set(change: Partial<SessionState>, without?: readonly Absent[]): void;
  /** Nothing is open any more, or something else is: what was said and done goes, what was set aside stays. */
  clear(change: Partial<SessionState>): void;
  subscribe(listener: () => void): () => void;
}

const NOTHING: Omit<SessionState, 'setAside'> = {
  phase: 'empty',
  name: '',
  key: '',
  busy: false,
  changes: [],
  ticked: new Set(),
};

export function createStore(setAside: readonly SetAsideRecord[]): Store {
  let state: SessionState = { ...NOTHING, setAside };
  const listeners = new Set<() => void>();
  const put = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    now: () => state,
    set(change, without = []) {
      const next = { ...state, ...change };
      for (const key of without) delete next[key];
      put(next);
    },
    clear: (change) => put({ ...NOTHING, setAside: state.setAside, ...change }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
