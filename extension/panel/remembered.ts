/** What a panel goes on showing though the background, which slept meanwhile, has forgotten it. */
import type { TabState } from '../background/tabs.ts';

/**
 * The new state, with the attachments that were checked before: findings must not go from an open panel only because
 * nothing happened for half a minute. A page that is left goes through a state without frames, and takes them along.
 */
export function remembered(old: TabState | undefined, next: TabState): TabState {
  if (old?.tab !== next.tab || next.frames.length === 0) return next;
  const known = new Set(next.attachments.map(({ url }) => url));
  const kept = old.attachments.filter(({ url, step }) => step === 'done' && !known.has(url));
  // After those the background knows: they are opened by their number there.
  return kept.length === 0 ? next : { ...next, attachments: [...next.attachments, ...kept] };
}
