/** The archive of an OFD: parts by path, and elements whatever prefix their namespace has. */
import type { XmlElement } from '../ooxml/xml.ts';
import { parseXml } from '../ooxml/xml.ts';
import { openZip } from '../ooxml/zip.ts';

/** A part and where it stands, for the paths inside it. */
export interface Part {
  readonly path: string;
  readonly root: XmlElement;
}

export interface OfdPackage {
  /** The part a path names, seen from another one; undefined where there is none. */
  readonly part: (path: string, from?: Part) => Part | undefined;
}

/** @throws ZipError, and XmlError when a part is asked for */
export function openOfd(bytes: Uint8Array): OfdPackage {
  const zip = openZip(bytes);
  const known = new Map<string, Part>();
  return {
    part(path, from) {
      // Some writers give every path from the root, with or without the slash that says so.
      for (const whole of new Set([resolve(path.trim(), from?.path), resolve(path.trim())])) {
        const found = known.get(whole);
        if (found) return found;
        const source = zip.read(whole);
        if (!source) continue;
        const part = { path: whole, root: parseXml(new TextDecoder('utf-8').decode(source)) };
        known.set(whole, part);
        return part;
      }
      return undefined;
    },
  };
}

/** Paths are seen from the part that names them; those with a slash in front from the root. */
function resolve(path: string, from = ''): string {
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** `TextObject` of `ofd:TextObject`. */
export const nameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((each) => nameOf(each) === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** Numbers written one after another; what is none is left out. */
export function numbersIn(value: string | undefined): readonly number[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map(Number)
    .filter((each) => Number.isFinite(each));
}
