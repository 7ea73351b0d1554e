/** The parts of an OOXML package, from a zip archive or from the flat XML that Word hands over. */
import { withKnownPrefixes } from './prefixes.ts';
import type { ZipArchive } from './zip.ts';
import { openZip } from './zip.ts';
import type { XmlElement } from './xml.ts';
import { child, parseXml } from './xml.ts';

export interface OoxmlPackage {
  readonly partNames: readonly string[];
  /** Source of an XML part, by name without a leading slash. */
  source(name: string): string | undefined;
  /** Parsed part, parsed once. */
  xml(name: string): XmlElement | undefined;
  /** Targets of a part's relationships by id. */
  relationships(name: string): ReadonlyMap<string, Relationship>;
  /** The archive it came from, when it came from one. */
  readonly archive?: ZipArchive;
}

export interface Relationship {
  /** Last segment of the type: styles, header, image … */
  readonly type: string;
  /** Part name, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

export function openPackage(bytes: Uint8Array): OoxmlPackage {
  const archive = openZip(bytes);
  const names = archive.entries.map(({ name }) => name);
  return { ...makePackage(names, (name) => textOf(archive.read(name))), archive };
}

/** Flat OPC: `pkg:package` with one `pkg:part` a part. */
export function openFlatPackage(xml: string): OoxmlPackage {
  const sources = new Map<string, string>();
  for (const part of parseXml(xml).children) {
    const content = child(part, 'pkg:xmlData')?.children[0];
    const name = part.attributes['pkg:name']?.replace(/^\//, '');
    if (name && content) sources.set(name, withKnownPrefixes(xml.slice(content.start, content.end)));
  }
  return makePackage([...sources.keys()], (name) => sources.get(name));
}

function makePackage(partNames: readonly string[], source: (name: string) => string | undefined): OoxmlPackage {
  const parsed = new Map<string, XmlElement | undefined>();
  const texts = new Map<string, string | undefined>();
  const textOnce = (name: string): string | undefined => {
    if (!texts.has(name)) texts.set(name, source(name));
    return texts.get(name);
  };
  const xml = (name: string): XmlElement | undefined => {
    if (!parsed.has(name)) {
      const text = textOnce(name);
      parsed.set(name, text === undefined ? undefined : parseXml(text));
    }
    return parsed.get(name);
  };
  return { partNames, source: textOnce, xml, relationships: (name) => readRelationships(name, xml) };
}

function readRelationships(
  name: string,
  xml: (name: string) => XmlElement | undefined,
): ReadonlyMap<string, Relationship> {
  const slash = name.lastIndexOf('/');
  const folder = name.slice(0, slash + 1);
  const root = xml(`${folder}_rels/${name.slice(slash + 1)}.rels`);
  const found = new Map<string, Relationship>();
  for (const { attributes } of root?.children ?? []) {
    const { Id: id, Type: type = '', Target: target = '' } = attributes;
    const external = attributes['TargetMode'] === 'External';
    if (id)
      found.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePath(folder, target),
        external,
      });
  }
  return found;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Parts are UTF-8, or UTF-16 with a mark. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return withKnownPrefixes(new TextDecoder(encoding).decode(bytes));
}
