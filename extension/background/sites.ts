/** Where the extension may look: sites a person allowed, or exactly those the administrator named and the build holds. */

const SCRIPT_ID = 'annotate';
const FILE = 'content-scripts/annotate.js';

/** Registers the page script for every site that was granted; called at start and when grants or policy change. */
export async function registerPages(): Promise<readonly string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  const matches = origins.filter((origin) => /^https?:\/\/|^\*:\/\//.test(origin));
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return [];
  }
  const script = {
    id: SCRIPT_ID,
    js: [FILE],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
  return matches;
}

/** Checks a tab once, with the permission that the person's own click gives for it. */
export async function injectPage(tab: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [FILE] });
}
