/** Property elements patched child by child: what is not set keeps its bytes and its place. */
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { emptyElement } from './markup.ts';
import type { SplicePart } from './splice.ts';

/** The new source of each child by name; undefined takes the child away. */
export type Patch = ReadonlyMap<string, string | undefined>;

export interface PropertySource {
  readonly source: string;
  /** Absent where the owner has no such element yet. */
  readonly element: XmlElement | undefined;
  readonly name: 'w:pPr' | 'w:rPr' | 'w:sectPr';
  readonly order: readonly string[];
}

/**
 * The whole element with the patch laid over it; kept children are stretches of the source. A w:…PrChange is made of
 * the children as they were where the caller tracks changes; an older one stays, since it holds what was there before
 * both.
 */
export function patchProperties(
  { source, element, name, order }: PropertySource,
  patch: Patch,
  track?: (old: string) => string,
): readonly SplicePart[] {
  const children: readonly Child[] = (element?.children ?? []).map((each) => ({
    name: each.name,
    part: { from: each.start, to: each.end },
  }));
  const next = children.filter((each) => !patch.has(each.name));
  for (const [child, part] of patch) if (part !== undefined) insertInOrder(next, { name: child, part }, order);
  const change = `${name}Change`;
  if (track && !children.some((each) => each.name === change)) {
    const old = children.filter((each) => !NOT_REMEMBERED.has(`${name}/${each.name}`)).map(({ part }) => part);
    insertInOrder(next, { name: change, part: track(partsToText(old, source)) }, order);
  }
  const open = element ? startTag(source, element) : `<${name}>`;
  return [open, ...next.map(({ part }) => part), `</${name}>`];
}

/** The parts as text, where no smaller splice can lie in them. */
export function partsToText(parts: readonly SplicePart[], source: string): string {
  return parts.map((part) => (typeof part === 'string' ? part : source.slice(part.from, part.to))).join('');
}

/** What the schema does not let the old properties within a change mark hold. */
const NOT_REMEMBERED: ReadonlySet<string> = new Set([
  'w:pPr/w:rPr',
  'w:pPr/w:sectPr',
  'w:pPr/w:pPrChange',
  'w:rPr/w:ins',
  'w:rPr/w:del',
  'w:rPr/w:moveFrom',
  'w:rPr/w:moveTo',
  'w:sectPr/w:headerReference',
  'w:sectPr/w:footerReference',
]);

/** The start tag as written, opened where it closed itself. */
export function startTag(source: string, element: XmlElement): string {
  return source.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
}

interface Child {
  readonly name: string;
  readonly part: SplicePart;
}

/** Unknown names (w14: …) stand where they stood; the new child goes before the first known one that must follow it. */
function insertInOrder(children: Child[], added: Child, order: readonly string[]): void {
  const rank = order.indexOf(added.name);
  const at = children.findIndex((each) => order.indexOf(each.name) > rank);
  children.splice(at < 0 ? children.length : at, 0, added);
}

/** An empty element with some attributes changed and the rest as they were; undefined takes one away. */
export function patchAttributes(
  name: string,
  old: XmlElement | undefined,
  set: Readonly<Record<string, string | number | undefined>>,
): string {
  const kept = Object.entries({ ...old?.attributes, ...set }).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return emptyElement(name, Object.fromEntries(kept));
}
