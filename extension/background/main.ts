/** The background: passes what pages say to the rules worker and what it answers back, and keeps the badge true. */
import { isMessage } from '../messages.ts';
import type { PageUpdate, ToBackground, ToPage } from '../messages.ts';
import type { Judge } from './judge.ts';
import { createJudge } from './judge.ts';
import { injectPage, registerPages } from './sites.ts';
import type { Tabs } from './tabs.ts';
import { createTabs, frameKey } from './tabs.ts';

export function startBackground(): void {
  const judge = createJudge();
  const tabs = createTabs();
  tabs.watch((tab) => {
    void showCount(tabs, tab);
    // The panel may be closed: nobody listening is no failure.
    void chrome.runtime.sendMessage({ kind: 'panel/changed', state: tabs.get(tab) }).catch(() => {});
  });
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
    if (sender.id !== chrome.runtime.id) return false;
    if (isMessage(message, 'page/')) fromPage(message as ToBackground, sender, { judge, tabs });
    else if (isMessage(message, 'panel/')) return fromPanel(message as ToBackground, { judge, tabs }, answer);
    return false;
  });
  chrome.tabs.onRemoved.addListener((tab) => forget(tabs.drop(tab), judge));
  chrome.runtime.onUpdateAvailable.addListener(() => void changeOver());
  chrome.permissions.onAdded.addListener(() => void registerPages());
  chrome.permissions.onRemoved.addListener(() => void registerPages());
  chrome.runtime.onStartup.addListener(() => void registerPages());
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    void registerPages();
    chrome.contextMenus.create(
      { id: 'check-page', title: '核稿：检查此页', contexts: ['page', 'selection', 'link'] },
      () => void chrome.runtime.lastError,
    );
    if (reason === 'install') void chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') });
  });
  chrome.contextMenus.onClicked.addListener((_, tab) => void checkTab(tab));
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') void checkTab(tab);
    else if (tab?.id !== undefined)
      void chrome.runtime
        .sendMessage({ kind: 'panel/step', tab: tab.id, by: command === 'next-finding' ? 1 : -1 })
        .catch(() => {});
  });
}

/** A newer version is taken at once unless somebody is reading the panel; then at the browser's next start. */
async function changeOver(): Promise<void> {
  const panels =
    'getContexts' in chrome.runtime
      ? await chrome.runtime.getContexts({
          contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType, 'TAB' as chrome.runtime.ContextType],
        })
      : [];
  if (panels.length === 0) chrome.runtime.reload();
}

interface Desk {
  readonly judge: Judge;
  readonly tabs: Tabs;
}

async function checkTab(tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  openPanel(tab);
  await injectPage(tab.id);
}

/** Must run within the person's own click, before anything is awaited. */
function openPanel({ id, windowId }: chrome.tabs.Tab): void {
  if (id === undefined) return;
  if ('sidePanel' in chrome && 'open' in chrome.sidePanel) void chrome.sidePanel.open({ tabId: id });
  else if ('sidebarAction' in globalThis.chrome)
    void (chrome as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open();
  // Below Chromium 116 there is no side panel to open: the panel is a tab beside the page.
  else void chrome.tabs.create({ url: chrome.runtime.getURL(`/sidepanel.html?tab=${id}`), windowId, openerTabId: id });
}

function fromPage(message: ToBackground, sender: chrome.runtime.MessageSender, { judge, tabs }: Desk): void {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined || frame === undefined) return;
  if (message.kind === 'page/update') void judgePage(message.update, { tab, frame }, { judge, tabs });
  else if (message.kind === 'page/gone') forget(tabs.drop(tab, frame), judge);
  else if (message.kind === 'page/open-panel' && sender.tab) openPanel(sender.tab);
}

interface FramePlace {
  readonly tab: number;
  readonly frame: number;
}

async function judgePage(update: PageUpdate, { tab, frame }: FramePlace, { judge, tabs }: Desk): Promise<void> {
  tabs.update(tab, frame, update);
  const answer = await judge.ask({
    kind: 'worker/page',
    key: frameKey(tab, frame),
    update,
    language: chrome.i18n.getUILanguage(),
  });
  const { url, attachments, unreadable } = update;
  const base = { frame, url, attachments, unreadable };
  if ('failed' in answer) return tabs.put(tab, { ...base, failed: answer.failed });
  tabs.put(tab, { ...base, report: answer });
  send(tab, frame, { kind: 'page/findings', findings: answer.findings });
}

function fromPanel(message: ToBackground, { tabs }: Desk, answer: (value: unknown) => void): boolean {
  if (message.kind === 'panel/state') answer(tabs.get(message.tab));
  else if (message.kind === 'panel/check')
    void injectPage(message.tab).then(
      () => answer(true),
      (error: unknown) => answer(String(error)),
    );
  else if (message.kind === 'panel/reveal')
    send(message.tab, message.frame, { kind: 'page/reveal', fingerprint: message.fingerprint });
  return message.kind === 'panel/check';
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
  const failed = frames.some((frame) => frame.failed !== undefined);
  const findings = frames.flatMap((frame) => frame.report?.findings ?? []);
  const count = findings.filter(({ severity }) => severity !== 'info').length;
  const color = findings.some(({ severity }) => severity === 'error') ? '#c4314b' : '#9a6700';
  await chrome.action.setBadgeText({ tabId: tab, text: failed ? '!' : count > 0 ? String(count) : '' });
  await chrome.action.setBadgeBackgroundColor({ tabId: tab, color });
}
