/** What LibreOffice understood of each paragraph, from a flat ODT: effective formats through its chains of styles. */
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

/** Lengths in points; a line height is points or a multiple. */
export interface Understood {
  readonly text: string;
  readonly eastAsianFont: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly alignment: string;
  readonly firstLinePt: number;
  readonly leftPt: number;
  readonly rightPt: number;
  readonly beforePt: number;
  readonly afterPt: number;
  readonly lineHeight: string;
}

/** Paragraphs with words, in document order. */
export function understoodBy(xml: string): readonly Understood[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml');
  const styles = collectStyles(elements(root, 'style:style'), elements(root, 'style:default-style'));
  const faces = new Map(
    elements(root, 'style:font-face').map((face) => [
      face.getAttribute('style:name') ?? '',
      (face.getAttribute('svg:font-family') ?? '').replaceAll("'", ''),
    ]),
  );
  return elements(root, 'text:p', 'text:h').flatMap((paragraph) => {
    const text = (paragraph.textContent ?? '').trim();
    return text === '' ? [] : [understand(paragraph, text, { styles, faces })];
  });
}

function elements(root: ReturnType<DOMParser['parseFromString']>, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    if (names.includes(node.nodeName)) found.push(node);
    for (const each of Array.from(node.childNodes)) if (each.nodeType === 1) visit(each as Element);
  };
  if (root.documentElement) visit(root.documentElement);
  return found;
}

type Style = { readonly parent: string | undefined; readonly properties: ReadonlyMap<string, string> };
type Styles = ReadonlyMap<string, Style>;
const DEFAULT = '(default)';

function collectStyles(named: readonly Element[], defaults: readonly Element[]): Styles {
  const styles = new Map<string, Style>();
  for (const element of defaults)
    if (element.getAttribute('style:family') === 'paragraph')
      styles.set(DEFAULT, { parent: undefined, properties: propertiesOf(element) });
  for (const element of named) {
    const family = element.getAttribute('style:family');
    if (family !== 'paragraph' && family !== 'text') continue;
    const parent = element.getAttribute('style:parent-style-name');
    styles.set(`${family}/${element.getAttribute('style:name')}`, {
      parent: parent ? `${family}/${parent}` : family === 'paragraph' ? DEFAULT : undefined,
      properties: propertiesOf(element),
    });
  }
  return styles;
}

function propertiesOf(style: Element): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const child of Array.from(style.childNodes)) {
    if (child.nodeName !== 'style:text-properties' && child.nodeName !== 'style:paragraph-properties') continue;
    for (const { name, value } of Array.from((child as Element).attributes)) properties.set(name, value);
  }
  return properties;
}

interface Known {
  readonly styles: Styles;
  readonly faces: ReadonlyMap<string, string>;
}

function understand(paragraph: Element, text: string, { styles, faces }: Known): Understood {
  const chain = [`paragraph/${paragraph.getAttribute('text:style-name')}`];
  // Spans lie in one another, the inner one the nearer to the words.
  for (let span = firstSpan(paragraph); span; span = firstSpan(span))
    chain.unshift(`text/${span.getAttribute('text:style-name')}`);
  const get = (name: string): string | undefined => {
    for (const start of chain)
      for (let at: string | undefined = start; at !== undefined; at = styles.get(at)?.parent) {
        const value = styles.get(at)?.properties.get(name);
        if (value !== undefined) return value;
      }
    return undefined;
  };
  const face = get('style:font-name-asian') ?? '';
  const height = get('fo:line-height') ?? get('style:line-height-at-least') ?? '100%';
  return {
    text,
    eastAsianFont: faces.get(face) ?? face,
    sizePt: points(get('style:font-size-asian')),
    bold: get('style:font-weight-asian') === 'bold',
    alignment: get('fo:text-align') ?? 'start',
    firstLinePt: points(get('fo:text-indent')),
    leftPt: points(get('fo:margin-left')),
    rightPt: points(get('fo:margin-right')),
    beforePt: points(get('fo:margin-top')),
    afterPt: points(get('fo:margin-bottom')),
    lineHeight: height.endsWith('%') ? height : `${Math.round(points(height) * 2) / 2}pt`,
  };
}

function firstSpan(paragraph: Element): Element | undefined {
  for (const child of Array.from(paragraph.childNodes)) {
    if (child.nodeType === 3 && (child.textContent ?? '').trim() !== '') return undefined;
    if (child.nodeName === 'text:span') return child as Element;
    const inner = child.nodeType === 1 ? firstSpan(child as Element) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

const PT: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

function points(length: string | undefined): number {
  const match = /^(-?[\d.]+)(pt|in|cm|mm)$/.exec(length ?? '');
  return match ? Number(match[1]) * (PT[match[2] ?? ''] ?? 1) : 0;
}
