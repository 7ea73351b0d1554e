/** What is known of each tab: the reports of its frames. Kept in memory only; a page that goes takes its report along. */
import type { PageReport } from './desk.ts';
import type { PageAttachment, PageUpdate, UnreadableBody } from '../messages.ts';

export interface FrameState {
  readonly frame: number;
  readonly url: string;
  readonly attachments: readonly PageAttachment[];
  readonly unreadable: readonly UnreadableBody[];
  /** Absent while the first check is under way. */
  readonly report?: PageReport;
  /** Why there is no report: the panel says so instead of looking clean. */
  readonly failed?: string;
}

export interface TabState {
  readonly tab: number;
  readonly frames: readonly FrameState[];
}

export interface Tabs {
  readonly get: (tab: number) => TabState;
  readonly put: (tab: number, frame: FrameState) => void;
  readonly update: (tab: number, frame: number, update: PageUpdate) => void;
  readonly drop: (tab: number, frame?: number) => readonly string[];
  /** Called after each change of a tab. */
  readonly watch: (changed: (tab: number) => void) => void;
}

export function frameKey(tab: number, frame: number): string {
  return `${tab}/${frame}`;
}

export function createTabs(): Tabs {
  const states = new Map<number, Map<number, FrameState>>();
  const watchers: ((tab: number) => void)[] = [];
  const framesOf = (tab: number): Map<number, FrameState> => {
    const frames = states.get(tab) ?? new Map<number, FrameState>();
    states.set(tab, frames);
    return frames;
  };
  const changed = (tab: number): void => watchers.forEach((watcher) => watcher(tab));
  return {
    get: (tab) => ({ tab, frames: [...(states.get(tab)?.values() ?? [])].sort((a, b) => a.frame - b.frame) }),
    put(tab, state) {
      framesOf(tab).set(state.frame, state);
      changed(tab);
    },
    update(tab, frame, { url, attachments, unreadable }) {
      const old = framesOf(tab).get(frame);
      framesOf(tab).set(frame, { ...old, frame, url, attachments, unreadable });
      changed(tab);
    },
    drop(tab, frame) {
      const frames = states.get(tab);
      const gone = frame === undefined ? [...(frames?.keys() ?? [])] : frames?.has(frame) ? [frame] : [];
      for (const each of gone) frames?.delete(each);
      if (frames?.size === 0) states.delete(tab);
      if (gone.length > 0) changed(tab);
      return gone.map((each) => frameKey(tab, each));
    },
    watch: (watcher) => void watchers.push(watcher),
  };
}
