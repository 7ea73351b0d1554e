/** Text boxes written twice, for new and for old programs (mc:AlternateContent): the copies a change must reach too. */
import type { ReadNode } from '../../readers/ooxml/walk.ts';
import { chooseAlternate, readParagraphText } from '../../readers/ooxml/text-model.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child, childValue, descendants } from '../../readers/ooxml/xml.ts';

/** The paragraphs that stand for the same words as each read one, by element. Copies that say other words are no twins. */
export function findTwins(root: XmlElement): ReadonlyMap<XmlElement, readonly XmlElement[]> {
  const twins = new Map<XmlElement, XmlElement[]>();
  for (const alternate of descendants(root, 'mc:AlternateContent')) {
    const chosen = chooseAlternate(alternate);
    if (!chosen) continue;
    const originals = paragraphsIn(chosen);
    for (const branch of alternate.children) {
      if (branch === chosen) continue;
      const copies = paragraphsIn(branch);
      if (copies.length !== originals.length) continue;
      originals.forEach((original, index) => {
        const copy = copies[index];
        if (copy) twins.set(original, [...(twins.get(original) ?? []), copy]);
      });
    }
  }
  return twins;
}

/** All copies of a paragraph, copies of copies too, as if they had been read. */
export function twinsOf(read: ReadNode, twins: ReadonlyMap<XmlElement, readonly XmlElement[]>): readonly ReadNode[] {
  return (twins.get(read.node) ?? []).flatMap((node) => {
    const style = childValue(child(node, 'w:pPr'), 'w:pStyle') ?? read.under.style;
    const under = { ...read.under, style };
    const text = readParagraphText(node, (run) => read.formats.run(child(run, 'w:rPr'), under).hidden);
    const copy: ReadNode = { ...read, node, text, under };
    return text.text === read.text.text ? [copy, ...twinsOf(copy, twins)] : [];
  });
}

/** Paragraphs as a reader meets them: of nested alternatives only the chosen branch. */
function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'mc:AlternateContent') {
    const chosen = chooseAlternate(element);
    return chosen ? paragraphsIn(chosen) : [];
  }
  const inner = element.children.flatMap(paragraphsIn);
  return element.name === 'w:p' ? [element, ...inner] : inner;
}
