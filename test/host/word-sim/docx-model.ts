/**
 * A small .docx model on a DOM, for the simulators. It shares no code with the product's own reader and writer, so
 * that one bug cannot hide the other.
 */
import type { Document as XmlDocument, Element as XmlElement } from '@xmldom/xmldom';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withComments } from './comment-part.ts';
import { flatAround } from './flat-opc.ts';
import { writtenOf } from './written.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function kids(node: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = node?.firstChild; child; child = child.nextSibling) {
    const element = child as XmlElement;
    if (element.nodeType === 1 && (!name || element.localName === name)) found.push(element);
  }
  return found;
}
export const kid = (node: XmlElement | undefined, name: string): XmlElement | undefined => kids(node, name)[0];
export const attribute = (node: XmlElement | undefined, name: string): string | undefined =>
  node?.getAttributeNS(W, name) || undefined;

const CONTAINERS = new Set(['tbl', 'tr', 'tc', 'sdt', 'sdtContent']);
const INLINE = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'sdt', 'sdtContent', 'fldSimple']);
/** Children of w:rPr in the order the schema asks for; those not named come last. */
const RUN_ORDER = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'strike',
  'color',
  'spacing',
  'w',
  'sz',
  'szCs',
  'highlight',
  'u',
];
const PARAGRAPH_ORDER = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'numPr',
  'pBdr',
  'shd',
  'tabs',
  'snapToGrid',
  'spacing',
  'ind',
  'jc',
  'outlineLvl',
  'rPr',
  'sectPr',
];

export interface DocxModel {
  paragraphs(): XmlElement[];
  sections(): XmlElement[];
  text(paragraph: XmlElement): string;
  /** Of all paragraphs, in order. */
  texts(): readonly string[];
  /** Replaces units of a paragraph's text; with `track` as w:del and w:ins. New letters look like the first replaced. */
  setText(paragraph: XmlElement, at: { start: number; end: number }, insert: string, track: boolean): void;
  /** Sets children of w:rPr for some units; an attribute map per element name. */
  setRuns(paragraph: XmlElement, at: { start: number; end: number }, set: Properties): void;
  setParagraph(paragraph: XmlElement, set: Properties): void;
  /** One measure of a section's paper, in twips: an attribute of w:pgMar or w:pgSz. */
  setPaper(section: XmlElement | undefined, element: 'pgMar' | 'pgSz', key: string, twips: number): void;
  runValue(paragraph: XmlElement, at: { start: number; end: number }, name: string, attr: string): string | undefined;
  insertAfter(paragraph: XmlElement, text: string): void;
  remove(paragraph: XmlElement): void;
  flatOpc(only?: readonly XmlElement[]): string;
  replaceParagraph(paragraph: XmlElement, flat: string): void;
  replaceBody(flat: string): void;
  /** As “insert text from file” does: the words and their looks come, paper, headers and footers stay. */
  replaceBodyFromFile(bytes: Uint8Array): void;
  comment(paragraph: XmlElement, at: { start: number; end: number }, text: string): void;
  bytes(): Uint8Array;
}
export type Properties = Readonly<Record<string, Readonly<Record<string, string>> | null>>;

export function createDocxModel(source: Uint8Array): DocxModel {
  const parts = unzipSync(source);
  const parse = (xml: string): XmlDocument => new DOMParser().parseFromString(xml, 'text/xml');
  const write = (node: XmlElement | XmlDocument): string => new XMLSerializer().serializeToString(node);
  const main = 'word/document.xml';
  const doc = parse(strFromU8(parts[main] ?? new Uint8Array()));
  const body = (): XmlElement => kid(doc.documentElement as XmlElement, 'body') as XmlElement;
  const written = writtenOf(doc.documentElement as XmlElement, body);
  let revision = 9000;
  const comments: string[] = [];
  const partsNow = (): Record<string, Uint8Array> => withComments({ ...parts, [main]: strToU8(write(doc)) }, comments);
  let around: { readonly comments: number; readonly flat: (xml: string) => string } | undefined;
  const flat = (): ((xml: string) => string) => {
    if (around?.comments !== comments.length)
      around = { comments: comments.length, flat: flatAround(partsNow(), main) };
    return around.flat;
  };
  let listed: { readonly version: number; readonly paragraphs: XmlElement[]; texts?: readonly string[] } | undefined;
  const list = (): NonNullable<typeof listed> => {
    if (listed?.version !== written.version) listed = { version: written.version, paragraphs: collect(body(), []) };
    return listed;
  };

  function collect(node: XmlElement, into: XmlElement[]): XmlElement[] {
    for (const child of kids(node)) {
      if (child.localName === 'p') into.push(child);
      else if (CONTAINERS.has(child.localName ?? '')) collect(child, into);
    }
    return into;
  }
  function runs(node: XmlElement, into: XmlElement[] = []): XmlElement[] {
    for (const child of kids(node)) {
      if (child.localName === 'r') into.push(child);
      else if (INLINE.has(child.localName ?? '')) runs(child, into);
    }
    return into;
  }
  const textOf = (paragraph: XmlElement): string => runs(paragraph).map(runText).join('');
  const pieceText = (piece: XmlElement): string =>
    ({ t: piece.textContent ?? '', tab: '\t', br: '\v', cr: '\v', noBreakHyphen: '‑' })[piece.localName ?? ''] ?? '';
  const runText = (run: XmlElement): string => kids(run).map(pieceText).join('');
  const make = (name: string, attributes: Readonly<Record<string, string>> = {}): XmlElement => {
    const element = doc.createElementNS(W, `w:${name}`) as XmlElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
    return element;
  };
  const textRun = (like: XmlElement | undefined, text: string, tag = 't'): XmlElement => {
    const run = make('r');
    const format = kid(like, 'rPr');
    if (format) run.appendChild(format.cloneNode(true));
    for (const piece of text.split(/([\t\v\n])/)) {
      if (piece === '') continue;
      if (piece === '\t') run.appendChild(make('tab'));
      else if (piece === '\v' || piece === '\n') run.appendChild(make('br'));
      else {
        const t = make(tag);
        t.setAttribute('xml:space', 'preserve');
        t.appendChild(doc.createTextNode(piece));
        run.appendChild(t);
      }
    }
    return run;
  };
  const wrapped = (tag: 'ins' | 'del', run: XmlElement): XmlElement => {
    const wrap = make(tag, { id: String(++revision), author: 'Word', date: '2026-01-01T00:00:00Z' });
    wrap.appendChild(run);
    return wrap;
  };

  /** Cuts the run that spans `offset`, so that a run begins there. */
  function cut(paragraph: XmlElement, offset: number): void {
    let at = 0;
    for (const run of runs(paragraph)) {
      const text = runText(run);
      if (at < offset && offset < at + text.length) {
        const parent = run.parentNode as XmlElement;
        parent.insertBefore(textRun(run, text.slice(0, offset - at)), run);
        parent.insertBefore(textRun(run, text.slice(offset - at)), run);
        parent.removeChild(run);
        return;
      }
      at += text.length;
    }
  }
  function covered(paragraph: XmlElement, { start, end }: { start: number; end: number }): XmlElement[] {
    let at = 0;
    return runs(paragraph).filter((run) => {
      const from = at;
      at += runText(run).length;
      return from >= start && at <= end && at > from;
    });
  }
  function runBefore(paragraph: XmlElement, offset: number): XmlElement | undefined {
    let at = 0;
    return runs(paragraph).find((run) => {
      at += runText(run).length;
      return at >= offset && runText(run) !== '';
    });
  }
  function patch(properties: XmlElement, set: Properties, order: readonly string[]): void {
    for (const [name, attributes] of Object.entries(set)) {
      const old = kid(properties, name);
      if (attributes === null) {
        if (old) properties.removeChild(old);
        continue;
      }
      const element = old ?? make(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
      if (old) continue;
      const rank = (each: XmlElement): number => {
        const found = order.indexOf(each.localName ?? '');
        return found < 0 ? order.length : found;
      };
      const before = kids(properties).find((each) => rank(each) > rank(element));
      properties.insertBefore(element, before ?? null);
    }
  }
  function properties(of: XmlElement, name: 'pPr' | 'rPr'): XmlElement {
    const old = kid(of, name);
    if (old) return old;
    const made = make(name);
    of.insertBefore(made, of.firstChild);
    return made;
  }
  const bodyOf = (flat: string): XmlElement[] => {
    const root = parse(flat).documentElement as XmlElement;
    const part = kids(root).find((each) => each.getAttribute('pkg:name') === `/${main}`);
    const inner = kid(kids(kid(part, 'xmlData'))[0], 'body');
    return kids(inner).map((each) => doc.importNode(each, true) as XmlElement);
  };

  return {
    paragraphs: () => [...list().paragraphs],
    sections: () => {
      const inner = collect(body(), []).flatMap((each) => kid(kid(each, 'pPr'), 'sectPr') ?? []);
      return [...inner, ...kids(body(), 'sectPr')];
    },
    text: textOf,
    texts: () => (list().texts ??= list().paragraphs.map(textOf)),
    setText(paragraph, { start, end }, insert, track) {
      written.touch(paragraph);
      cut(paragraph, start);
      cut(paragraph, end);
      const gone = covered(paragraph, { start, end });
      const like = gone[0] ?? runBefore(paragraph, start) ?? runs(paragraph)[0];
      const fresh = insert === '' ? undefined : textRun(like, insert);
      const placed = fresh && track ? wrapped('ins', fresh) : fresh;
      if (placed) {
        const first = gone[0];
        const before = first ?? runsFrom(paragraph, start);
        if (before) (before.parentNode as XmlElement).insertBefore(placed, before);
        else paragraph.appendChild(placed);
      }
      for (const run of gone) {
        const parent = run.parentNode as XmlElement;
        if (track && parent.localName !== 'ins') {
          parent.insertBefore(wrapped('del', textRun(run, runText(run), 'delText')), run);
        }
        parent.removeChild(run);
      }
    },
    setRuns(paragraph, at, set) {
      written.touch(paragraph);
      cut(paragraph, at.start);
      cut(paragraph, at.end);
      for (const run of covered(paragraph, at)) patch(properties(run, 'rPr'), set, RUN_ORDER);
    },
    setParagraph(paragraph, set) {
      written.touch(paragraph);
      patch(properties(paragraph, 'pPr'), set, PARAGRAPH_ORDER);
    },
    setPaper(section, element, key, twips) {
      if (section) written.touch(section);
      kid(section, element)?.setAttributeNS(W, `w:${key}`, String(Math.round(twips)));
    },
    runValue(paragraph, at, name, attr) {
      let from = 0;
      const values = runs(paragraph).flatMap((run) => {
        const start = from;
        from += runText(run).length;
        return start < at.end && from > at.start ? [attribute(kid(kid(run, 'rPr'), name), attr)] : [];
      });
      return values.every((each) => each === values[0]) ? values[0] : undefined;
    },
    insertAfter(paragraph, text) {
      written.touch(paragraph);
      const made = make('p');
      const format = kid(paragraph, 'pPr');
      if (format) made.appendChild(format.cloneNode(true));
      made.appendChild(textRun(runs(paragraph)[0], text));
      paragraph.parentNode?.insertBefore(made, paragraph.nextSibling);
    },
    remove(paragraph) {
      written.touch(paragraph);
      paragraph.parentNode?.removeChild(paragraph);
    },
    flatOpc(only) {
      const xml = written.xml();
      if (!only) return flat()(xml);
      return flat()(xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${only.map(write).join('')}</w:body>`));
    },
    replaceParagraph(paragraph, flat) {
      written.touch(paragraph);
      for (const each of bodyOf(flat)) {
        if (each.localName !== 'sectPr') paragraph.parentNode?.insertBefore(each, paragraph);
      }
      paragraph.parentNode?.removeChild(paragraph);
    },
    replaceBody(flat) {
      const fresh = bodyOf(flat);
      written.touch(body());
      for (const old of kids(body())) body().removeChild(old);
      for (const each of fresh) body().appendChild(each);
    },
    replaceBodyFromFile(bytes) {
      const fresh = parse(strFromU8(unzipSync(bytes)[main] ?? new Uint8Array()));
      const own = kids(body(), 'sectPr').at(-1);
      written.touch(body());
      for (const old of kids(body())) if (old !== own) body().removeChild(old);
      for (const each of kids(kid(fresh.documentElement as XmlElement, 'body'))) {
        if (each.localName !== 'sectPr') body().insertBefore(doc.importNode(each, true), own ?? null);
      }
      for (const name of ['headerReference', 'footerReference'])
        for (const each of [...body().getElementsByTagNameNS(W, name)])
          if (each.parentNode !== own) each.parentNode?.removeChild(each);
    },
    comment(paragraph, at, text) {
      written.touch(paragraph);
      cut(paragraph, at.start);
      cut(paragraph, at.end);
      const marked = covered(paragraph, at).filter((run) => runText(run) !== '');
      const [first, last] = [marked[0], marked.at(-1)];
      if (!first || !last) throw new RangeError('nothing to comment on');
      const id = { id: String(comments.push(text) - 1) };
      first.parentNode?.insertBefore(make('commentRangeStart', id), first);
      const reference = make('r');
      reference.appendChild(make('commentReference', id));
      for (const each of [reference, make('commentRangeEnd', id)])
        last.parentNode?.insertBefore(each, last.nextSibling);
    },
    bytes: () => zipSync(partsNow()),
  };

  function runsFrom(paragraph: XmlElement, offset: number): XmlElement | undefined {
    let at = 0;
    return runs(paragraph).find((run) => {
      const begins = at;
      at += runText(run).length;
      return begins >= offset && runText(run) !== '';
    });
  }
}
