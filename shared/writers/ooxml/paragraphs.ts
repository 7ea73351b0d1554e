/** A paragraph's plan → splices of its part, or the sentence that says why it cannot be done safely. */
import type { FontSlot, RunFormat, Text } from '../../document/document.ts';
import type { ParagraphPlan, TextChange } from '../../document/edit-plan.ts';
import type { ReadNode } from '../../readers/ooxml/walk.ts';
import type { ParagraphText, Piece } from '../../readers/ooxml/text-model.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child, descendants } from '../../readers/ooxml/xml.ts';
import { markPatch, paragraphPatch } from './format-patches.ts';
import type { Ink } from './ink.ts';
import { placeBeside } from './places.ts';
import { partsToText, patchProperties, startTag } from './properties.ts';
import type { RunPlan } from './runs.ts';
import { newStretches, spliceRun, writeStretch } from './runs.ts';
import { PARAGRAPH_ORDER, RUN_ORDER } from './schema-order.ts';
import type { Splice, SplicePart } from './splice.ts';

/** The element to change and what is known of it. */
export interface ParagraphTarget {
  readonly source: string;
  readonly node: XmlElement;
  readonly text: ParagraphText;
  /** The element around each one, up to the paragraph. */
  readonly parents: ReadonlyMap<XmlElement, XmlElement>;
  /** Which slot the letters at an offset show in. */
  slotAt(offset: number | undefined): FontSlot | undefined;
  hintsEastAsian(run: XmlElement | undefined): boolean;
  /** The properties of a run that has no neighbour: those of the paragraph mark. */
  readonly newRunProperties: string;
}

/** @param text of this very element: the twin of a text box has pieces of its own */
export function targetOf(plan: ParagraphPlan, read: ReadNode, source: string): ParagraphTarget {
  const mark = child(child(read.node, 'w:pPr'), 'w:rPr');
  return {
    source,
    node: read.node,
    text: read.text,
    parents: parentsIn(read.node),
    slotAt: (offset) =>
      offset === undefined
        ? undefined
        : plan.paragraph.runFormat?.find(({ start, end }) => start <= offset && offset < end)?.slot,
    hintsEastAsian: (run) => read.formats.run(run ? child(run, 'w:rPr') : mark, read.under).hintsEastAsian,
    newRunProperties: runLikeMark(mark, source),
  };
}

function parentsIn(root: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const parents = new Map<XmlElement, XmlElement>();
  const visit = (element: XmlElement): void => {
    for (const each of element.children) {
      parents.set(each, element);
      visit(each);
    }
  };
  visit(root);
  return parents;
}

const MARK_ONLY: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

function runLikeMark(mark: XmlElement | undefined, source: string): string {
  const kept = (mark?.children ?? []).filter(({ name }) => !MARK_ONLY.has(name));
  return kept.length === 0 ? '' : `<w:rPr>${kept.map((each) => source.slice(each.start, each.end)).join('')}</w:rPr>`;
}

export function spliceParagraph(
  plan: ParagraphPlan,
  target: ParagraphTarget,
  ink: Ink,
): readonly Splice[] | { readonly unsupported: Text } {
  const unsupported = whyNot(plan, target);
  if (unsupported) return { unsupported };
  const splices = [...spliceWords(plan, target, ink)];
  const properties = spliceProperties(plan, target, ink);
  if (target.node.end === target.node.contentStart) return openParagraph(target, [...properties, ...splices]);
  return [...properties, ...splices];
}

/** `<w:p/>` has no inside to splice into, so it is written anew. */
function openParagraph({ source, node }: ParagraphTarget, splices: readonly Splice[]): readonly Splice[] {
  const parts = splices.flatMap((splice) => splice.parts);
  if (parts.length === 0) return [];
  return [{ start: node.start, end: node.end, parts: [startTag(source, node), ...parts, '</w:p>'] }];
}

function spliceWords(plan: ParagraphPlan, target: ParagraphTarget, ink: Ink): readonly Splice[] {
  const { texts, runs } = plan;
  const { pieces } = target.text;
  const joining = new Map<Piece, TextChange[]>();
  for (const change of texts) {
    const piece = change.like === undefined || change.insert === '' ? undefined : pieceAt(pieces, change.like);
    if (piece) joining.set(piece, [...(joining.get(piece) ?? []), change]);
  }
  const runPlan: RunPlan = {
    target,
    ink,
    insertionsIn: (piece) => joining.get(piece) ?? [],
    isDeleted: (offset) => texts.some(({ start, end }) => start <= offset && offset < end),
    formatAt: (offset) => formatAt(runs, offset),
    borders: [...new Set([...texts, ...runs].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b),
  };
  const touched = new Set(
    pieces
      .filter((piece) => joining.has(piece) || [...texts, ...runs].some((each) => overlaps(each, piece)))
      .map(({ run }) => run),
  );
  const alone = texts.filter(({ like, insert }) => like === undefined && insert !== '');
  return [
    ...alone.map((change) => insertAlone(change, runPlan)),
    ...[...touched].map((run) =>
      spliceRun(
        run,
        pieces.filter((piece) => piece.run === run),
        runPlan,
        inserterOf(run, target),
      ),
    ),
  ];
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
}

function overlaps({ start, end }: { readonly start: number; readonly end: number }, piece: Piece): boolean {
  return start < piece.start + piece.text.length && piece.start < end;
}

function formatAt(changes: ParagraphPlan['runs'], offset: number): RunFormat | undefined {
  const sets = changes.filter(({ start, end }) => start <= offset && offset < end).map(({ set }) => set);
  return sets.length === 0 ? undefined : Object.assign({}, ...sets);
}

function inserterOf(run: XmlElement, { parents }: ParagraphTarget): XmlElement | undefined {
  const parent = parents.get(run);
  return parent?.name === 'w:ins' ? parent : undefined;
}

/** New letters that may join no run: a run of their own, like the neighbour whose format they take. */
function insertAlone(change: TextChange, plan: RunPlan): Splice {
  const { target } = plan;
  const neighbour = change.formatLike === undefined ? undefined : pieceAt(target.text.pieces, change.formatLike);
  const at = placeBeside(change, neighbour, target);
  const parts = newStretches(change, neighbour?.run, plan).flatMap((stretch): readonly SplicePart[] =>
    writeStretch(stretch, { run: neighbour?.run, plan, inserter: undefined }),
  );
  return { start: at, end: at, parts };
}

function spliceProperties(plan: ParagraphPlan, target: ParagraphTarget, ink: Ink): readonly Splice[] {
  const { format } = plan;
  if (!format) return [];
  const { source, node } = target;
  const old = child(node, 'w:pPr');
  const patch = new Map(paragraphPatch(format, old, characterSizePt(plan)));
  const mark = markPatch(format);
  const oldMark = child(old, 'w:rPr');
  if (mark.size > 0)
    patch.set(
      'w:rPr',
      partsToText(
        patchProperties({ source, element: oldMark, name: 'w:rPr', order: RUN_ORDER }, mark, ...trackRun(ink)),
        source,
      ),
    );
  if (patch.size === 0) return [];
  const onlyMark = patch.size === 1 && patch.has('w:rPr');
  const track = (before: string): string => ink.wrap('w:pPrChange', `<w:pPr>${before}</w:pPr>`);
  const written = patchProperties(
    { source, element: old, name: 'w:pPr', order: PARAGRAPH_ORDER },
    patch,
    ...(ink.isTracked && !onlyMark ? [track] : []),
  );
  return [
    old
      ? { start: old.start, end: old.end, parts: written }
      : { start: node.contentStart, end: node.contentStart, parts: written },
  ];
}

function trackRun(ink: Ink): readonly ((before: string) => string)[] {
  return ink.isTracked ? [(before) => ink.wrap('w:rPrChange', `<w:rPr>${before}</w:rPr>`)] : [];
}

/** What a character of indent is worth: the size the first letter will have. */
function characterSizePt({ paragraph, runs, format }: ParagraphPlan): number {
  const first = paragraph.runFormat?.[0];
  return (
    (first && (formatAt(runs, first.start)?.sizePt ?? first.format.sizePt)) ??
    format?.markSizePt ??
    paragraph.paragraphFormat?.markSizePt ??
    10
  );
}

/** Words a change would not outlive, or that do not stand in the paragraph's own XML. */
function whyNot({ paragraph, texts }: ParagraphPlan, { text, parents }: ParagraphTarget): Text | undefined {
  for (const change of texts) {
    const at = {
      start: Math.min(change.start, change.like ?? change.start),
      end: Math.max(change.end, (change.like ?? -1) + 1),
    };
    const inField = paragraph.inlines?.some(
      (inline) =>
        inline.kind === 'field' && inline.name !== 'HYPERLINK' && inline.start < at.end && at.start < inline.end,
    );
    if (inField) return IN_FIELD;
    for (const piece of text.pieces.filter((each) => overlaps(at, each))) {
      if (!piece.run.children.includes(piece.node)) return IN_ALTERNATE;
      if (isBound(piece.run, parents)) return IN_CONTROL;
    }
  }
  return undefined;
}

/** A content control filled from document properties, or locked by whoever made the form. */
function isBound(run: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): boolean {
  for (let at = parents.get(run); at; at = parents.get(at)) {
    const properties = at.name === 'w:sdt' ? child(at, 'w:sdtPr') : undefined;
    if (!properties) continue;
    if (descendants(properties, 'w:dataBinding', 'w15:dataBinding').length > 0) return true;
    if (/ontentLocked$/.test(child(properties, 'w:lock')?.attributes['w:val'] ?? '')) return true;
  }
  return false;
}

const IN_FIELD: Text = {
  'zh-CN': '这几个字由域自动生成，改了会在更新时复原，请在 Word 中修改其来源。',
  en: 'These words come from a field and would return when it is updated; please change their source in Word.',
};
const IN_ALTERNATE: Text = {
  'zh-CN': '这几个字在兼容内容里，暂不能自动修改，请在 Word 中修改。',
  en: 'These words stand in compatibility content; please change them in Word.',
};
const IN_CONTROL: Text = {
  'zh-CN': '这几个字在绑定或锁定的内容控件里，请在 Word 中修改。',
  en: 'These words stand in a bound or locked content control; please change them in Word.',
};
