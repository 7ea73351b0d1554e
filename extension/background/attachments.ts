/**
 * Attachments a person asked to have checked: fetched with their own session from where the page links them, read and
 * judged in the worker, within 20 MB and 10 s. Where the link leads elsewhere, only with the permission for that site.
 */
import type { Fetched, PageAttachment, Standing } from '../messages.ts';
import { ATTACHMENT_LIMIT_BYTES, ATTACHMENT_LIMIT_MS } from '../messages.ts';
import { toBase64 } from './base64.ts';
import type { Judge, JudgeAnswer } from './judge.ts';
import type { AttachmentState, FramePlace } from './tabs.ts';
import { attachmentKey } from './tabs.ts';

export interface AttachmentDesk {
  readonly check: (place: FramePlace, attachment: PageAttachment, standing: Standing) => Promise<void>;
  readonly cancel: (tab: number, url: string) => void;
}

/** @param put tells how far an attachment is */
export function createAttachmentDesk(judge: Judge, put: (tab: number, state: AttachmentState) => void): AttachmentDesk {
  const open = new Map<string, AbortController>();
  return {
    async check(place, { url, name, sameOrigin }, standing) {
      const key = attachmentKey(place.tab, url);
      open.get(key)?.abort();
      const stopping = new AbortController();
      open.set(key, stopping);
      const say = (state: Omit<AttachmentState, 'url' | 'name'>): void => {
        if (open.get(key) === stopping) put(place.tab, { url, name, ...state });
      };
      say({ step: 'fetching' });
      const fetched = sameOrigin ? await fetchInPage(place, url) : await fetchHere(url, stopping.signal);
      if (stopping.signal.aborted) return;
      if ('failed' in fetched) say({ step: 'done', failed: fetched.failed });
      else {
        say({ step: 'checking' });
        const answer = await Promise.race([
          judge.ask({ kind: 'worker/attachment', key, name, base64: fetched.base64, standing }),
          slow(),
        ]);
        if (!stopping.signal.aborted) say({ step: 'done', ...outcomeOf(answer) });
      }
      if (open.get(key) === stopping) open.delete(key);
    },
    cancel(tab, url) {
      const key = attachmentKey(tab, url);
      const stopping = open.get(key);
      if (!stopping) return;
      put(tab, { url, name: '', step: 'done', failed: 'cancelled' });
      open.delete(key);
      stopping.abort();
    },
  };
}

function outcomeOf(answer: JudgeAnswer): Partial<AttachmentState> {
  if ('failed' in answer) return { broken: answer.failed };
  if ('unreadable' in answer) return { unreadable: answer.unreadable };
  return 'findings' in answer ? { report: answer } : { broken: 'no answer' };
}

function slow(): Promise<JudgeAnswer> {
  return new Promise((resolve) => setTimeout(() => resolve({ failed: 'slow' }), ATTACHMENT_LIMIT_MS));
}

/** In the page itself where the link stays on its site: old systems look at the Referer. */
async function fetchInPage({ tab, frame }: FramePlace, url: string): Promise<Fetched> {
  try {
    return (await chrome.tabs.sendMessage(tab, { kind: 'page/fetch', url }, { frameId: frame })) as Fetched;
  } catch {
    // The frame went away while it was asked.
    return { failed: 'network' };
  }
}

async function fetchHere(url: string, signal: AbortSignal): Promise<Fetched> {
  const origins = [`${new URL(url).origin}/*`];
  if (!(await chrome.permissions.contains({ origins }))) return { failed: 'permission' };
  try {
    const timed = AbortSignal.any([signal, AbortSignal.timeout(ATTACHMENT_LIMIT_MS)]);
    const response = await fetch(url, { credentials: 'include', signal: timed });
    if (!response.ok) return { failed: 'status' };
    if (Number(response.headers.get('content-length') ?? 0) > ATTACHMENT_LIMIT_BYTES) return { failed: 'tooLarge' };
    const bytes = await readWithin(response, ATTACHMENT_LIMIT_BYTES);
    return bytes ? { base64: toBase64(bytes) } : { failed: 'tooLarge' };
  } catch (error) {
    return { failed: error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'network' };
  }
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
