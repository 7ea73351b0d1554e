/** Finds a document's paragraphs and words again in what is shown of it: by order, and confirmed by their letters. */
import type { OfficialDocument, Paragraph, ParagraphId } from '../../shared/index.ts';

/** How far a paragraph may stand from where it is expected: text boxes and notes are shown in another order. */
const REACH = 60;

/** What every rendering keeps of a text: spaces, tabs, breaks and object marks are drawn in many ways. */
function letters(text: string): string {
  return text.replace(/[\s\u200b\ufffc]/g, '');
}

/** The element that shows each paragraph. A paragraph whose letters are not found has none. */
export function alignParagraphs(
  { paragraphs }: OfficialDocument,
  elements: readonly HTMLElement[],
): ReadonlyMap<ParagraphId, HTMLElement> {
  const isMargin = (element: HTMLElement): boolean => element.closest('header, footer') !== null;
  const body = elements.filter((element) => !isMargin(element));
  const margins = elements.filter(isMargin);
  const found = new Map<ParagraphId, HTMLElement>();
  const inMargin = ({ place }: Paragraph): boolean => place === 'header' || place === 'footer';
  alignInOrder(
    paragraphs.filter((each) => !inMargin(each)),
    body,
    found,
  );
  alignInOrder(paragraphs.filter(inMargin), margins, found);
  return found;
}

function alignInOrder(
  paragraphs: readonly Paragraph[],
  elements: readonly HTMLElement[],
  found: Map<ParagraphId, HTMLElement>,
): void {
  const shown = elements.map((element) => letters(visibleText(element)));
  let next = 0;
  for (const { id, text } of paragraphs) {
    const wanted = letters(text);
    const last = wanted === '' ? next + 1 : Math.min(shown.length, next + REACH);
    for (let at = next; at < last; at++) {
      const element = elements[at];
      if (shown[at] !== wanted || !element) continue;
      found.set(id, element);
      next = at + 1;
      break;
    }
  }
}

/** The range of some words in the element that shows their paragraph; undefined where its letters are others. */
export function rangeOf(
  element: HTMLElement,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Range | undefined {
  const nodes = textNodes(element);
  if (letters(nodes.map(({ data }) => data).join('')) !== letters(text)) return undefined;
  const range = element.ownerDocument.createRange();
  const from = letters(text.slice(0, start)).length;
  const to = letters(text.slice(0, end)).length;
  if (from === to) {
    range.selectNodeContents(element);
    return range;
  }
  let seen = 0;
  for (const node of nodes) {
    for (let offset = 0; offset < node.data.length; offset++) {
      if (letters(node.data[offset] ?? '') === '') continue;
      if (seen === from) range.setStart(node, offset);
      seen += 1;
      if (seen === to) {
        range.setEnd(node, offset + 1);
        return range;
      }
    }
  }
  return undefined;
}

function visibleText(element: HTMLElement): string {
  return textNodes(element)
    .map(({ data }) => data)
    .join('');
}

/** Text nodes that belong to the paragraph's words: not the numbers of notes, not what is hidden, not boxes in it. */
function textNodes(element: HTMLElement): readonly Text[] {
  const nodes: Text[] = [];
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) nodes.push(child as Text);
      else if (child instanceof HTMLElement && !isApart(child)) walk(child);
    }
  };
  walk(element);
  return nodes;
}

function isApart(element: HTMLElement): boolean {
  return element.tagName === 'P' || element.tagName === 'STYLE' || element.style.display === 'none' || isNote(element);
}

function isNote(element: HTMLElement): boolean {
  return element.tagName === 'SUP' && /^\d*$/.test(element.textContent ?? '') && element.className === '';
}
