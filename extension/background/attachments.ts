/**
 * Attachments a person asked to have checked: fetched with their own session from where the page links them, read and
 * judged in the worker, within 20 MB and 10 s. Where the link leads elsewhere, only with the permission for that site.
 */
import type { Fetched, PageAttachment, Standing } from '../messages.ts';
import { ATTACHMENT_LIMIT_BYTES, ATTACHMENT_LIMIT_MS } from '../messages.ts';
import { toBase64 } from './base64.ts';
import { fetchOutside } from './outside.ts';
import type { Judge, JudgeAnswer } from './judge.ts';
import type { AttachmentState, FramePlace } from './tabs.ts';
import { attachmentKey } from './tabs.ts';

export interface AttachmentDesk {
  readonly check: (place: FramePlace, attachment: PageAttachment, standing: Standing) => Promise<void>;
  readonly cancel: (tab: number, url: string) => void;
  /** The page that links them went: nothing is said of them any more. */
  readonly leave: (tab: number) => void;
}

/** @param put tells how far an attachment is */
export function createAttachmentDesk(judge: Judge, put: (tab: number, state: AttachmentState) => void): AttachmentDesk {
  const open = new Map<string, AbortController>();
  // One after another: each has the whole time limit for itself, and no more than one is held at a time.
  let turn: Promise<void> = Promise.resolve();
  return {
    check(place, attachment, standing) {
      const { url, name } = attachment;
      const key = attachmentKey(place.tab, url);
      open.get(key)?.abort();
      const stopping = new AbortController();
      open.set(key, stopping);
      const say = (state: Omit<AttachmentState, 'url' | 'name'>): void => {
        if (open.get(key) === stopping) put(place.tab, { url, name, ...state });
      };
      say({ step: 'waiting' });
      turn = turn
        .then(() => checkOne({ key, place, attachment, standing }, { judge, signal: stopping.signal, say }))
        .catch((error: unknown) => say({ step: 'done', broken: String(error) }))
        .finally(() => {
          if (open.get(key) === stopping) open.delete(key);
        });
      return turn;
    },
    cancel(tab, url) {
      const key = attachmentKey(tab, url);
      const stopping = open.get(key);
      if (!stopping) return;
      put(tab, { url, name: '', step: 'done', failed: 'cancelled' });
      open.delete(key);
      stopping.abort();
    },
    leave(tab) {
      for (const [key, stopping] of [...open]) {
        if (!key.startsWith(attachmentKey(tab, ''))) continue;
        open.delete(key);
        stopping.abort();
      }
    },
  };
}

interface Wish {
  readonly key: string;
  readonly place: FramePlace;
  readonly attachment: PageAttachment;
  readonly standing: Standing;
}

interface Under {
  readonly judge: Judge;
  readonly signal: AbortSignal;
  readonly say: (state: Omit<AttachmentState, 'url' | 'name'>) => void;
}

async function checkOne({ key, place, attachment, standing }: Wish, { judge, signal, say }: Under): Promise<void> {
  if (signal.aborted) return;
  const { url, name, sameOrigin } = attachment;
  say({ step: 'fetching' });
  const fetching = sameOrigin ? fetchInPage(place, url, signal) : fetchHere(url, signal);
  const fetched = await Promise.race([fetching, stopped(signal)]);
  if (signal.aborted) return;
  if ('failed' in fetched) return say({ step: 'done', failed: fetched.failed });
  say({ step: 'checking' });
  const order = { kind: 'worker/attachment', key, name, base64: fetched.base64, standing } as const;
  const checking = judge.ask(order);
  const answer = await Promise.race([checking, stopped(signal)]);
  // What is no longer wanted is not kept either.
  if (signal.aborted) void checking.then(() => judge.ask({ kind: 'worker/forget', key }));
  else say({ step: 'done', ...outcomeOf(answer) });
}

function stopped(signal: AbortSignal): Promise<{ readonly failed: 'cancelled' }> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ failed: 'cancelled' })));
}

function outcomeOf(answer: JudgeAnswer): Partial<AttachmentState> {
  if ('failed' in answer) return { broken: answer.failed };
  if ('unreadable' in answer) return { unreadable: answer.unreadable };
  // The worker was replaced while this one waited for it.
  if ('resend' in answer) return { broken: 'slow' };
  return 'findings' in answer ? { report: answer } : { broken: 'no answer' };
}

/** In the page itself where the link stays on its site: old systems look at the Referer. */
async function fetchInPage({ tab, frame }: FramePlace, url: string, signal: AbortSignal): Promise<Fetched> {
  const stop = (): void =>
    void chrome.tabs.sendMessage(tab, { kind: 'page/fetch-stop', url }, { frameId: frame }).catch(() => {});
  signal.addEventListener('abort', stop);
  try {
    return (await chrome.tabs.sendMessage(tab, { kind: 'page/fetch', url }, { frameId: frame })) as Fetched;
  } catch {
    // The frame went away while it was asked.
    return { failed: 'network' };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function fetchHere(url: string, signal: AbortSignal): Promise<Fetched> {
  // Without the port: Firefox knows none in patterns, and elsewhere a pattern without one stands for all.
  const { protocol, hostname } = new URL(url);
  const origins = [`${protocol}//${hostname}/*`];
  if (!(await chrome.permissions.contains({ origins }))) return { failed: 'permission' };
  const within = withinTime(signal);
  try {
    const response = await fetchOutside(url, { credentials: 'include', signal: within.signal });
    if (!response.ok) return { failed: 'status' };
    if (Number(response.headers.get('content-length') ?? 0) > ATTACHMENT_LIMIT_BYTES) return { failed: 'tooLarge' };
    const bytes = await readWithin(response, ATTACHMENT_LIMIT_BYTES);
    return bytes ? { base64: toBase64(bytes) } : { failed: 'tooLarge' };
  } catch {
    return { failed: within.signal.reason === SLOW ? 'slow' : 'network' };
  } finally {
    within.end();
  }
}

/** The reason of a signal that the time ended. */
const SLOW = 'slow';

/** `AbortSignal.timeout` came with Chromium 103, `any` with 116, and a fetch tells only lately why it was ended. */
function withinTime(signal: AbortSignal): { readonly signal: AbortSignal; readonly end: () => void } {
  const either = new AbortController();
  const timer = setTimeout(() => either.abort(SLOW), ATTACHMENT_LIMIT_MS);
  const stop = (): void => either.abort();
  signal.addEventListener('abort', stop);
  const end = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  return { signal: either.signal, end };
}

/** The body, or nothing where it is longer than the limit: a length nobody declared is counted while it comes. */
async function readWithin(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
