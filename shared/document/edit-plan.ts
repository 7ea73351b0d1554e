/** Edits looked over before anything is touched: what each paragraph and section is to become, or that they cannot be. */
import { smallestChanges } from './changes.ts';
import type { OfficialDocument, Paragraph, ParagraphFormat, ParagraphId, RunFormat, Section } from './document.ts';
import type { Edit, PageSetup } from './edit.ts';

/** One replacement in a paragraph's text, and which neighbour the new letters take their format from. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** Offset of the old unit whose run the new letters join; absent where there is none they may join. */
  readonly like?: number;
  /** Offset of the old unit whose format they take where they join no run; absent in an empty paragraph. */
  readonly formatLike?: number;
  /** `after`: right behind the unit before `start`; `before`: right in front of what stands at `start`. */
  readonly side: 'after' | 'before';
}

/** A format for the units `start`–`end` of the old text. */
export interface RunChange {
  readonly start: number;
  readonly end: number;
  readonly set: RunFormat;
}

export interface ParagraphPlan {
  readonly paragraph: Paragraph;
  /** In order, never touching one another. Formats are set first, on the old text. */
  readonly texts: readonly TextChange[];
  readonly runs: readonly RunChange[];
  readonly format?: ParagraphFormat;
}

export interface EditPlan {
  readonly paragraphs: ReadonlyMap<ParagraphId, ParagraphPlan>;
  readonly sections: ReadonlyMap<number, PageSetup>;
}

interface Draft {
  readonly paragraph: Paragraph;
  readonly replaced: { readonly start: number; readonly end: number }[];
  readonly texts: TextChange[];
  readonly runs: RunChange[];
  format?: ParagraphFormat;
}

/**
 * All edits or none: `stale` when a paragraph is gone, its words are not the expected ones, two edits want different
 * things of the same place, a surrogate pair or a picture or note mark would be broken, or a facet is not told.
 */
export function planEdits(document: OfficialDocument, edits: readonly Edit[]): EditPlan | 'stale' {
  const byId = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const drafts = new Map<ParagraphId, Draft>();
  const sections = new Map<number, PageSetup>();
  for (const edit of edits) {
    if (edit.kind === 'formatSection') {
      const section = document.pageSetup?.[edit.section];
      const set = section && merge(sections.get(edit.section), edit.set);
      if (!set) return 'stale';
      sections.set(edit.section, set);
      continue;
    }
    const paragraph = byId.get(edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph);
    if (!paragraph) return 'stale';
    const draft = drafts.get(paragraph.id) ?? { paragraph, replaced: [], texts: [], runs: [] };
    drafts.set(paragraph.id, draft);
    if (!addEdit(draft, edit)) return 'stale';
  }
  // What is put in before a letter comes before what becomes of the letter.
  for (const draft of drafts.values()) draft.texts.sort((a, b) => a.start - b.start || a.end - b.end);
  return { paragraphs: drafts, sections };
}

function addEdit(draft: Draft, edit: Exclude<Edit, { kind: 'formatSection' }>): boolean {
  if (edit.kind === 'formatParagraph') {
    if (draft.paragraph.text !== edit.expect || !draft.paragraph.paragraphFormat) return false;
    const format = merge(draft.format, edit.set);
    if (!format) return false;
    draft.format = format;
    return true;
  }
  const { start, end } = edit.at;
  const { text } = draft.paragraph;
  if (start < 0 || end > text.length || start > end || text.slice(start, end) !== edit.expect) return false;
  if (splitsPair(text, start) || splitsPair(text, end)) return false;
  if (edit.kind === 'formatRuns') return addRuns(draft, { start, end, set: edit.set });
  if (!isWritable(edit.insert) || draft.replaced.some((other) => collides(other, edit.at))) return false;
  draft.replaced.push({ start, end });
  for (const change of smallestChanges(edit.expect, edit.insert)) {
    const at = { start: change.start + start, end: change.end + start };
    if (breaksObject(draft.paragraph, at)) return false;
    draft.texts.push({ ...at, insert: change.insert, ...neighbour(draft.paragraph, at) });
  }
  return true;
}

function addRuns(draft: Draft, run: RunChange): boolean {
  if (!draft.paragraph.runFormat) return false;
  const clash = draft.runs.some(
    (other) => other.start < run.end && run.start < other.end && !merge(other.set, run.set),
  );
  if (!clash && run.start < run.end) draft.runs.push(run);
  return !clash;
}

/** Both settings together, or nothing where they want different things of one property. */
function merge<T extends RunFormat | ParagraphFormat | PageSetup>(first: T | undefined, second: T): T | undefined {
  const earlier: Readonly<Record<string, unknown>> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    if (key in earlier && JSON.stringify(earlier[key]) !== JSON.stringify(value)) return undefined;
  }
  return { ...first, ...second };
}

/** Two replacements share a unit, or insert at the very same point, where their order would be a guess. */
function collides(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** Whole characters that XML can hold; U+FFFC would claim a picture that is not there. */
function isWritable(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 && !'\t\n\f'.includes(character)) return false;
    if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return false;
  }
  return true;
}

function breaksObject(paragraph: Paragraph, at: { start: number; end: number }): boolean {
  return (paragraph.inlines ?? []).some(
    (inline) => isMark(inline.kind) && inline.start < at.end && at.start < inline.end,
  );
}

const isMark = (kind: string): boolean => kind === 'object' || kind === 'noteMark';

type Neighbour = Pick<TextChange, 'like' | 'formatLike' | 'side'>;

/**
 * Letters that replace others take the place of the first of them. Letters put between others join the one before,
 * else the one after, but never a picture, a note mark, or a field they stand outside of.
 */
function neighbour(paragraph: Paragraph, { start, end }: { start: number; end: number }): Neighbour {
  if (end > start) return { like: start, formatLike: start, side: 'before' };
  const inlines = paragraph.inlines ?? [];
  const marked = (unit: number): boolean =>
    inlines.some((inline) => isMark(inline.kind) && inline.start <= unit && unit < inline.end);
  const fieldEnds = inlines.some((inline) => inline.kind === 'field' && inline.end === start);
  const fieldStarts = inlines.some((inline) => inline.kind === 'field' && inline.start === start);
  if (start > 0 && !marked(start - 1) && !fieldEnds) return { like: start - 1, formatLike: start - 1, side: 'after' };
  const length = paragraph.text.length;
  if (start < length && !marked(start) && !fieldStarts) return { like: start, formatLike: start, side: 'before' };
  if (length === 0) return { side: 'after' };
  return start > 0 ? { formatLike: start - 1, side: 'after' } : { formatLike: start, side: 'before' };
}

/** The section as it will be. */
export function withPageSetup(section: Section, set: PageSetup | undefined): Section {
  return set ? { ...section, ...set } : section;
}
