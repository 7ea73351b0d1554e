/** The order in which people read the elements of a frame. */
import type { Root } from './roots.ts';
import type { Steps } from './turns.ts';
import { atOnce } from './turns.ts';

/** How often a walk is made anew because the page moved its parts about meanwhile; then it is made in one go. */
const MOST_WALKS = 3;

export interface OrderedParts<T> {
  readonly roots: readonly Root[];
  /** What is ordered of an element, if anything. */
  readonly of: (element: Element) => T | undefined;
  /** How often elements came or went so far: a walk during which some did may have missed one or seen it twice. */
  readonly rebuilds: () => number;
}

/** What belongs to the elements of a frame, in document order, a step each. */
export function* inDocumentOrder<T>(document: Document, { roots, of, rebuilds }: OrderedParts<T>): Steps<readonly T[]> {
  for (let walks = 0; ; walks += 1) {
    const before = rebuilds();
    const ordered: T[] = [];
    const steps = eachElement(document, roots, (element) => {
      const part = of(element);
      if (part !== undefined) ordered.push(part);
    });
    if (walks < MOST_WALKS) yield* steps;
    else atOnce(steps);
    if (rebuilds() === before) return ordered;
  }
}

/**
 * By one walk: comparing positions pair by pair costs the square of a long list of siblings. Elements of a shadow root
 * stand where their host stands.
 */
function* eachElement(document: Document, roots: readonly Root[], visit: (element: Element) => void): Steps {
  const shadows = new Map(roots.flatMap((root) => ('host' in root ? [[root.host, root] as const] : [])));
  const open: TreeWalker[] = [];
  const enter = (root: Root): void => void open.push(document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
  enter(document);
  for (let walker = open.at(-1); walker; walker = open.at(-1)) {
    const each = walker.nextNode() as Element | null;
    if (!each) {
      open.pop();
      continue;
    }
    visit(each);
    const shadow = shadows.get(each);
    if (shadow) enter(shadow);
    yield;
  }
}
