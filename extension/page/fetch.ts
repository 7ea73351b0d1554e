/** Fetches an attachment of the page's own site as the page itself would, with the person's session. */
import type { Fetched } from '../messages.ts';
import { ATTACHMENT_LIMIT_BYTES, ATTACHMENT_LIMIT_MS } from '../messages.ts';

const running = new Map<string, AbortController>();

export async function fetchAttachment(url: string): Promise<Fetched> {
  if (new URL(url).origin !== location.origin) return { failed: 'permission' };
  const stopping = new AbortController();
  running.get(url)?.abort();
  running.set(url, stopping);
  const timer = setTimeout(() => stopping.abort('slow'), ATTACHMENT_LIMIT_MS);
  try {
    const response = await fetch(url, { credentials: 'include', signal: stopping.signal });
    if (!response.ok) return { failed: 'status' };
    if (Number(response.headers.get('content-length') ?? 0) > ATTACHMENT_LIMIT_BYTES) {
      stopping.abort('tooLarge');
      return { failed: 'tooLarge' };
    }
    const blob = await blobWithin(response, ATTACHMENT_LIMIT_BYTES);
    return blob ? { base64: await base64Of(blob) } : { failed: 'tooLarge' };
  } catch {
    if (!stopping.signal.aborted) return { failed: 'network' };
    return { failed: stopping.signal.reason === 'slow' ? 'slow' : 'cancelled' };
  } finally {
    clearTimeout(timer);
    if (running.get(url) === stopping) running.delete(url);
  }
}

/** Nobody waits for it any more. */
export function stopFetching(url: string): void {
  running.get(url)?.abort('cancelled');
}

/** The body, or nothing where it is longer than the limit: a length nobody declared is counted while it comes. */
async function blobWithin(response: Response, limit: number): Promise<Blob | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}

/** By FileReader: Firefox lets content scripts copy a typed array of the page's realm only in a roundabout way. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(new Error('the attachment could not be read')));
    reader.readAsDataURL(blob);
  });
}
