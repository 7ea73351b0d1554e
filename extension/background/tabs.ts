/** What is known of each tab: the reports of its frames. Kept in memory only; a page that goes takes its report along. */
import type { Text } from '../../shared/index.ts';
import type {
  FetchFailure,
  MappingReport,
  PageAttachment,
  PageFinding,
  PageUpdate,
  UnreadableBody,
} from '../messages.ts';
import type { PageReport } from './page-report.ts';

export interface FrameState {
  readonly frame: number;
  readonly url: string;
  /** Name of the page, as its tab shows it. */
  readonly title: string;
  readonly attachments: readonly PageAttachment[];
  readonly unreadable: readonly UnreadableBody[];
  /** Present where a site mapping is for this frame. */
  readonly mapping?: MappingReport;
  /** Findings whose words left the page (a list that scrolled on, a paragraph taken out): no verdict on them now. */
  readonly moved: readonly PageFinding[];
  /** Absent while the first check is under way. */
  readonly report?: PageReport;
  /** Why there is no report: the panel says so instead of looking clean. */
  readonly failed?: string;
}

export interface FramePlace {
  readonly tab: number;
  readonly frame: number;
}

/** An attachment somebody asked to have checked. */
export interface AttachmentState {
  readonly url: string;
  readonly name: string;
  readonly step: 'waiting' | 'fetching' | 'checking' | 'done';
  readonly report?: PageReport;
  /** Why it could not be had. */
  readonly failed?: FetchFailure;
  /** Why it cannot be read. */
  readonly unreadable?: Text;
  /** The check itself broke. */
  readonly broken?: string;
}

export interface TabState {
  readonly tab: number;
  readonly attachments: readonly AttachmentState[];
  readonly frames: readonly FrameState[];
  /** A finding somebody wished to see in the panel, and the how manieth such wish this is. */
  readonly wanted?: { readonly fingerprint: string; readonly wish: number };
}

export interface Tabs {
  readonly get: (tab: number) => TabState;
  /** Tabs something is known of. */
  readonly ids: () => readonly number[];
  readonly put: (tab: number, frame: FrameState) => void;
  /** Takes in what the frame tells; answers which visit of the frame it is. */
  readonly update: (tab: number, frame: number, update: PageUpdate) => number;
  /** Which visit of the frame is known now: another once it was left, though the same page comes back. */
  readonly visit: (place: FramePlace) => number | undefined;
  readonly putAttachment: (tab: number, state: AttachmentState) => void;
  /** The panel is to show this finding, now or once it is open. */
  readonly want: (tab: number, fingerprint: string) => void;
  readonly drop: (tab: number, frame?: number) => readonly string[];
  /** Called after each change of a tab. */
  readonly watch: (changed: (tab: number) => void) => void;
}

export function frameKey(tab: number, frame: number): string {
  return `${tab}/${frame}`;
}

interface Held {
  readonly frames: Map<number, FrameState>;
  readonly visits: Map<number, number>;
  readonly attachments: Map<string, AttachmentState>;
  wanted?: NonNullable<TabState['wanted']>;
}

export function createTabs(): Tabs {
  const states = new Map<number, Held>();
  const watchers: ((tab: number) => void)[] = [];
  let wishes = 0;
  let visits = 0;
  const open = (tab: number): Held => {
    const held: Held = states.get(tab) ?? {
      frames: new Map<number, FrameState>(),
      visits: new Map<number, number>(),
      attachments: new Map<string, AttachmentState>(),
    };
    states.set(tab, held);
    return held;
  };
  const changed = (tab: number): void => watchers.forEach((watcher) => watcher(tab));
  return {
    get(tab) {
      const held = states.get(tab);
      return {
        tab,
        frames: [...(held?.frames.values() ?? [])].sort((a, b) => a.frame - b.frame),
        attachments: [...(held?.attachments.values() ?? [])],
        ...(held?.wanted && { wanted: held.wanted }),
      };
    },
    ids: () => [...states.keys()],
    put(tab, state) {
      open(tab).frames.set(state.frame, state);
      changed(tab);
    },
    update(tab, frame, { url, title, attachments, unreadable, mapping }) {
      const { frames, visits: since } = open(tab);
      const { mapping: _old, ...known } = frames.get(frame) ?? {};
      const told = { frame, url, title, attachments, unreadable, ...(mapping && { mapping }) };
      frames.set(frame, { moved: [], ...known, ...told });
      const visit = since.get(frame) ?? (visits += 1);
      since.set(frame, visit);
      changed(tab);
      return visit;
    },
    visit: ({ tab, frame }) => states.get(tab)?.visits.get(frame),
    putAttachment(tab, state) {
      const { attachments } = open(tab);
      attachments.set(state.url, { ...state, name: state.name || (attachments.get(state.url)?.name ?? '') });
      changed(tab);
    },
    want(tab, fingerprint) {
      wishes += 1;
      open(tab).wanted = { fingerprint, wish: wishes };
      changed(tab);
    },
    drop(tab, frame) {
      // The top frame is the page: its frames and what was read for it go along.
      const whole = frame === undefined || frame === 0;
      const held = states.get(tab);
      if (!held) {
        // Forgotten in sleep; a panel may still show it.
        if (whole) changed(tab);
        return [];
      }
      const gone = whole ? [...held.frames.keys()] : held.frames.has(frame) ? [frame] : [];
      const keys = gone.map((each) => frameKey(tab, each));
      for (const each of gone) {
        held.frames.delete(each);
        held.visits.delete(each);
      }
      if (whole) {
        keys.push(...[...held.attachments.keys()].map((url) => attachmentKey(tab, url)));
        states.delete(tab);
      }
      changed(tab);
      return keys;
    },
    watch: (watcher) => void watchers.push(watcher),
  };
}

/** Key of an attachment in the rules worker. */
export function attachmentKey(tab: number, url: string): string {
  return `${tab}|${url}`;
}

const MOST_MOVED = 200;

/** What was found before and can be found no longer because its words are not on the page now. */
export function movedFrom(
  old: FrameState | undefined,
  report: PageReport,
  order: readonly number[] | undefined,
): readonly PageFinding[] {
  if (!old) return [];
  // Where the blocks on the page are the same as before, none of them went.
  const here = order && new Set(order);
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const away = (old.report?.findings ?? []).filter(({ at }) => here && at && !here.has(at.block));
  const seen = new Set<string>();
  return [...away, ...old.moved]
    .filter(({ fingerprint }) => !found.has(fingerprint) && !seen.has(fingerprint) && seen.add(fingerprint))
    .slice(0, MOST_MOVED);
}
