/** What stays on this machine between sessions: settings, what was set aside, which manual points are ticked. */
import type { SetAsideRecord } from '../../shared/ui/index.ts';
import { parseRecords } from '../../shared/ui/index.ts';

export interface Memory {
  records(): readonly SetAsideRecord[];
  keepRecords(records: readonly SetAsideRecord[]): void;
  /** Rules a person has ticked as judged, for the document that `key` stands for. */
  ticks(key: string): ReadonlySet<string>;
  keepTicks(key: string, rules: ReadonlySet<string>): void;
  setting(name: string): string | undefined;
  keepSetting(name: string, value: string): void;
}

/** The few methods of `localStorage` used. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const PREFIX = 'hegao.';

/** Where the browser keeps nothing (private windows, locked machines), what is kept lasts as long as the page. */
export function createMemory(store: Store): Memory {
  /** Only what could not be stored: panes on other documents write to the same store. */
  const held = new Map<string, string>();
  const read = (name: string): string | null => {
    const inPage = held.get(name);
    if (inPage !== undefined) return inPage;
    try {
      return store.getItem(PREFIX + name);
    } catch {
      return null;
    }
  };
  const write = (name: string, value: string): void => {
    try {
      store.setItem(PREFIX + name, value);
      held.delete(name);
    } catch {
      // Full or forbidden: it lasts as long as the page.
      held.set(name, value);
    }
  };
  return {
    records: () => parseRecords(read('set-aside')),
    keepRecords: (records) => write('set-aside', JSON.stringify(records)),
    ticks: (key) => new Set((read(`ticks.${key}`) ?? '').split(' ').filter(Boolean)),
    keepTicks: (key, rules) => write(`ticks.${key}`, [...rules].join(' ')),
    setting: (name) => read(`setting.${name}`) ?? undefined,
    keepSetting: (name, value) => write(`setting.${name}`, value),
  };
}
