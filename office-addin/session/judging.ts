/** Reads the open document and has it judged, as often as something changes: the newest answer counts, and no other. */
import type { CheckOptions, Text } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import { documentKey, exemptionsFor } from '../../shared/ui/index.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Memory } from './memory.ts';
import { NOTICES } from './notices.ts';
import type { Store } from './state.ts';

export interface JudgingTools {
  readonly desk: RemoteDesk;
  readonly memory: Memory;
  /** How documents are judged, besides what the document itself says. */
  readonly options: () => CheckOptions;
  /** Whether this machine may not hold classified documents. */
  readonly isUnclassified: () => boolean;
}

export interface Judging {
  /** Whose document is open. */
  host(): Host | undefined;
  /** Begins with a document, and judges it again when its host wakes. */
  begin(host: Host): void;
  stop(): void;
  /** Ends, too, when something newer overtakes it; false where it did, or where nothing could be read. */
  once(): Promise<boolean>;
  /** Ends when nothing newer is under way; `again` judges even where the words are the same. */
  check(again?: boolean): Promise<boolean>;
}

/** Waits for typing to pause before a document is read again. */
const QUIET_MS = 350;

export function createJudging({ desk, memory, options, isUnclassified }: JudgingTools, store: Store): Judging {
  let host: Host | undefined;
  let stopWatching = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  /** Something else than the words changed, and no reading since was judged by it. */
  let isOwed = false;
  let latest = Promise.resolve(false);

  const stop = (): void => {
    stopWatching();
    stopWatching = () => {};
    clearTimeout(timer);
    turn += 1;
    host = undefined;
  };

  const unread = (trouble: Text): false => {
    store.set({ phase: 'unreadable', trouble, busy: false }, ['document', 'checked', 'selected']);
    return false;
  };

  const judge = async (where: Host, mine: number): Promise<boolean> => {
    store.set({ busy: true });
    const document = await where.read();
    if (mine !== turn) return false;
    const known = store.now();
    // A host that was woken for nothing hands out the same reading again.
    if (document === known.document && known.checked && !isOwed) {
      store.set({ busy: false });
      return true;
    }
    if ('unreadable' in document) return unread(document.unreadable);
    const first = known.key === '' ? await desk.check(document, options()) : undefined;
    if (mine !== turn) return false;
    const key = first ? documentKey(document, first.result.outline, known.name) : known.key;
    const exemptions = exemptionsFor(store.now().setAside, key);
    const checked =
      first && exemptions.length === 0 ? first : await desk.check(document, { ...options(), exemptions });
    if (mine !== turn) return false;
    if (isUnclassified() && checked.result.outline.elements.some(({ kind }) => kind === 'classification')) {
      stop();
      store.clear({ phase: 'stopped' });
      return false;
    }
    isOwed = false;
    const isGone = !checked.cards.some((card) => card.key === store.now().selected);
    store.set({ phase: 'ready', document, checked, key, busy: false, ticked: memory.ticks(key) }, [
      'trouble',
      ...(isGone ? (['selected'] as const) : []),
    ]);
    // Marks are an extra, the list has everything.
    await where.mark(checked.result.diagnostics).catch(() => undefined);
    return true;
  };

  const once = (): Promise<boolean> => {
    const mine = ++turn;
    if (!host) return Promise.resolve(false);
    latest = judge(host, mine).catch((error: unknown) => mine === turn && unread(NOTICES.failed(wordsOf(error)).text));
    return latest;
  };

  const check = async (again = false): Promise<boolean> => {
    isOwed ||= again;
    let asked = once();
    for (;;) {
      const isJudged = await asked;
      if (asked === latest || !host) return isJudged;
      asked = latest;
    }
  };

  return {
    host: () => host,
    begin(next) {
      host = next;
      stopWatching = next.watch(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void check(), QUIET_MS);
      });
    },
    stop,
    once,
    check,
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
