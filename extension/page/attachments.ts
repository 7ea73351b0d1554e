/** Attachments a page links to, and bodies nobody can read. */
import type { PageAttachment, UnreadableBody } from '../messages.ts';
import { isVisible } from './block-text.ts';

const DOCUMENT = /\.(?:docx|dotx|docm|doc|wps|pdf|ofd)(?:$|[?#])/i;
/** Old systems link attachments without an extension: download.do?id=3. */
const DOWNLOAD = /(?:download|attach|file|getfile|upload|down)[^/]*(?:\.(?:do|action|jsp|aspx?|php))?\?/i;
const MAX_ATTACHMENTS = 60;

/** @param among where a site mapping says the attachments are: every link there is one */
export function findAttachments(
  roots: readonly (Document | ShadowRoot)[],
  among?: readonly Element[],
): readonly PageAttachment[] {
  const found = new Map<string, PageAttachment>();
  for (const place of among ?? roots) {
    const links = [...place.querySelectorAll<HTMLAnchorElement>('a[href]')];
    if (place instanceof HTMLAnchorElement) links.push(place);
    for (const link of links) {
      const name = nameOf(link);
      if (!/^https?:$/.test(link.protocol) || !isVisible(link)) continue;
      if (!among && !isAttachment(link, name)) continue;
      const { href: url } = link;
      if (!found.has(url)) found.set(url, { url, name, sameOrigin: link.origin === location.origin });
      if (found.size >= MAX_ATTACHMENTS) return [...found.values()];
    }
  }
  return [...found.values()];
}

function isAttachment(link: HTMLAnchorElement, name: string): boolean {
  return (
    DOCUMENT.test(link.pathname) ||
    DOCUMENT.test(name) ||
    DOCUMENT.test(link.download) ||
    (DOWNLOAD.test(link.href) && name !== '')
  );
}

function nameOf(link: HTMLAnchorElement): string {
  return (link.download || link.textContent || link.title || '').replace(/\s+/g, ' ').trim().slice(0, 120);
}

const MIN_BODY_PX = 300;

/** A large canvas or plug-in where the body should be, or a viewer of the browser's own. */
export function findUnreadable(roots: readonly (Document | ShadowRoot)[]): readonly UnreadableBody[] {
  const found = new Set<UnreadableBody>();
  for (const root of roots) {
    for (const element of root.querySelectorAll('canvas, object, embed')) {
      const { width, height } = element.getBoundingClientRect();
      if (element.hasAttribute('classid')) found.add('activex');
      else if (width < MIN_BODY_PX || height < MIN_BODY_PX) continue;
      else if (element instanceof HTMLCanvasElement) {
        // pdf.js lays the words over the picture of the page: those are read.
        if (!element.closest('.page')?.querySelector('.textLayer')) found.add('canvas');
      } else if (
        /pdf/i.test(`${element.getAttribute('type')} ${element.getAttribute('src') ?? element.getAttribute('data')}`)
      )
        found.add('pdf');
    }
  }
  return [...found];
}
