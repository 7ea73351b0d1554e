/**
 * The blocks of one frame, kept up with what the page does: every root (the document, open and closed shadow roots) is
 * observed; what changed is read again once the page is quiet. Nothing is ever added to the page.
 */
import type { PageBlock } from '../messages.ts';
import type { BlockText } from './block-text.ts';
import { blockOf, isSilent, isVisible, readBlock } from './block-text.ts';
import { cellOf } from './cells.ts';

export interface IndexedBlock extends BlockText {
  readonly id: number;
  readonly element: Element;
}

export interface BlockIndex {
  /** Reads everything; call once. */
  readonly start: () => void;
  readonly stop: () => void;
  readonly roots: () => readonly (Document | ShadowRoot)[];
  readonly byId: (id: number) => IndexedBlock | undefined;
  /** Ids of the blocks that people see, in document order. */
  readonly order: () => readonly number[];
  /** Blocks read anew since the last call, as messages carry them. */
  readonly takeChanged: () => readonly PageBlock[];
  /** All blocks count as read anew: whoever listened has forgotten them. */
  readonly renew: () => void;
  /** Marks the blocks a node's text belongs to for re-reading (a control was typed into). */
  readonly touch: (node: Node) => void;
}

/** How long the page must be quiet before changed blocks are read, in milliseconds. */
const QUIET_MS = 250;

/** @param changed called when blocks were read anew; @param rooted called with each root found */
export function createBlockIndex(
  document: Document,
  changed: () => void,
  rooted: (root: Document | ShadowRoot) => void,
): BlockIndex {
  const blocks = new Map<Element, IndexedBlock>();
  const byId = new Map<number, IndexedBlock>();
  const observers = new Map<Document | ShadowRoot, MutationObserver>();
  const dirty = new Set<Element>();
  const fresh = new Set<number>();
  let nextId = 1;
  let timer = 0;

  const scan = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) return markText(node);
    if (
      node.nodeType !== Node.ELEMENT_NODE &&
      node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE &&
      node.nodeType !== Node.DOCUMENT_NODE
    )
      return;
    if (node.nodeType === Node.ELEMENT_NODE) enterShadow(node as Element);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (each) =>
      each.nodeType === Node.ELEMENT_NODE && isSilent(each as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let each = walker.nextNode(); each; each = walker.nextNode()) {
      if (each.nodeType === Node.TEXT_NODE) markText(each);
      else enterShadow(each as Element);
    }
  };
  const markText = (node: Node): void => {
    if ((node as Text).data.trim() === '') return;
    const block = blockOf(node);
    if (block) dirty.add(block);
  };
  const enterShadow = (element: Element): void => {
    const root = shadowRootOf(element);
    if (root) addRoot(root);
  };
  const addRoot = (root: Document | ShadowRoot): void => {
    if (observers.has(root)) return;
    const observer = new MutationObserver(onMutations);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    observers.set(root, observer);
    rooted(root);
    scan(root);
  };
  const onMutations = (records: readonly MutationRecord[]): void => {
    let removed = false;
    for (const record of records) {
      const block = blockOf(record.target);
      if (block) dirty.add(block);
      for (const node of record.addedNodes) scan(node);
      removed ||= record.removedNodes.length > 0;
    }
    // Once a batch: looking after each removal would take the square of the page.
    if (removed) for (const element of blocks.keys()) if (!element.isConnected) dirty.add(element);
    schedule();
  };
  const schedule = (): void => {
    if (timer !== 0) clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      flush();
    }, QUIET_MS);
  };
  const flush = (): void => {
    let any = false;
    for (const element of dirty) any = refresh(element) || any;
    dirty.clear();
    if (any) changed();
  };
  const refresh = (element: Element): boolean => {
    const old = blocks.get(element);
    const read = element.isConnected && isVisible(element) ? readBlock(element) : undefined;
    if (!read || read.text.trim() === '') return forget(element, old);
    if (old && old.text === read.text && sameNodes(old, read)) return false;
    const block: IndexedBlock = { ...read, id: old?.id ?? nextId++, element };
    blocks.set(element, block);
    byId.set(block.id, block);
    fresh.add(block.id);
    return true;
  };
  const forget = (element: Element, old: IndexedBlock | undefined): boolean => {
    if (!old) return false;
    blocks.delete(element);
    byId.delete(old.id);
    fresh.delete(old.id);
    return true;
  };

  return {
    start: () => {
      addRoot(document);
      flush();
    },
    stop: () => {
      clearTimeout(timer);
      for (const observer of observers.values()) observer.disconnect();
      observers.clear();
    },
    roots: () => [...observers.keys()],
    byId: (id) => byId.get(id),
    order: () => inDocumentOrder(document, blocks, [...observers.keys()]),
    takeChanged: () => {
      const taken = [...fresh].flatMap((id) => byId.get(id) ?? []).map(toMessage);
      fresh.clear();
      return taken;
    },
    renew: () => {
      for (const id of byId.keys()) fresh.add(id);
    },
    touch: (node) => {
      const block = blockOf(node);
      if (!block) return;
      dirty.add(block);
      schedule();
    },
  };
}

function sameNodes(a: BlockText, b: BlockText): boolean {
  return a.segments.length === b.segments.length && a.segments.every(({ node }, at) => node === b.segments[at]?.node);
}

function toMessage({ id, text, element }: IndexedBlock): PageBlock {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  const cell = cellOf(element);
  return {
    id,
    text,
    ...(level && { level: Number(level) }),
    ...(cell && { cell }),
    ...(isCentered(element) && { centered: true }),
    ...(isOfTheSite(element, text) && { chrome: true }),
  };
}

const SITE_PARTS =
  'nav, aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=menu], [role=menubar], [role=toolbar], [role=tablist]';

/** Navigation and the like, and blocks that are nothing but links. */
function isOfTheSite(element: Element, text: string): boolean {
  if (element.closest(SITE_PARTS)) return true;
  const links = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.trim().length ?? 0),
    0,
  );
  return links > 0 && links >= text.trim().length - 2;
}

function isCentered(element: Element): boolean {
  return /center$/.test(element.ownerDocument.defaultView?.getComputedStyle(element).textAlign ?? '');
}

/**
 * By one walk over the page: comparing positions pair by pair costs the square of a long list of siblings. Blocks of a
 * shadow root stand where their host stands.
 */
function inDocumentOrder(
  document: Document,
  blocks: ReadonlyMap<Element, IndexedBlock>,
  roots: readonly (Document | ShadowRoot)[],
): readonly number[] {
  const shadows = new Map(roots.flatMap((root) => (root instanceof ShadowRoot ? [[root.host, root] as const] : [])));
  const ordered: number[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let each = walker.nextNode(); each; each = walker.nextNode()) {
      const block = blocks.get(each as Element);
      if (block) ordered.push(block.id);
      const shadow = shadows.get(each as Element);
      if (shadow) walk(shadow);
    }
  };
  walk(document);
  return ordered;
}

interface ExtensionDom {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}

/** Open and closed shadow roots alike: extensions may look into both. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const reach = (globalThis as { readonly chrome?: ExtensionDom }).chrome?.dom?.openOrClosedShadowRoot;
  if (reach && mayHost(element)) return reach(element);
  const closed = (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return closed ?? element.shadowRoot;
}

const HOSTS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** The only elements `attachShadow()` accepts: asking the browser about each of the others costs time. */
function mayHost(element: Element): boolean {
  return HOSTS.has(element.tagName) || element.tagName.includes('-');
}
