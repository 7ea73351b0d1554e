/**
 * The blocks of one frame, kept up with what the page does: every root (the document, open and closed shadow roots) is
 * observed; what changed is read again once the page is quiet, in short turns. Nothing is ever added to the page.
 */
import type { PageBlock } from '../messages.ts';
import type { BlockText } from './block-text.ts';
import { blockOf, isVisible, readBlock } from './block-text.ts';
import { inDocumentOrder } from './document-order.ts';
import { pageBlock } from './page-block.ts';
import { createPageChanges } from './page-changes.ts';
import type { Root, Walk } from './roots.ts';
import { shadowRootOf, walkUnder } from './roots.ts';
import type { Steps, Turns } from './turns.ts';
import { atOnce } from './turns.ts';

export interface IndexedBlock extends BlockText {
  readonly id: number;
  readonly element: Element;
}

export interface BlockIndex {
  /** Reads everything; call once. */
  readonly start: () => void;
  readonly stop: () => void;
  readonly roots: () => readonly Root[];
  readonly byId: (id: number) => IndexedBlock | undefined;
  /** Ids of the blocks that people see, in document order, as of the last reading. The same array while it holds. */
  readonly order: () => readonly number[];
  /** All blocks count as read anew, and are told anew: whoever listened has forgotten them. */
  readonly renew: () => void;
}

export interface IndexEvents {
  /** A root was found. */
  readonly rooted: (root: Root) => void;
  /** Blocks read so far, as messages carry them: a long page is told in parts. */
  readonly part: (blocks: readonly PageBlock[]) => void;
  /**
   * A reading came to its end; the last blocks of it. Where nothing but words changed since it was last told so,
   * `reworded` are the elements whose own words did.
   */
  readonly read: (blocks: readonly PageBlock[], reworded: readonly Element[] | undefined) => Steps;
}

/** How long the page must be quiet before changed blocks are read, in milliseconds, … */
const QUIET_MS = 250;
/** … and how long a page that is never quiet is waited for. */
const PATIENCE_MS = 1000;
const BLOCKS_PER_PART = 400;
/** How often a walk is made anew because the page took away the place it had come to; then it is made in one go. */
const MOST_WALKS = 3;

export function createBlockIndex(document: Document, turns: Turns, events: IndexEvents): BlockIndex {
  const blocks = new Map<Element, IndexedBlock>();
  const byId = new Map<number, IndexedBlock>();
  const observers = new Map<Root, MutationObserver>();
  /** With words, but out of sight when last looked at. */
  const unseen = new Set<Element>();
  const fresh = new Set<number>();
  const walk: Walk = { at: null, isCut: false };
  const changes = createPageChanges(walk);
  const { added, dirty } = changes;
  let order: readonly number[] = [];
  let isForced = false;
  let isReading = false;
  let nextId = 1;
  let timer = 0;
  let waitingSince = 0;

  const addRoot = (root: Root): void => {
    if (observers.has(root)) return;
    const observer = new MutationObserver(onMutations);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    observers.set(root, observer);
    added.add(root);
    events.rooted(root);
  };
  const onMutations = (records: readonly MutationRecord[]): void => {
    changes.note(records);
    schedule();
  };
  const schedule = (): void => {
    // A reading under way takes up what is left when it ends.
    if (isReading) return;
    if (timer === 0) waitingSince = performance.now();
    clearTimeout(timer);
    const left = waitingSince + PATIENCE_MS - performance.now();
    timer = window.setTimeout(begin, Math.max(0, Math.min(QUIET_MS, left)));
  };
  const begin = (): void => {
    timer = 0;
    isReading = true;
    void turns.run(reading()).then(() => {
      isReading = false;
      if (isForced) begin();
      else if (added.size > 0 || dirty.size > 0 || changes.isRemoved || changes.isRestyled) schedule();
    });
  };

  function* reading(): Steps {
    const mustTell = isForced;
    isForced = false;
    while (added.size > 0) yield* scan(takeAll(added));
    yield* lookForGone();
    const isChanged = yield* refresh(takeAll(dirty));
    const isNewOrder = changes.isReordered;
    changes.isReordered = false;
    if (isNewOrder)
      order = yield* inDocumentOrder(document, {
        roots: [...observers.keys()],
        of: (element) => blocks.get(element)?.id,
        rebuilds: changes.rebuilds,
      });
    yield;
    if (!isChanged && !isNewOrder && !mustTell) return;
    const reworded = changes.takeReworded();
    yield* events.read(takeFresh(), mustTell ? undefined : reworded);
  }

  function* scan(nodes: readonly Node[]): Steps {
    for (const node of nodes) {
      let walks = 0;
      while (node.isConnected && !(walks < MOST_WALKS ? yield* walkUnder(node, walk, visit) : inOneGo(node)))
        walks += 1;
    }
  }
  const inOneGo = (node: Node): boolean => atOnce(walkUnder(node, walk, visit));
  let lastParent: Node | null = null;
  const visit = (node: Text | Element): void => {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const root = shadowRootOf(node as Element);
      if (root) addRoot(root);
    } else if (node.parentNode !== lastParent && (node as Text).data.trim() !== '') {
      lastParent = node.parentNode;
      const block = blockOf(node);
      if (block) dirty.add(block);
    }
  };
  /** Once a reading: looking after each removal or change of style would take the square of the page. */
  function* lookForGone(): Steps {
    lastParent = null;
    const { isRemoved: removed, isRestyled: restyled } = changes;
    changes.isRemoved = false;
    changes.isRestyled = false;
    if (!removed && !restyled) return;
    for (const element of [...blocks.keys()]) {
      if (!element.isConnected || (restyled && !isVisible(element))) dirty.add(element);
      yield;
    }
    for (const element of [...unseen]) {
      if (!element.isConnected) unseen.delete(element);
      else if (restyled && isVisible(element)) dirty.add(element);
      yield;
    }
  }
  function* refresh(elements: readonly Element[]): Steps<boolean> {
    let isChanged = false;
    for (const element of elements) {
      isChanged = reread(element) || isChanged;
      yield;
      if (fresh.size > BLOCKS_PER_PART) yield* tellPart();
    }
    while (fresh.size > BLOCKS_PER_PART) yield* tellPart();
    return isChanged;
  }
  /** Told in parts, so that the rules' side takes them in while the rest is read. */
  function* tellPart(): Steps {
    const shared = { isSite: new Map<Element, boolean>() };
    const part: PageBlock[] = [];
    for (const id of [...fresh].slice(0, BLOCKS_PER_PART)) {
      fresh.delete(id);
      const block = byId.get(id);
      if (block) part.push(pageBlock(block, shared));
      yield;
    }
    events.part(part);
  }
  const reread = (element: Element): boolean => {
    const old = blocks.get(element);
    const read = element.isConnected ? readBlock(element) : undefined;
    if (!read || read.text.trim() === '') return forget(element, old);
    if (!isVisible(element)) {
      unseen.add(element);
      return forget(element, old);
    }
    unseen.delete(element);
    if (old && old.text === read.text && sameNodes(old, read)) return false;
    const block: IndexedBlock = { ...read, id: old?.id ?? nextId++, element };
    changes.isReordered ||= !old;
    blocks.set(element, block);
    byId.set(block.id, block);
    fresh.add(block.id);
    return true;
  };
  const forget = (element: Element, old: IndexedBlock | undefined): boolean => {
    if (!old) return false;
    changes.isReordered = true;
    blocks.delete(element);
    byId.delete(old.id);
    fresh.delete(old.id);
    return true;
  };
  const takeFresh = (): readonly PageBlock[] => {
    const shared = { isSite: new Map<Element, boolean>() };
    const taken = [...fresh].flatMap((id) => byId.get(id) ?? []).map((block) => pageBlock(block, shared));
    fresh.clear();
    return taken;
  };
  return {
    start: () => {
      isForced = true;
      addRoot(document);
      isReading = true;
      void turns.drawn().then(() => {
        if (observers.size > 0) begin();
      });
    },
    stop: () => {
      clearTimeout(timer);
      for (const observer of observers.values()) observer.disconnect();
      observers.clear();
    },
    roots: () => [...observers.keys()],
    byId: (id) => byId.get(id),
    order: () => order,
    renew: () => {
      for (const id of byId.keys()) fresh.add(id);
      isForced = true;
      if (isReading) return;
      clearTimeout(timer);
      begin();
    },
  };
}

function takeAll<T>(set: Set<T>): readonly T[] {
  const taken = [...set];
  set.clear();
  return taken;
}

function sameNodes(a: BlockText, b: BlockText): boolean {
  return a.segments.length === b.segments.length && a.segments.every(({ node }, at) => node === b.segments[at]?.node);
}
