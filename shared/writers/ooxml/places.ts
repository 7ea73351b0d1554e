/** Where a run of its own goes when new letters may join no neighbour: outside marks, fields and their wrappers. */
import type { TextChange } from '../../document/edit-plan.ts';
import type { Piece } from '../../readers/ooxml/text-model.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child, descendants } from '../../readers/ooxml/xml.ts';
import type { ParagraphTarget } from './paragraphs.ts';

/** An offset in the source. Beside nothing, or in front of everything: right behind the paragraph's properties. */
export function placeBeside(change: TextChange, neighbour: Piece | undefined, target: ParagraphTarget): number {
  const { node } = target;
  if (!neighbour || change.side === 'before') return child(node, 'w:pPr')?.end ?? node.contentStart;
  const outer = climb(neighbour, target);
  const siblings = target.parents.get(outer)?.children ?? [];
  let at = outer.end;
  // Behind the marks that close a field or a comment here, but not behind anything that says something.
  for (const sibling of siblings.slice(siblings.indexOf(outer) + 1)) {
    if (target.text.pieces.some(({ run }) => isWithin(run, sibling))) break;
    if (closesSomething(sibling)) at = sibling.end;
    else if (!PASSED.has(sibling.name)) break;
  }
  return at;
}

const PASSED: ReadonlySet<string> = new Set(['w:bookmarkEnd', 'w:proofErr', 'w:permEnd']);

function closesSomething(element: XmlElement): boolean {
  if (element.name === 'w:commentRangeEnd') return true;
  const marks = element.name === 'w:r' ? descendants(element, 'w:fldChar') : [];
  return marks.length > 0 && marks.every(({ attributes }) => attributes['w:fldCharType'] === 'end');
}

/** The outermost wrapper that ends with this piece. */
function climb(piece: Piece, { parents, node, text }: ParagraphTarget): XmlElement {
  let at = piece.run;
  for (let parent = parents.get(at); parent && parent !== node; parent = parents.get(parent)) {
    const wrapper = parent;
    const goesOn = text.pieces.some((each) => each.start > piece.start && isWithin(each.run, wrapper));
    if (goesOn) break;
    at = wrapper;
  }
  return at;
}

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
