/** A block as messages carry it: its words and what its place on the page says about them. */
import type { PageBlock } from '../messages.ts';
import { cellOf } from './cells.ts';

/** What many blocks of one reading share, so that it is found out once. */
export interface SharedParts {
  readonly isSite: Map<Element, boolean>;
}

export interface BlockOnPage {
  readonly id: number;
  readonly text: string;
  readonly element: Element;
}

export function pageBlock({ id, text, element }: BlockOnPage, shared: SharedParts): PageBlock {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  const cell = cellOf(element);
  return {
    id,
    text,
    ...(level && { level: Number(level) }),
    ...(cell && { cell }),
    ...(isCentered(element, text) && { centered: true }),
    ...((isInSite(element, shared.isSite) || isAllLinks(element, text)) && { chrome: true }),
  };
}

const SITE_PARTS =
  'nav, aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=menu], [role=menubar], [role=toolbar], [role=tablist]';

/** Inside navigation and the like; each ancestor is asked once a reading. */
function isInSite(element: Element, known: Map<Element, boolean>): boolean {
  const said = known.get(element);
  if (said !== undefined) return said;
  const { parentElement: parent } = element;
  const isIn = element.matches(SITE_PARTS) || (parent !== null && isInSite(parent, known));
  known.set(element, isIn);
  return isIn;
}

/** A block that is nothing but links. */
function isAllLinks(element: Element, text: string): boolean {
  if (!element.firstElementChild) return false;
  const links = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.trim().length ?? 0),
    0,
  );
  return links > 0 && links >= text.trim().length - 2;
}

/** No heading is longer, in code units; the style of running text need not be asked for. */
const LONGEST_HEADING = 200;

function isCentered(element: Element, text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return /center$/.test(element.ownerDocument.defaultView?.getComputedStyle(element).textAlign ?? '');
}
