/** From what lies under the pointer to the element a person means: the value, not its label; the body, not a line of it. */
import { ATTACHMENTS, BODY } from './adapters.ts';
import { blockOf, isInline, isVisible } from './block-text.ts';
import { labelled } from './fields.ts';

export interface PickTarget {
  readonly element: Element;
  /** The label beside it, for a selector by words. */
  readonly label?: string;
}

const CONTROLS = 'input, textarea, select';

export function targetOf(name: string, under: Element): PickTarget {
  const control = under.closest(CONTROLS);
  if (name === BODY) return { element: control ?? bodyAround(under) };
  if (name === ATTACHMENTS) return { element: under.closest('table, ul, ol, dl, td, dd, section, div') ?? under };
  const beside = labelled(under);
  if (beside) return { element: beside.place, label: beside.label };
  return { element: control ?? wholeWords(under) };
}

/** The block, or the part of its line that stands apart: a word set in bold is part of its line, a badge beside it is not. */
function wholeWords(under: Element): Element {
  let each = under;
  while (isInline(each) && each.parentElement && (joins(each.previousSibling, /\S$/) || joins(each.nextSibling, /^\S/)))
    each = each.parentElement;
  const { parentElement: parent } = each;
  const isAlone = parent?.textContent?.trim() === each.textContent?.trim();
  return isInline(each) && !isAlone ? each : (blockOf(each) ?? each);
}

/** Whether the words go on there without a blank. */
function joins(neighbour: Node | null, edge: RegExp): boolean {
  return neighbour !== null && edge.test(neighbour.textContent ?? '');
}

/** The editor the element lies in, or the nearest element around it that holds several blocks of words. */
function bodyAround(under: Element): Element {
  const editor = under.closest('[contenteditable=""], [contenteditable=true]');
  if (editor) return editor;
  for (let each = blockOf(under); each; each = each.parentElement) {
    const withWords = [...each.children].filter((child) => (child.textContent ?? '').trim() !== '' && isVisible(child));
    if (withWords.length > 1 || each.localName === 'body') return each;
  }
  return under;
}

/** One step of the arrow keys: out, in, and to the neighbours; the same element where there is no such step. */
export function stepFrom(element: Element, key: string): Element {
  switch (key) {
    case 'ArrowUp':
      return element.parentElement?.closest('body *') ?? element;
    case 'ArrowDown':
      return [...element.children].find(isVisible) ?? element;
    case 'ArrowLeft':
      return neighbour(element, 'previousElementSibling');
    default:
      return neighbour(element, 'nextElementSibling');
  }
}

function neighbour(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element {
  for (let each = element[side]; each; each = each[side]) if (isVisible(each)) return each;
  return element;
}
