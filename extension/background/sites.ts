/** Where the extension may look: sites a person allowed, or exactly those the administrator named and the build holds. */

import { createLanes } from '../../shared/ui/index.ts';
import { commonPatterns } from './match-patterns.ts';
import { managedPolicy } from './settings.ts';

const SCRIPT_ID = 'annotate';
const FILE = 'annotate.js';

const lanes = createLanes();

/**
 * Registers the page script for every site that was granted; called at start and when grants or policy change. One after
 * another: what was granted when an earlier call looked must not be registered after a later one.
 */
export function registerPages(): Promise<readonly string[]> {
  return lanes.run(SCRIPT_ID, register);
}

async function register(): Promise<readonly string[]> {
  const matches = await sitesToWatch();
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
  const put = known.length > 0 ? chrome.scripting.updateContentScripts : chrome.scripting.registerContentScripts;
  try {
    await put([script]);
  } catch {
    // Below Chromium 119 frames without an address of their own cannot be asked for; all others can.
    const { matchOriginAsFallback: _unknown, ...older } = script;
    await put([older]);
  }
  return matches;
}

/** Key in local storage: the site that was granted for nothing but the rule pack. */
export const PACK_SITE = 'packSite';

/** What was granted, of that what the administrator named where sites were named, and not where only the pack lies. */
async function sitesToWatch(): Promise<string[]> {
  const [{ origins = [] }, { settings }, { [PACK_SITE]: packSite }] = await Promise.all([
    chrome.permissions.getAll(),
    managedPolicy(),
    chrome.storage.local.get(PACK_SITE),
  ]);
  const granted = origins.filter((origin) => /^https?:\/\/|^\*:\/\//.test(origin));
  return settings.origins
    ? [...commonPatterns(granted, settings.origins)]
    : granted.filter((each) => each !== packSite);
}

/** Checks a tab once, with the permission that the person's own click gives for it. */
export async function injectPage(tab: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [FILE] });
}
