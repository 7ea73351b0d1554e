/**
 * The text model: which characters of a `w:p` are its text, and which element each comes from. Reader and writer both
 * walk a paragraph with this one function, so that offsets mean the same to both.
 */
import type { Inline } from '../../document/document.ts';
import type { XmlElement } from './xml.ts';
import { child } from './xml.ts';

/** Characters that come from one element of one run. */
export interface Piece {
  readonly text: string;
  /** Offset in the paragraph's text, UTF-16 units. */
  readonly start: number;
  /** The element that holds it: w:t, w:tab, w:br, w:drawing … */
  readonly node: XmlElement;
  readonly run: XmlElement;
  /** The w:ins around the run, if any. */
  readonly inserted?: XmlElement;
}

export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly inlines: readonly Inline[];
  /** Drawings met on the way, with the offset they are anchored at. */
  readonly drawings: readonly { readonly node: XmlElement; readonly at: number }[];
  /** Where pages began when the file was last saved. */
  readonly pageBreaks: readonly number[];
}

/** Whether a run's words are hidden; the cascade decides, so the caller brings the answer. */
export type IsHidden = (run: XmlElement) => boolean;

interface Walk {
  text: string;
  readonly pieces: Piece[];
  readonly inlines: Inline[];
  readonly drawings: { node: XmlElement; at: number }[];
  readonly pageBreaks: number[];
  readonly fields: { instruction: string; phase: 'code' | 'result'; start: number }[];
  readonly isHidden: IsHidden;
  readonly commented: Map<string, number>;
  inserted: XmlElement | undefined;
}

/** What a paragraph says, with tracked changes accepted and hidden words left out. */
export function readParagraphText(paragraph: XmlElement, isHidden: IsHidden): ParagraphText {
  const walk: Walk = {
    text: '',
    pieces: [],
    inlines: [],
    drawings: [],
    pageBreaks: [],
    fields: [],
    isHidden,
    commented: new Map(),
    inserted: undefined,
  };
  walkChildren(paragraph, walk);
  // Fields and comments that go on in the next paragraph end here with it.
  for (const { instruction, phase, start } of walk.fields)
    if (phase === 'result') endField(walk, fieldName(instruction), start);
  for (const [id, start] of walk.commented) if (start < walk.text.length) endComment(id, walk);
  return walk;
}

function walkChildren(parent: XmlElement, walk: Walk): void {
  for (const element of parent.children) walkInline(element, walk);
}

function walkInline(element: XmlElement, walk: Walk): void {
  switch (element.name) {
    case 'w:r':
      return walkRun(element, walk);
    case 'w:ins':
    case 'w:moveTo':
      return walkInserted(element, walk);
    case 'w:del':
    case 'w:moveFrom':
      return walkDeleted(element, walk);
    case 'w:fldSimple':
      return walkSimpleField(element, walk);
    case 'w:commentRangeStart':
      walk.commented.set(element.attributes['w:id'] ?? '', walk.text.length);
      return;
    case 'w:commentRangeEnd':
      return endComment(element.attributes['w:id'] ?? '', walk);
    case 'm:oMath':
    case 'm:oMathPara':
      return addObject(element, walk);
    case 'w:hyperlink':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      return walkChildren(element, walk);
    case 'w:sdt': {
      const content = child(element, 'w:sdtContent');
      if (content) walkChildren(content, walk);
      return;
    }
    case 'mc:AlternateContent': {
      const chosen = chooseAlternate(element);
      if (chosen) walkChildren(chosen, walk);
      return;
    }
  }
}

/** The one branch of an AlternateContent that is read: the first choice, else the fallback. */
export function chooseAlternate(element: XmlElement): XmlElement | undefined {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
}

function walkInserted(element: XmlElement, walk: Walk): void {
  const start = walk.text.length;
  const outer = walk.inserted;
  walk.inserted = element;
  walkChildren(element, walk);
  walk.inserted = outer;
  if (walk.text.length > start) walk.inlines.push({ kind: 'inserted', start, end: walk.text.length });
}

function walkDeleted(element: XmlElement, walk: Walk): void {
  const text = deletedText(element);
  const at = walk.text.length;
  if (text !== '') walk.inlines.push({ kind: 'deleted', start: at, end: at, text });
}

function deletedText(element: XmlElement): string {
  if (element.name === 'w:delText' || element.name === 'w:t') return element.text;
  return element.children.map(deletedText).join('');
}

function walkSimpleField(element: XmlElement, walk: Walk): void {
  const start = walk.text.length;
  walkChildren(element, walk);
  endField(walk, fieldName(element.attributes['w:instr'] ?? ''), start);
}

function endField(walk: Walk, name: string, start: number): void {
  if (name !== '') walk.inlines.push({ kind: 'field', name, start, end: walk.text.length });
}

function fieldName(instruction: string): string {
  return /^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

function endComment(id: string, walk: Walk): void {
  const start = walk.commented.get(id);
  walk.commented.delete(id);
  if (start !== undefined && start < walk.text.length)
    walk.inlines.push({ kind: 'commented', start, end: walk.text.length });
}

/** A formula: an object among the words. */
function addObject(node: XmlElement, walk: Walk): void {
  const start = walk.text.length;
  walk.inlines.push({ kind: 'object', start, end: start + 1 });
  walk.pieces.push({ text: '\ufffc', start, node, run: node, ...(walk.inserted && { inserted: walk.inserted }) });
  walk.text += '\ufffc';
}

function walkRun(run: XmlElement, walk: Walk): void {
  if (walk.isHidden(run)) {
    const at = walk.text.length;
    const text = run.children
      .filter(({ name }) => name === 'w:t')
      .map((node) => node.text)
      .join('');
    if (text !== '' && !isInCode(walk)) walk.inlines.push({ kind: 'hidden', start: at, end: at, text });
    run.children.filter(({ name }) => name === 'w:fldChar').forEach((node) => walkFieldMark(node, walk));
    return;
  }
  for (const node of run.children) walkRunChild(node, run, walk);
}

function isInCode(walk: Walk): boolean {
  return walk.fields.some(({ phase }) => phase === 'code');
}

function walkRunChild(node: XmlElement, run: XmlElement, walk: Walk): void {
  if (node.name === 'w:fldChar') return walkFieldMark(node, walk);
  if (node.name === 'w:instrText') {
    const field = walk.fields[walk.fields.length - 1];
    if (field) field.instruction += node.text;
    return;
  }
  if (isInCode(walk)) return;
  if (node.name === 'mc:AlternateContent') {
    for (const inner of chooseAlternate(node)?.children ?? []) walkRunChild(inner, run, walk);
    return;
  }
  if (node.name === 'w:ruby') {
    // The words are in the base; what stands above them is how they are read aloud.
    for (const base of node.children) if (base.name === 'w:rubyBase') walkChildren(base, walk);
    return;
  }
  if (node.name === 'w:lastRenderedPageBreak') walk.pageBreaks.push(walk.text.length);
  const text = textOf(node);
  if (text === undefined) return;
  const start = walk.text.length;
  if (text === '\ufffc') walk.inlines.push({ kind: isNote(node) ? 'noteMark' : 'object', start, end: start + 1 });
  if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object')
    walk.drawings.push({ node, at: start });
  if (node.name === 'w:pgNum') walk.inlines.push({ kind: 'field', name: 'PAGE', start, end: start });
  if (text === '') return;
  walk.pieces.push({ text, start, node, run, ...(walk.inserted && { inserted: walk.inserted }) });
  walk.text += text;
}

function walkFieldMark(node: XmlElement, walk: Walk): void {
  const { fields } = walk;
  const type = node.attributes['w:fldCharType'];
  const current = fields[fields.length - 1];
  if (type === 'begin') fields.push({ instruction: '', phase: 'code', start: walk.text.length });
  else if (type === 'separate' && current) {
    current.phase = 'result';
    current.start = walk.text.length;
  } else if (type === 'end' && current) {
    fields.pop();
    endField(walk, fieldName(current.instruction), current.phase === 'result' ? current.start : walk.text.length);
  }
}

function isNote(node: XmlElement): boolean {
  return node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference';
}

/** The characters an element of a run stands for; undefined where it says nothing. */
function textOf(node: XmlElement): string | undefined {
  switch (node.name) {
    case 'w:t':
      return node.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return node.attributes['w:type'] === 'page' ? '\f' : node.attributes['w:type'] === 'column' ? '\u000e' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(node);
    case 'w:pgNum':
      return '';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return '\ufffc';
    default:
      return undefined;
  }
}

function symbol(node: XmlElement): string {
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  if (!Number.isFinite(code)) return '\ufffc';
  return code >= 0xf000 && code <= 0xf0ff ? '\ufffc' : String.fromCharCode(code);
}
