/** What Word's objects answer, on the docx model: only the members the product uses, named as on the wire. */
import type { Element as XmlElement } from '@xmldom/xmldom';
import type { DocxModel, Properties } from './docx-model.ts';
import { attribute, kid } from './docx-model.ts';

/** An error as Word's service words it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
export const NULL_OBJECT = { isNull: true };

export interface World {
  readonly model: DocxModel;
  readonly hasSubscription: boolean;
  isReadOnly: boolean;
  tracking: string;
  selected: { readonly paragraph: number; readonly text: string } | undefined;
  highlighted: string | undefined;
  readonly comments: { readonly text: string; readonly on: string }[];
  /** Documents made beside this one, and whether they were opened. */
  readonly created: { readonly bytes: Uint8Array; isOpen: boolean }[];
  /** Errors to answer once each, by member: what Word does where somebody else holds the words, or the text is too long. */
  readonly failing: Map<string, string>;
  readonly annotations: Map<string, { readonly on: string; readonly delete: () => void }>;
  /** Tells the page that a paragraph changed. */
  changed(paragraph: XmlElement, source?: 'Local' | 'Remote'): void;
  idOf(paragraph: XmlElement): string;
  /** Every address of a change made through the API: for asserting that only the right words were touched. */
  readonly touched: string[];
}

export class Collection {
  constructor(readonly items: readonly object[]) {}
  getFirst(): object {
    if (!this.items[0]) throw new ApiError('ItemNotFound');
    return this.items[0];
  }
  getFirstOrNullObject(): object {
    return this.items[0] ?? NULL_OBJECT;
  }
  getLast(): object {
    const last = this.items.at(-1);
    if (!last) throw new ApiError('ItemNotFound');
    return last;
  }
  getItem(at: number): object {
    const item = this.items[at];
    if (!item) throw new ApiError('ItemNotFound');
    return item;
  }
}

type Place = { start: number; end: number };

class Font {
  constructor(
    readonly world: World,
    readonly paragraph: XmlElement,
    readonly place: () => Place,
  ) {}
  private put(set: Properties): void {
    guard(this.world);
    this.world.model.setRuns(this.paragraph, this.place(), set);
    this.world.changed(this.paragraph);
  }
  private told(name: string, key: string): string | undefined {
    return this.world.model.runValue(this.paragraph, this.place(), name, key);
  }
  get size(): number {
    return Number(this.told('sz', 'val') ?? 20) / 2;
  }
  set size(points: number) {
    this.put({ sz: { val: String(points * 2) }, szCs: { val: String(points * 2) } });
  }
  get bold(): boolean {
    return this.told('b', 'val') !== undefined && this.told('b', 'val') !== '0';
  }
  set bold(on: boolean) {
    this.put({ b: { val: on ? '1' : '0' } });
  }
  set italic(on: boolean) {
    this.put({ i: { val: on ? '1' : '0' } });
  }
  set strikeThrough(on: boolean) {
    this.put({ strike: { val: on ? '1' : '0' } });
  }
  set underline(kind: string) {
    this.put({ u: { val: kind === 'None' ? 'none' : 'single' } });
  }
  get color(): string {
    return `#${this.told('color', 'val') ?? '000000'}`;
  }
  set color(value: string) {
    this.put({ color: { val: value.replace('#', '') } });
  }
  set highlightColor(value: string | null) {
    if (value !== null) throw new ApiError('NotImplemented', 'sim: highlightColor');
    this.put({ highlight: null, shd: null });
  }
  get nameFarEast(): string {
    return this.told('rFonts', 'eastAsia') ?? '';
  }
  set nameFarEast(value: string) {
    this.put({ rFonts: { eastAsia: value } });
  }
  set nameAscii(value: string) {
    this.put({ rFonts: { ascii: value, hAnsi: value } });
  }
}

function guard(world: World): void {
  if (world.isReadOnly) throw new ApiError('AccessDenied', 'The document is read-only.');
}

function fail(world: World, member: string): void {
  const code = world.failing.get(member);
  if (code !== undefined) throw new ApiError(code);
}

/** A range inside one paragraph. */
export class Range {
  constructor(
    readonly world: World,
    readonly paragraph: XmlElement,
    readonly start: number,
    readonly end: number,
  ) {}
  get text(): string {
    return this.world.model.text(this.paragraph).slice(this.start, this.end);
  }
  private get whole(): string {
    return this.world.model.text(this.paragraph);
  }
  get font(): Font {
    return new Font(this.world, this.paragraph, () => ({ start: this.start, end: this.end }));
  }
  insertText(text: string, where: 'Replace' | 'Start' | 'End' | 'Before' | 'After'): Range {
    guard(this.world);
    fail(this.world, 'insertText');
    const { start, end } = this;
    const at = where === 'Replace' ? { start, end } : isBefore(where) ? { start, end: start } : { start: end, end };
    this.world.touched.push(`${this.world.model.text(this.paragraph).slice(at.start, at.end)}→${text}`);
    this.world.model.setText(this.paragraph, at, text, this.world.tracking !== 'Off');
    this.world.changed(this.paragraph);
    return new Range(this.world, this.paragraph, at.start, at.start + text.length);
  }
  select(): void {
    this.world.selected = { paragraph: this.world.model.paragraphs().indexOf(this.paragraph), text: this.text };
  }
  highlight(): void {
    this.world.highlighted = this.text;
  }
  removeHighlight(): void {
    this.world.highlighted = undefined;
  }
  insertComment(text: string): object {
    guard(this.world);
    this.world.model.comment(this.paragraph, { start: this.start, end: Math.min(this.end, this.whole.length) }, text);
    this.world.comments.push({ text, on: this.text });
    return { content: text };
  }
  getRange(): Range {
    return this;
  }
  search(wanted: string, options: { matchCase?: boolean } = {}): Collection {
    if (wanted === '' || wanted.length > 255) throw new ApiError('SearchStringInvalidOrTooLong');
    const fold = (text: string): string => (options.matchCase ? text : text.toLowerCase());
    const literal = fold(wanted.replace(/\^\^/g, '^'));
    const text = fold(this.world.model.text(this.paragraph));
    const hits: Range[] = [];
    for (let at = text.indexOf(literal, this.start); at >= 0; at = text.indexOf(literal, at + literal.length)) {
      if (at + literal.length <= this.end) hits.push(new Range(this.world, this.paragraph, at, at + literal.length));
    }
    return new Collection(hits);
  }
}

function isBefore(where: string): boolean {
  return where === 'Start' || where === 'Before';
}

export class Paragraph extends Range {
  constructor(world: World, paragraph: XmlElement) {
    super(world, paragraph, 0, Number.MAX_SAFE_INTEGER);
  }
  get uniqueLocalId(): string {
    if (!this.world.hasSubscription) throw new ApiError('GeneralException');
    return this.world.idOf(this.paragraph);
  }
  override getRange(): Range {
    return new Range(this.world, this.paragraph, 0, this.text.length);
  }
  getOoxml(): string {
    return this.world.model.flatOpc([this.paragraph]);
  }
  insertOoxml(flat: string): object {
    guard(this.world);
    this.world.touched.push(`${this.text}→ooxml`);
    this.world.model.replaceParagraph(this.paragraph, flat);
    return NULL_OBJECT;
  }
  private put(set: Properties): void {
    guard(this.world);
    this.world.model.setParagraph(this.paragraph, set);
    this.world.changed(this.paragraph);
  }
  set alignment(value: string) {
    const names: Readonly<Record<string, string>> = {
      Left: 'left',
      Centered: 'center',
      Right: 'right',
      Justified: 'both',
    };
    this.put({ jc: { val: names[value] ?? 'left' } });
  }
  set spaceBefore(points: number) {
    this.put({ spacing: { before: twips(points), beforeLines: '0' } });
  }
  set spaceAfter(points: number) {
    this.put({ spacing: { after: twips(points), afterLines: '0' } });
  }
  insertAnnotations(set: {
    readonly critiques: readonly { readonly start: number; readonly length: number }[];
  }): readonly string[] {
    if (!this.world.hasSubscription) throw new ApiError('GeneralException');
    fail(this.world, 'insertAnnotations');
    return set.critiques.map(({ start, length }) => {
      const id = `ann${++annotationsMade}`;
      this.world.annotations.set(id, {
        on: this.text.slice(start, start + length),
        delete: () => this.world.annotations.delete(id),
      });
      return id;
    });
  }
}

/** No id is given twice, as in Word. */
let annotationsMade = 0;

const twips = (points: number): string => String(Math.round(points * 20));

class PageSetup {
  constructor(
    readonly world: World,
    readonly section: XmlElement,
  ) {}
  private put(element: 'pgMar' | 'pgSz', key: string, points: number): void {
    guard(this.world);
    this.world.model.setPaper(this.section, element, key, points * 20);
  }
  get topMargin(): number {
    return Number(attribute(kid(this.section, 'pgMar'), 'top') ?? 0) / 20;
  }
  set topMargin(points: number) {
    this.put('pgMar', 'top', points);
  }
  set bottomMargin(points: number) {
    this.put('pgMar', 'bottom', points);
  }
  set leftMargin(points: number) {
    this.put('pgMar', 'left', points);
  }
  set rightMargin(points: number) {
    this.put('pgMar', 'right', points);
  }
  set gutter(points: number) {
    this.put('pgMar', 'gutter', points);
  }
  set pageWidth(points: number) {
    this.put('pgSz', 'w', points);
  }
  set pageHeight(points: number) {
    this.put('pgSz', 'h', points);
  }
}

/** The document object every path begins at. */
export function documentOf(world: World): object {
  const paragraphs = (): Collection =>
    new Collection(world.model.paragraphs().map((each) => new Paragraph(world, each)));
  return {
    get body() {
      return {
        get paragraphs() {
          return paragraphs();
        },
        get text() {
          return world.model.texts().join('\r');
        },
        getOoxml() {
          fail(world, 'getOoxml');
          return world.model.flatOpc();
        },
        getComments: () => new Collection(world.comments.map(({ text }) => ({ content: text }))),
        insertFileFromBase64(base64: string) {
          guard(world);
          world.model.replaceBodyFromFile(new Uint8Array(Buffer.from(base64, 'base64')));
          return NULL_OBJECT;
        },
        insertOoxml(flat: string) {
          guard(world);
          world.model.replaceBody(flat);
          return NULL_OBJECT;
        },
      };
    },
    get sections() {
      return new Collection(world.model.sections().map((each) => ({ pageSetup: new PageSetup(world, each) })));
    },
    get changeTrackingMode() {
      return world.tracking;
    },
    set changeTrackingMode(mode: string) {
      guard(world);
      world.tracking = mode;
    },
    getAnnotationById(id: string) {
      const annotation = world.annotations.get(id);
      if (!annotation) throw new ApiError('ItemNotFound');
      return annotation;
    },
  };
}

/** The application beside the document: what makes and opens others. */
export function applicationOf(world: World): object {
  return {
    createDocument(base64: string) {
      const made = { bytes: new Uint8Array(Buffer.from(base64, 'base64')), isOpen: false };
      world.created.push(made);
      return {
        open() {
          fail(world, 'open');
          made.isOpen = true;
        },
      };
    },
  };
}
