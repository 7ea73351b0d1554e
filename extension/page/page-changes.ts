/** What a page changed since it was last read, as the observers of its roots saw it. */
import { blockOf, isInline } from './block-text.ts';
import type { Walk } from './roots.ts';

/** Whoever reads takes away what it has read; the flags are taken down when what they say was looked after. */
export interface PageChanges {
  /** Added, and not walked yet. */
  readonly added: Set<Node>;
  /** Blocks whose words may be others now. */
  readonly dirty: Set<Element>;
  /** Elements went. */
  isRemoved: boolean;
  /** What is seen may not be what was. */
  isRestyled: boolean;
  /** Blocks may stand in another order. */
  isReordered: boolean;
  /** How often elements came or went. */
  readonly rebuilds: () => number;
  readonly note: (records: readonly MutationRecord[]) => void;
  /** The elements whose own words changed since this was asked last; undefined where more changed than words. */
  readonly takeReworded: () => readonly Element[] | undefined;
}

/** Where the words of more elements changed, it matters no more which. */
const MOST_REWORDED = 100;

/** @param walk told that it is cut when the page takes away the place it has come to */
export function createPageChanges(walk: Walk): PageChanges {
  const reworded = new Set<Element>();
  let rebuilds = 0;
  let isMore = true;
  const noteWords = ({ target, addedNodes, removedNodes }: MutationRecord): void => {
    const block = blockOf(target);
    if (block) changes.dirty.add(block);
    for (const node of addedNodes) {
      changes.added.add(node);
      changes.isReordered ||= isElement(node) && !isInline(node);
    }
    for (const node of removedNodes) {
      changes.isRemoved ||= isElement(node);
      walk.isCut ||= walk.at !== null && node.contains(walk.at);
    }
    if ([...addedNodes, ...removedNodes].some(isElement)) {
      rebuilds += 1;
      isMore = true;
    }
    const element = isElement(target) ? target : target.parentElement;
    if (element && !isMore) reworded.add(element);
    isMore ||= reworded.size > MOST_REWORDED;
  };
  const changes: PageChanges = {
    added: new Set(),
    dirty: new Set(),
    isRemoved: false,
    isRestyled: false,
    isReordered: false,
    rebuilds: () => rebuilds,
    note(records) {
      for (const record of records) {
        if (record.type === 'attributes') changes.isRestyled = isMore = true;
        else noteWords(record);
      }
    },
    takeReworded() {
      const taken = isMore ? undefined : [...reworded];
      reworded.clear();
      isMore = false;
      return taken;
    },
  };
  return changes;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
