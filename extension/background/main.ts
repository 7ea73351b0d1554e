/** The background: passes what pages say to the rules worker and what it answers back, and keeps the badge true. */
import { isMessage } from '../messages.ts';
import type { DocumentPlace, PageUpdate, Standing, ToBackground, ToPage } from '../messages.ts';
import { both } from '../../shared/ui/index.ts';
import { languageOf } from '../strings.ts';
import type { AttachmentDesk } from './attachments.ts';
import { createAttachmentDesk } from './attachments.ts';
import { HOUSE_KEY } from './house.ts';
import type { Housekeeping } from './housekeeping.ts';
import { createHousekeeping } from './housekeeping.ts';
import type { Judge, JudgeAnswer } from './judge.ts';
import { createJudge } from './judge.ts';
import type { Picks } from './picks.ts';
import { createPicks, pickedItem, pickMenu } from './picks.ts';
import { injectPage, registerPages } from './sites.ts';
import { OWN_MAPPINGS } from './site-mappings.ts';
import { restore, setAside, standing } from './settings.ts';
import type { FramePlace, Tabs } from './tabs.ts';
import { attachmentKey, createTabs, frameKey, movedFrom } from './tabs.ts';

export function startBackground(): void {
  const housekeeping = createHousekeeping(createJudge());
  const { judge } = housekeeping;
  const tabs = createTabs();
  const attachments = createAttachmentDesk(judge, (tab, state) => tabs.putAttachment(tab, state));
  const desk: Desk = { judge, tabs, attachments, housekeeping, picks: createPicks(tabs) };
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
    forget(tabs.drop(tab), judge);
    // The tab that went may have been the panel that was being read.
    if (updateWaits) void changeOver();
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
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || OWN_MAPPINGS in changes || HOUSE_KEY in changes) void desk.picks.tellAll();
  });
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') void checkTab(tab);
    else if (tab?.id !== undefined)
      void chrome.runtime
        .sendMessage({ kind: 'panel/step', tab: tab.id, by: command === 'next-finding' ? 1 : -1 })
        .catch(() => {});
  });
}

/** A newer version is taken at once unless somebody is reading the panel; then once it is closed, or at the next start. */
async function changeOver(): Promise<void> {
  const panels =
    'getContexts' in chrome.runtime
      ? await chrome.runtime.getContexts({
          contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType, 'TAB' as chrome.runtime.ContextType],
        })
      : [];
  if (panels.length === 0) chrome.runtime.reload();
}

const CHECK_PAGE = both('核稿：检查此页', 'Hegao: check this page');

interface Desk {
  readonly housekeeping: Housekeeping;
  readonly judge: Judge;
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
  if (message.kind === 'page/here') desk.judge.warm();
  else if (message.kind === 'page/frame-loaded')
    void chrome.tabs.sendMessage(tab, { kind: 'page/look' }).catch(() => {});
  else if (message.kind === 'page/blocks')
    void desk.judge.ask({ kind: 'worker/blocks', key: frameKey(tab, frame), blocks: message.blocks });
  else if (message.kind === 'page/update') void judgePage(message.update, { tab, frame }, desk);
  else if (message.kind === 'page/gone') forget(desk.tabs.drop(tab, frame), desk.judge);
  else if (message.kind === 'page/open-panel' && sender.tab) {
    openPanel(sender.tab);
    desk.tabs.want(tab, message.fingerprint);
  }
}

async function judgePage(update: PageUpdate, place: FramePlace, desk: Desk): Promise<void> {
  const { tab, frame } = place;
  const before = formOf(desk.tabs, tab);
  desk.tabs.update(tab, frame, update);
  const key = frameKey(tab, frame);
  const told = await standingFor(desk.tabs, place);
  const answer = await desk.judge.ask({ kind: 'worker/page', key, update, standing: told });
  settle(answer, place, { desk, mayWrite: told.mayWrite, ...(update.order && { order: update.order }) });
  // The form in one frame is the record of the text in another.
  if (formOf(desk.tabs, tab) !== before) await judgeOthers(desk, place);
}

/** The page as one document: what the other frames' forms say is part of the record. */
async function standingFor(tabs: Tabs, { tab, frame }: FramePlace): Promise<Standing> {
  const fields = tabs
    .get(tab)
    .frames.filter((each) => each.frame !== frame)
    .flatMap(({ report }) => report?.fields ?? [])
    .filter(({ value }) => value !== '');
  const base = await standing();
  if (fields.length === 0) return base;
  return { ...base, record: { fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])) } };
}

function formOf(tabs: Tabs, tab: number): string {
  const fields = tabs.get(tab).frames.flatMap(({ report }) => report?.fields ?? []);
  return fields.map(({ name, value }) => `${name}=${value}`).join('\n');
}

async function judgeOthers(desk: Desk, { tab, frame }: FramePlace): Promise<void> {
  for (const each of desk.tabs.get(tab).frames)
    if (each.frame !== frame) await judgeAgain(desk, { tab, frame: each.frame });
}

async function judgeAgain(desk: Desk, place: FramePlace): Promise<void> {
  const key = frameKey(place.tab, place.frame);
  const told = await standingFor(desk.tabs, place);
  settle(await desk.judge.ask({ kind: 'worker/again', key, standing: told }), place, {
    desk,
    mayWrite: told.mayWrite,
  });
}

interface Settling {
  readonly desk: Desk;
  readonly mayWrite: boolean;
  /** Blocks on the page now; absent where only the standing changed. */
  readonly order?: readonly number[];
}

function settle(answer: JudgeAnswer, { tab, frame }: FramePlace, { desk: { tabs }, mayWrite, order }: Settling): void {
  const old = tabs.get(tab).frames.find((each) => each.frame === frame);
  // The page went while it was judged.
  if (!old) return;
  const { report: _report, failed: _failed, ...base } = old;
  if ('resend' in answer) send(tab, frame, { kind: 'page/again' });
  else if ('failed' in answer) tabs.put(tab, { ...base, failed: answer.failed });
  else if ('findings' in answer) {
    tabs.put(tab, { ...base, report: answer, moved: movedFrom(old, answer, order) });
    send(tab, frame, { kind: 'page/findings', findings: answer.findings, mayWrite });
  }
}

async function fromPanel(message: ToBackground, desk: Desk): Promise<unknown> {
  const { tabs, judge, attachments } = desk;
  switch (message.kind) {
    case 'panel/state': {
      const state = tabs.get(message.tab);
      // The background may have been put to sleep and forgotten: pages under check tell everything again.
      if (state.frames.length === 0) void chrome.tabs.sendMessage(message.tab, { kind: 'page/again' }).catch(() => {});
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
      send(message.tab, message.frame, { kind: 'page/reveal', fingerprint: message.fingerprint });
      return true;
    case 'panel/paper':
      return judge.ask({
        kind: 'worker/paper',
        key: keyOf(message.place),
        paper: message.paper,
        version: chrome.runtime.getManifest().version,
        fields: message.fields,
        answers: message.answers,
        standing: await standing(),
      });
    case 'panel/view':
      return judge.ask({ kind: 'worker/view', key: keyOf(message.place) });
    case 'panel/file':
      return judge.ask({ kind: 'worker/file', text: message.text });
    case 'panel/set-aside':
      await setAside(message.record);
      return checkAll(desk, message.place);
    case 'panel/restore':
      await restore(message.record);
      return checkAll(desk, message.place);
    case 'panel/attachment': {
      const { tab, frame, url } = message;
      const state = tabs.get(tab).frames.find((each) => each.frame === frame);
      const attachment = state?.attachments.find((each) => each.url === url);
      if (attachment) await attachments.check({ tab, frame }, attachment, await standingFor(tabs, { tab, frame: -1 }));
      return true;
    }
    case 'panel/cancel':
      attachments.cancel(message.tab, message.url);
      return true;
    default:
      return desk.housekeeping.hear(message);
  }
}

function keyOf({ tab, frame, url }: DocumentPlace): string {
  return url === undefined ? frameKey(tab, frame) : attachmentKey(tab, url);
}

async function checkAll(desk: Desk, { tab, frame, url }: DocumentPlace): Promise<boolean> {
  for (const each of desk.tabs.get(tab).frames) await judgeAgain(desk, { tab, frame: each.frame });
  const attachment = desk.tabs
    .get(tab)
    .frames.flatMap(({ attachments }) => attachments)
    .find((each) => each.url === url);
  if (attachment)
    await desk.attachments.check({ tab, frame }, attachment, await standingFor(desk.tabs, { tab, frame: -1 }));
  return true;
}

/** Every page under check, also those told before this background was put to sleep and forgot them. */
async function judgeOpenPages(desk: Desk): Promise<void> {
  const known = new Set(desk.tabs.ids());
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue;
    if (known.has(id)) void checkAll(desk, { tab: id, frame: 0 });
    else void chrome.tabs.sendMessage(id, { kind: 'page/again' } satisfies ToPage).catch(() => {});
  }
}

function send(tab: number, frame: number, message: ToPage): void {
  // The frame may be gone by now; its state goes with it.
  void chrome.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => {});
}

function forget(keys: readonly string[], judge: Judge): void {
  for (const key of keys) void judge.ask({ kind: 'worker/forget', key });
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
