/** The background: passes what pages say to the rules worker and what it answers back, and keeps the badge true. */
import { isMessage } from '../messages.ts';
import type { DocumentPlace, ToBackground, ToPage } from '../messages.ts';
import { both } from '../../shared/ui/index.ts';
import { languageOf } from '../strings.ts';
import type { AttachmentDesk } from './attachments.ts';
import { createAttachmentDesk } from './attachments.ts';
import { HOUSE_KEY } from './house.ts';
import type { Housekeeping } from './housekeeping.ts';
import { createHousekeeping } from './housekeeping.ts';
import type { Judge } from './judge.ts';
import { createJudge } from './judge.ts';
import type { Judging } from './judging.ts';
import { createJudging } from './judging.ts';
import type { Picks } from './picks.ts';
import { createPicks, pickedItem, pickMenu } from './picks.ts';
import { injectPage, registerPages } from './sites.ts';
import { OWN_MAPPINGS } from './site-mappings.ts';
import { restore, setAside, standing, watchPolicy } from './settings.ts';
import type { FramePlace, Tabs } from './tabs.ts';
import { attachmentKey, createTabs, frameKey } from './tabs.ts';

export function startBackground(): void {
  const housekeeping = createHousekeeping(createJudge());
  const { judge } = housekeeping;
  const tabs = createTabs();
  const attachments = createAttachmentDesk(judge, (tab, state) => tabs.putAttachment(tab, state));
  const judging = createJudging({ judge, tabs, standing, send });
  const desk: Desk = { judge, judging, tabs, attachments, housekeeping, picks: createPicks(tabs) };
  tabs.watch((tab) => {
    void showCount(tabs, tab);
    // The panel may be closed: nobody listening is no failure.
    void chrome.runtime.sendMessage({ kind: 'panel/changed', state: tabs.get(tab) }).catch(() => {});
  });
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
    if (sender.id !== chrome.runtime.id) return false;
    if (isMessage(message, 'page/')) fromPage(message as ToBackground, sender, desk);
    // Orders come from our own surfaces only; a page's own scripts cannot speak to us at all.
    else if (isMessage(message, 'panel/') && isOurs(sender)) {
      void fromPanel(message as ToBackground, desk).then(answer, (error: unknown) => answer({ failed: String(error) }));
      return true;
    }
    return false;
  });
  housekeeping.start(() => {
    void registerPages();
    void judgeOpenPages(desk);
  });
  let updateWaits = false;
  chrome.tabs.onRemoved.addListener((tab) => {
    leave(desk, tab);
    // The tab that went may have been the panel that was being read.
    if (updateWaits) void changeOver(tab);
  });
  chrome.runtime.onUpdateAvailable.addListener(() => {
    updateWaits = true;
    void changeOver();
  });
  chrome.permissions.onAdded.addListener(() => void registerPages());
  chrome.permissions.onRemoved.addListener(() => void registerPages());
  chrome.runtime.onStartup.addListener(() => void registerPages());
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    void registerPages();
    chrome.contextMenus.create(
      {
        id: 'check-page',
        title: CHECK_PAGE[languageOf(chrome.i18n.getUILanguage())],
        contexts: ['page', 'selection', 'link'],
      },
      () => void chrome.runtime.lastError,
    );
    pickMenu();
    if (reason === 'install') void chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') });
  });
  chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const name = pickedItem(menuItemId);
    if (name === undefined) void checkTab(tab);
    else if (tab?.id !== undefined) {
      // The panel says what became of it, and also that a page cannot be read.
      openPanel(tab);
      void desk.picks.start(tab.id, name).catch(() => {});
    }
  });
  chrome.storage.onChanged.addListener((changes) => {
    if (OWN_MAPPINGS in changes || HOUSE_KEY in changes) void desk.picks.tellAll();
  });
  watchPolicy(() => void desk.picks.tellAll());
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') void checkTab(tab);
    else if (tab?.id !== undefined)
      void chrome.runtime
        .sendMessage({ kind: 'panel/step', tab: tab.id, by: command === 'next-finding' ? 1 : -1 })
        .catch(() => {});
  });
}

/**
 * A newer version is taken at once unless somebody is reading the panel; then once it is closed, or at the next start.
 *
 * @param gone tab that was closed just now: the browser may still count what stood in it
 */
async function changeOver(gone?: number): Promise<void> {
  const panels =
    'getContexts' in chrome.runtime
      ? await chrome.runtime.getContexts({
          contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType, 'TAB' as chrome.runtime.ContextType],
        })
      : [];
  if (panels.every(({ tabId }) => tabId === gone)) chrome.runtime.reload();
}

const CHECK_PAGE = both('核稿：检查此页', 'Hegao: check this page');

interface Desk {
  readonly housekeeping: Housekeeping;
  readonly judge: Judge;
  readonly judging: Judging;
  readonly tabs: Tabs;
  readonly attachments: AttachmentDesk;
  readonly picks: Picks;
}

function isOurs({ url }: chrome.runtime.MessageSender): boolean {
  return url?.startsWith(chrome.runtime.getURL('')) === true;
}

async function checkTab(tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  openPanel(tab);
  // A page of the browser's own cannot be checked; the panel beside it says that nothing was.
  await injectPage(tab.id).catch(() => {});
}

/** Must run within the person's own click, before anything is awaited. */
function openPanel({ id, windowId }: chrome.tabs.Tab): void {
  if (id === undefined) return;
  // Below Chromium 116 there is no side panel to open, and where no click is behind the wish the browser opens none: the
  // panel is a tab beside the page then.
  const asTab = (): void => {
    void chrome.tabs.create({ url: chrome.runtime.getURL(`/sidepanel.html?tab=${id}`), windowId, openerTabId: id });
  };
  if (chrome.sidePanel && 'open' in chrome.sidePanel) void chrome.sidePanel.open({ tabId: id }).catch(asTab);
  else if ('sidebarAction' in globalThis.chrome)
    void (chrome as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open().catch(asTab);
  else asTab();
}

function fromPage(message: ToBackground, sender: chrome.runtime.MessageSender, desk: Desk): void {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined || frame === undefined) return;
  void desk.picks.hear(message, sender);
  if (message.kind === 'page/here') {
    desk.judge.warm();
    desk.judging.here(tab);
  } else if (message.kind === 'page/frame-loaded') send(tab, { kind: 'page/look' });
  else if (message.kind === 'page/blocks') void desk.judging.take({ tab, frame }, message.blocks);
  else if (message.kind === 'page/update') void desk.judging.page({ tab, frame }, message.update);
  else if (message.kind === 'page/gone') leave(desk, tab, frame);
  else if (message.kind === 'page/open-panel' && sender.tab) {
    openPanel(sender.tab);
    desk.tabs.want(tab, message.fingerprint);
  }
}

async function fromPanel(message: ToBackground, desk: Desk): Promise<unknown> {
  const { tabs, judge, judging } = desk;
  switch (message.kind) {
    case 'panel/state': {
      const state = tabs.get(message.tab);
      // The background may have been put to sleep and forgotten: pages under check tell everything again.
      if (state.frames.length === 0) judging.again(message.tab);
      return state;
    }
    case 'panel/check':
      await injectPage(message.tab);
      return true;
    case 'panel/pick':
      await desk.picks.start(message.tab, message.name);
      return true;
    case 'panel/pick-end':
      desk.picks.end(message.tab);
      return true;
    case 'panel/reveal':
      send(message.tab, { kind: 'page/reveal', fingerprint: message.fingerprint }, message.frame);
      return true;
    case 'panel/paper': {
      const { place, paper, fields, answers } = message;
      const key = keyOf(place);
      const version = chrome.runtime.getManifest().version;
      return judging.inTurn(key, async () =>
        judge.ask({ kind: 'worker/paper', key, paper, version, fields, answers, standing: await standing() }),
      );
    }
    case 'panel/view': {
      const key = keyOf(message.place);
      return judging.inTurn(key, () => judge.ask({ kind: 'worker/view', key }));
    }
    case 'panel/file':
      return judge.ask({ kind: 'worker/file', text: message.text });
    case 'panel/set-aside':
      await setAside(message.record);
      return checkAll(desk, message.place);
    case 'panel/restore':
      await restore(message.record);
      return checkAll(desk, message.place);
    case 'panel/attachment': {
      const { tab, url } = message;
      await judging.wake(tab);
      // The page went, and the link with it: said, not passed over.
      if (!(await checkAttachment(desk, message)))
        tabs.putAttachment(tab, { url, name: '', step: 'done', failed: 'network' });
      return true;
    }
    case 'panel/cancel':
      desk.attachments.cancel(message.tab, message.url);
      return true;
    default:
      return desk.housekeeping.hear(message);
  }
}

/** What a frame was, or a whole tab, goes with it: its words, its findings, and what was being fetched for it. */
function leave({ tabs, judging, attachments }: Desk, tab: number, frame?: number): void {
  if (frame === undefined || frame === 0) attachments.leave(tab);
  judging.forget(tabs.drop(tab, frame));
}

function keyOf({ tab, frame, url }: DocumentPlace): string {
  return url === undefined ? frameKey(tab, frame) : attachmentKey(tab, url);
}

async function checkAll(desk: Desk, { tab, frame, url }: DocumentPlace): Promise<boolean> {
  await desk.judging.tab(tab);
  if (url === undefined) return true;
  await desk.judging.wake(tab);
  await checkAttachment(desk, { tab, frame, url });
  return true;
}

/** False where no frame links it. */
async function checkAttachment(
  { tabs, attachments, judging }: Desk,
  { tab, frame, url }: FramePlace & { readonly url: string },
): Promise<boolean> {
  const { frames } = tabs.get(tab);
  const home = frames.find((each) => each.frame === frame);
  const attachment = [home, ...frames].flatMap((each) => each?.attachments ?? []).find((each) => each.url === url);
  if (!attachment) return false;
  await attachments.check({ tab, frame }, attachment, await judging.standing({ tab, frame: -1 }));
  return true;
}

/** Every page under check, also those told before this background was put to sleep and forgot them. */
async function judgeOpenPages({ judging }: Desk): Promise<void> {
  for (const { id } of await chrome.tabs.query({})) if (id !== undefined) void judging.tab(id);
}

function send(tab: number, message: ToPage, frame?: number): void {
  // The page may be gone, or hold none of our scripts: nothing to say then.
  void chrome.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame }).catch(() => {});
}

async function showCount(tabs: Tabs, tab: number): Promise<void> {
  const { frames } = tabs.get(tab);
  // Of no tab any more: nothing to write on.
  if (!(await chrome.tabs.get(tab).catch(() => undefined))) return;
  const failed = frames.some((frame) => frame.failed !== undefined);
  const findings = frames.flatMap((frame) => frame.report?.findings ?? []);
  const count = findings.filter(({ severity }) => severity !== 'info').length;
  const color = findings.some(({ severity }) => severity === 'error') ? '#c4314b' : '#9a6700';
  await chrome.action.setBadgeText({ tabId: tab, text: failed ? '!' : count > 0 ? String(count) : '' });
  await chrome.action.setBadgeBackgroundColor({ tabId: tab, color });
}
