/** XML as a light tree whose nodes know where they stand in the source, so that the writer can splice. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its prefix as the source has it: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Words directly inside, joined. */
  text: string;
  /** Offsets in the source: `<` of the start tag, behind its `>`, `<` of the end tag, behind its `>`. */
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/** An element while it is read. Most have neither children nor attributes: those share one empty value. */
type GrowingElement = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
const NO_CHILDREN: XmlElement[] = [];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** The parser’s attribute tables are built to grow; a plain object takes a third of their room. */
function compact(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let plain: Record<string, string> | undefined;
  for (const name in attributes) (plain ??= {})[name] = attributes[name] ?? '';
  return plain ?? NO_ATTRIBUTES;
}

export class XmlError extends Error {}

const MAX_DEPTH = 256;
const MAX_NODES = 2_000_000;

/** Parses one part. Refuses document types and absurd nesting; throws XmlError with no text of the document in it. */
export function parseXml(source: string): XmlElement {
  if (/<!DOCTYPE/i.test(source.slice(0, 4096)) || source.includes('<!DOCTYPE')) throw new XmlError('doctype');
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const stack: GrowingElement[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;
  parser.on('error', () => {
    throw new XmlError('malformed');
  });
  parser.on('opentag', (tag) => {
    nodes += 1;
    if (stack.length >= MAX_DEPTH || nodes > MAX_NODES) throw new XmlError('tooDeep');
    const position = parser.position;
    const element: GrowingElement = {
      name: tag.name,
      attributes: compact(tag.attributes),
      children: NO_CHILDREN,
      text: '',
      start: source.lastIndexOf('<', position - 1),
      contentStart: position,
      contentEnd: position,
      end: position,
    };
    const parent = stack[stack.length - 1];
    if (!parent) root = element;
    else if (parent.children === NO_CHILDREN) parent.children = [element];
    else parent.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    const top = stack[stack.length - 1];
    if (top) top.text += text;
  });
  parser.on('cdata', (text) => {
    const top = stack[stack.length - 1];
    if (top) top.text += text;
  });
  parser.on('closetag', (tag) => {
    const element = stack.pop();
    if (!element) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? parser.position : source.lastIndexOf('</', parser.position - 1);
  });
  parser.write(source).close();
  if (!root) throw new XmlError('malformed');
  return root;
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const each of element.children) if (each.name === name) return each;
  return undefined;
}

/** The `w:val` of a child. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** All elements below of one of the names, in document order. */
export function descendants(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement): void => {
    if (names.includes(each.name)) found.push(each);
    each.children.forEach(visit);
  };
  element.children.forEach(visit);
  return found;
}

/** A number written in an attribute, or undefined. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number : undefined;
}

const TWIPS_PER_UNIT: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 14400 / 25.4,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** A length in twips: written bare, or with a unit as strict files may (“21cm”, “28.95pt”). */
export function twipsOf(value: string | undefined): number | undefined {
  const number = numberOf(value);
  const unit = TWIPS_PER_UNIT[value?.trim().slice(-2) ?? ''];
  return number === undefined || unit === undefined ? number : number * unit;
}

/** A type size in half points: written bare, or with a unit (“16pt”). */
export function halfPointsOf(value: string | undefined): number | undefined {
  const twips = twipsOf(value);
  return twips === undefined || twips === numberOf(value) ? twips : twips / 10;
}

/** OOXML’s on/off: present without a value is on. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}
