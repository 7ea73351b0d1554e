/** Fetches an attachment of the page's own site as the page itself would, with the person's session. */
import type { Fetched } from '../messages.ts';
import { ATTACHMENT_LIMIT_BYTES, ATTACHMENT_LIMIT_MS } from '../messages.ts';

export async function fetchAttachment(url: string): Promise<Fetched> {
  if (new URL(url).origin !== location.origin) return { failed: 'permission' };
  try {
    const signal = AbortSignal.timeout(ATTACHMENT_LIMIT_MS);
    const response = await fetch(url, { credentials: 'include', signal });
    if (!response.ok) return { failed: 'status' };
    if (Number(response.headers.get('content-length') ?? 0) > ATTACHMENT_LIMIT_BYTES) return { failed: 'tooLarge' };
    const blob = await response.blob();
    return blob.size > ATTACHMENT_LIMIT_BYTES ? { failed: 'tooLarge' } : { base64: await base64Of(blob) };
  } catch (error) {
    return { failed: error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'network' };
  }
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
