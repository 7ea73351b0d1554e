/** The roots of a frame, the document and its shadow trees, and the walks over them. */
import { isSilent } from './block-text.ts';
import type { Steps } from './turns.ts';

export type Root = Document | ShadowRoot;

/** Where a walk stands between its steps; whoever sees the page change says whether the walk was cut. */
export interface Walk {
  at: Node | null;
  isCut: boolean;
}

/**
 * Every text node and element under a node, in document order, a step each. `false` as result: the page took away the
 * place the walk had come to, and it must be made again.
 */
export function* walkUnder(node: Node, walk: Walk, visit: (each: Text | Element) => void): Steps<boolean> {
  const document = node.ownerDocument ?? (node as Document);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let each: Node | null = isTextOrElement(node) ? node : walker.nextNode();
  walk.isCut = false;
  while (each) {
    walk.at = each;
    if (each.nodeType === Node.TEXT_NODE || !isSilent(each as Element)) {
      visit(each as Text | Element);
      each = walker.nextNode();
    } else each = afterAll(walker);
    yield;
    if (walk.isCut) return false;
  }
  walk.at = null;
  return true;
}

function isTextOrElement({ nodeType }: Node): boolean {
  return nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE;
}

/** The next node that is not inside the current one. */
function afterAll(walker: TreeWalker): Node | null {
  if (walker.currentNode === walker.root) return null;
  let next = walker.nextSibling();
  while (!next) {
    if (!walker.parentNode() || walker.currentNode === walker.root) return null;
    next = walker.nextSibling();
  }
  return next;
}

interface ExtensionDom {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}

/** Open and closed shadow roots alike: extensions may look into both. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement) || !mayHost(element)) return null;
  const reach = (globalThis as { readonly chrome?: ExtensionDom }).chrome?.dom?.openOrClosedShadowRoot;
  if (reach) return reach(element);
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
