/**
 * 站点映射 at work: where a mapping says that a page keeps its title, number or body, that is believed before the labels.
 * What a mapping says and the page does not have is named, and read by the labels as on any other page.
 */
import type { SiteMapping } from '../../shared/index.ts';
import type { MappingReport, PageBlock } from '../messages.ts';
import type { Root } from './selectors.ts';
import { allOf, oneOf } from './selectors.ts';

/** What the mappings of this page lead to. */
export interface Adapted {
  readonly fields: ReadonlyMap<string, Element>;
  readonly body?: Element;
  readonly attachments?: readonly Element[];
  /** Absent where no mapping is for this page. */
  readonly report?: MappingReport;
}

/** Names the panel uses for the two parts that are no fields. */
export const BODY = '正文';
export const ATTACHMENTS = '附件';

/** @param pageHas whether some words stand on the page, for `proof.text` */
export function adapt(
  mappings: readonly SiteMapping[],
  {
    document,
    roots,
    pageHas,
  }: { readonly document: Document; readonly roots: readonly Root[]; readonly pageHas: (words: string) => boolean },
): Adapted {
  const meant = mappings.filter((mapping) => isFor(mapping, document));
  const proved = meant.filter(({ proof }) => isProved(proof, document, pageHas));
  const fields = new Map<string, Element>();
  const missing = new Set<string>();
  const find = <T>(name: string, had: T | undefined, look: () => T | undefined): T | undefined => {
    const found = had ?? look();
    if (found === undefined) missing.add(name);
    else missing.delete(name);
    return found;
  };
  let body: Element | undefined;
  let attachments: readonly Element[] | undefined;
  let parts = 0;
  for (const mapping of proved) {
    for (const [name, selector] of Object.entries(mapping.fields ?? {})) {
      parts += 1;
      const found = find(name, fields.get(name), () => oneOf(selector, roots));
      if (found) fields.set(name, found);
    }
    const { body: bodyAt, attachments: attachmentsAt } = mapping;
    if (bodyAt !== undefined) {
      parts += 1;
      body = find(BODY, body, () => oneOf(bodyAt, roots));
    }
    if (attachmentsAt !== undefined) {
      parts += 1;
      attachments = find(ATTACHMENTS, attachments, () => someOf(allOf(attachmentsAt, roots)));
    }
  }
  return {
    fields,
    ...(body && { body }),
    ...(attachments && { attachments }),
    ...(meant.length > 0 && { report: { parts, missing: [...missing], unproved: meant.length - proved.length } }),
  };
}

function someOf(elements: readonly Element[]): readonly Element[] | undefined {
  return elements.length > 0 ? elements : undefined;
}

function isProved(proof: SiteMapping['proof'], document: Document, pageHas: (words: string) => boolean): boolean {
  if (proof?.title !== undefined && !document.title.includes(proof.title)) return false;
  return proof?.text === undefined || pageHas(proof.text);
}

/** A mapping with a frame is for the frame of that page that has no address of its own. */
function isFor({ origin, path, frame }: SiteMapping, document: Document): boolean {
  const at = addressOf(document);
  if (at === undefined || at.origin !== origin || !matchesPath(path, at.path)) return false;
  if (frame === undefined) return at.frame === undefined;
  try {
    return at.frame?.matches(frame) === true;
  } catch {
    // Not a selector the browser can read.
    return false;
  }
}

export interface PageAddress {
  readonly origin: string;
  /** Path with the route of single-page applications (#/draft/3). */
  readonly path: string;
  /** The element of a frame without an address of its own (about:blank, srcdoc) in the page named by `origin`. */
  readonly frame?: Element;
}

/** Where a document stands for mappings; nothing for a frame without address in a page of another origin. */
export function addressOf(document: Document): PageAddress | undefined {
  const window = document.defaultView;
  if (!window) return undefined;
  const { protocol, origin, pathname, hash } = window.location;
  if (/^https?:$/.test(protocol)) return { origin, path: `${pathname}${/^#!?\//.test(hash) ? hash : ''}` };
  const frame = frameOf(window);
  const outer = frame && addressOf(frame.ownerDocument);
  return outer && !outer.frame ? { ...outer, frame } : undefined;
}

function frameOf(window: Window): Element | undefined {
  try {
    return window.frameElement ?? undefined;
  } catch {
    // The page around it is of another origin.
    return undefined;
  }
}

/** Whether a path begins as the pattern says, `*` for any stretch. Each piece is looked for once: time grows with length. */
export function matchesPath(pattern: string | undefined, path: string): boolean {
  const [first = '', ...others] = (pattern ?? '').split('*');
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const piece of others) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** The path as a pattern for pages of the same kind: numbers and long keys differ from one document to the next. */
export function patternOfPath(path: string): string {
  return path
    .replace(/\?.*$/, '')
    .split('/')
    .map((part) => part.replace(/^[\w-]+/, (name) => (isKey(name) ? '*' : name)))
    .join('/');
}

function isKey(name: string): boolean {
  return /^\d+$/.test(name) || (name.length >= 8 && name.replace(/\D/g, '').length >= 4);
}

/** Blocks as the mapping sees them: what lies outside its body is the site's, what it calls the title is one. */
export function shapeBlock(block: PageBlock, element: Element, { body, fields }: Adapted): PageBlock {
  const { chrome: _chrome, ...own } = block;
  const isInBody = body !== undefined && isAround(body, element);
  if (isTitle(block, element, { title: fields.get('标题'), body, isInBody })) {
    const { cell: _cell, ...words } = own;
    return { ...words, level: 1, centered: true };
  }
  if (!body) return block;
  return isInBody ? own : { ...own, chrome: true };
}

interface Places {
  readonly title: Element | undefined;
  readonly body: Element | undefined;
  readonly isInBody: boolean;
}

/** A title in a table of particulars is none of the document, unless the body beside it has none. */
function isTitle({ text, cell }: PageBlock, element: Element, { title, body, isInBody }: Places): boolean {
  if (!title || !isAround(title, element)) return false;
  if (isInBody || !body) return cell === undefined;
  return !bare(body.textContent ?? '').includes(bare(text));
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}

/** Across shadow roots: a body may be named by its host. */
function isAround(outer: Element, element: Element): boolean {
  for (let each: Node | null = element; each; each = each instanceof ShadowRoot ? each.host : each.parentNode)
    if (each === outer) return true;
  return false;
}
