/** 指出位置: a person points at an element's place on the page; the place is kept, and the page is read by it at once. */
import type { Language } from '../../shared/index.ts';
import type { PickTrouble, ToBackground, ToPage } from '../messages.ts';
import { languageOf, PLACE_NAMES, placeName, STRINGS } from '../strings.ts';
import { readChosen } from './settings.ts';
import { keepPicked, mappingsFor } from './site-mappings.ts';
import { injectPage } from './sites.ts';
import type { Tabs } from './tabs.ts';

/** Elements a person may point out; the names are those of fields, and 正文 and 附件. */
export const PICK_NAMES: readonly string[] = Object.keys(PLACE_NAMES);

export interface Picks {
  /** Lets the person point in every frame of the tab. */
  readonly start: (tab: number, name: string) => Promise<void>;
  readonly end: (tab: number) => void;
  readonly hear: (message: ToBackground, sender: chrome.runtime.MessageSender) => Promise<void>;
  /** Mappings changed: every page under check reads anew by them. */
  readonly tellAll: () => Promise<void>;
}

/** What became of a pick, for the panel. */
export interface PickOutcome {
  readonly kind: 'panel/picked';
  readonly tab: number;
  readonly name: string;
  readonly outcome: 'kept' | 'cancelled' | PickTrouble;
}

export function createPicks(tabs: Pick<Tabs, 'get'>): Picks {
  const end = (tab: number): void => sayToTab(tab, { kind: 'page/pick-end' });
  return {
    async start(tab, name) {
      // A page that was not under check is from now on; the person's own click is the permission.
      if (tabs.get(tab).frames.length === 0) await injectPage(tab);
      const language = await languageHere();
      const hint = STRINGS.pickHint[language].replace('{name}', placeName(name, language));
      sayToTab(tab, { kind: 'page/pick', name, hint });
    },
    end,
    async hear(message, sender) {
      const tab = sender.tab?.id;
      if (tab === undefined) return;
      if (message.kind === 'page/here') {
        const mappings = await mappingsFor(originOf(sender));
        if (mappings.length > 0) sayToTab(tab, { kind: 'page/mappings', mappings }, sender.frameId);
      } else if (message.kind === 'page/picked') {
        end(tab);
        await keepPicked(message.picked);
        sayToPanel({ kind: 'panel/picked', tab, name: message.picked.name, outcome: 'kept' });
      } else if (message.kind === 'page/pick-ended') {
        end(tab);
        sayToPanel({
          kind: 'panel/picked',
          tab,
          name: message.name,
          outcome: message.why ?? 'cancelled',
        });
      }
    },
    async tellAll() {
      const mappings = await mappingsFor(undefined);
      // The background may have slept and forgotten which pages are under check: those that are not stay silent.
      for (const { id } of await chrome.tabs.query({}))
        if (id !== undefined) sayToTab(id, { kind: 'page/mappings', mappings });
    },
  };
}

/** Entries of the menu on pages: one for each element. */
export function pickMenu(): void {
  const language = languageOf(chrome.i18n.getUILanguage());
  const made = (): void => void chrome.runtime.lastError;
  chrome.contextMenus.create({ id: 'pick', title: STRINGS.pickMenu[language], contexts: ['page', 'editable'] }, made);
  for (const name of PICK_NAMES)
    chrome.contextMenus.create(
      { id: `pick/${name}`, parentId: 'pick', title: placeName(name, language), contexts: ['page', 'editable'] },
      made,
    );
}

/** The element's name, where the entry is one of `pickMenu`. */
export function pickedItem(id: string | number): string | undefined {
  return PICK_NAMES.find((name) => id === `pick/${name}`);
}

async function languageHere(): Promise<Language> {
  return (await readChosen()).language ?? languageOf(chrome.i18n.getUILanguage());
}

/** A frame without address of its own names its origin where the browser tells it; else all mappings are looked through. */
function originOf({ origin, url }: chrome.runtime.MessageSender): string | undefined {
  if (origin !== undefined && origin !== 'null') return origin;
  return url !== undefined && /^https?:/.test(url) ? new URL(url).origin : undefined;
}

function sayToTab(tab: number, message: ToPage, frameId?: number): void {
  // The page may be gone, or hold none of our scripts: nothing to say then.
  void chrome.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId }).catch(() => {});
}

function sayToPanel(outcome: PickOutcome): void {
  // The panel may be closed: nobody listening is no failure.
  void chrome.runtime.sendMessage(outcome).catch(() => {});
}
