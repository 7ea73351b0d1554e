/// <reference types="wps-jsapi" />
/**
 * The document open in WPS: a synchronous object model in the shape of VBA. It has no paragraph event and no marks, so a
 * look at the selection, the save and the clock wake us; truth is a whole reading, as in Word.
 */
import type {
  Diagnostic,
  Edit,
  Fix,
  OfficialDocument,
  ParagraphFormat,
  RunFormat,
  Text,
  Unreadable,
} from '../../../shared/index.ts';
import type { Host } from '../../../shared/host.ts';
import { both } from '../../../shared/ui/index.ts';
import type { RemoteDesk } from '../../desk/remote.ts';
import { onGround } from '../ground.ts';
import { indexAmong, letters, listed, offsetIn } from '../spots.ts';

/** What of WPS is used; the typings let `Range` and `Item` answer nothing, so what they answer is said here. */
export interface WpsDocument extends Pick<Wps.WpsDocument, 'WordOpenXML' | 'TrackRevisions'> {
  Range(start: number, end: number): Wps.WpsRange;
  readonly Paragraphs: { readonly Count: number; Item(index: number): { readonly Range: Wps.WpsRange } };
  readonly Sections: { readonly Count: number; Item(index: number): { readonly PageSetup: Wps.WpsPageSetup } };
  readonly Comments: { Add(range: Wps.WpsRange, text: string): unknown };
}
export interface WpsApp {
  readonly ActiveDocument: WpsDocument | null;
}
/** `wps.ApiEvent`, whose listeners are known by the event alone. */
export interface WpsEvents {
  AddApiEventListener(event: 'WindowSelectionChange' | 'DocumentBeforeSave', listener: () => void): void;
  RemoveApiEventListener(event: 'WindowSelectionChange' | 'DocumentBeforeSave'): void;
}

export interface WpsTools {
  readonly app: WpsApp;
  readonly events: WpsEvents;
  readonly desk: RemoteDesk;
  readonly pollMs?: number;
}

const POLL_MS = 5_000;
const POINTS_PER_MM = 72 / 25.4;

export function createWpsHost({ app, events, desk, pollMs = POLL_MS }: WpsTools): Host {
  let last: { readonly flat: string; readonly document: OfficialDocument } | undefined;
  let shown: OfficialDocument | undefined;
  let said: Text | undefined;

  const look = async (): Promise<OfficialDocument | Unreadable> => {
    const open = app.ActiveDocument;
    if (!open) return { unreadable: GONE };
    const flat = open.WordOpenXML;
    if (last?.flat === flat) return last.document;
    const document = await desk.read({ name: '', flatOpc: flat });
    if (!('unreadable' in document)) last = { flat, document };
    return document;
  };

  const whyNot = (fix: Fix): Text | undefined => (fix.edits.every(canDo) ? undefined : BY_HAND);

  return {
    abilities: {
      facets: new Set(['runFormat', 'paragraphFormat', 'pageSetup', 'objects']),
      edits: new Set<Edit['kind']>(['replaceText', 'formatRuns', 'formatParagraph', 'formatSection']),
      marks: 'none',
    },
    async read() {
      const document = await look();
      shown = 'unreadable' in document ? undefined : document;
      return document;
    },
    watch(changed) {
      const poll = setInterval(changed, pollMs);
      events.AddApiEventListener('WindowSelectionChange', changed);
      events.AddApiEventListener('DocumentBeforeSave', changed);
      return () => {
        clearInterval(poll);
        events.RemoveApiEventListener('WindowSelectionChange');
        events.RemoveApiEventListener('DocumentBeforeSave');
      };
    },
    mark: () => Promise.resolve(),
    async reveal(diagnostic: Diagnostic) {
      const open = app.ActiveDocument;
      const { at, quote } = diagnostic;
      if (!open || !shown || !('paragraph' in at)) return false;
      const place = placesOf(open, shown).find(at.paragraph, at.start, at.end);
      if (!place || place.Text !== quote) return false;
      place.Select();
      return true;
    },
    whyNot,
    refusal: () => said,
    async apply(fix) {
      said = whyNot(fix);
      if (said) return 'unsupported';
      const basis = shown;
      const document = await look();
      const open = app.ActiveDocument;
      if (!basis || !open || 'unreadable' in document) return 'stale';
      const edits = onGround(basis, document, fix.edits);
      const wanted = edits === 'stale' ? 'stale' : await desk.apply(document, edits);
      if (edits === 'stale' || wanted === 'stale') return 'stale';
      const works = prepare(open, document, edits);
      if (!works) return 'stale';
      const before = open.TrackRevisions;
      open.TrackRevisions = true;
      try {
        for (const work of works) work();
      } catch {
        said = READ_ONLY;
        return 'unsupported';
      } finally {
        open.TrackRevisions = before;
      }
      const now = await look();
      if (!('unreadable' in now) && saysTheSame(now, wanted)) return 'applied';
      said = NOT_AS_EXPECTED;
      return 'unsupported';
    },
  };
}

/** Every change as something to do, from the end of the document; undefined where a place no longer says its words. */
function prepare(open: WpsDocument, document: OfficialDocument, edits: readonly Edit[]): (() => void)[] | undefined {
  const places = placesOf(open, document);
  const works: { readonly at: number; readonly run: () => void }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'formatSection') {
      works.push({ at: -1, run: () => setPage(open.Sections.Item(edit.section + 1).PageSetup, edit.set) });
      continue;
    }
    if (edit.kind === 'formatParagraph') {
      const range = places.whole(edit.paragraph);
      if (!range) return undefined;
      works.push({ at: range.Start, run: () => setParagraph(range.ParagraphFormat, edit.set) });
      continue;
    }
    const range = places.find(edit.at.paragraph, edit.at.start, edit.at.end);
    if (!range || same(range.Text) !== same(edit.expect)) return undefined;
    const run = edit.kind === 'formatRuns' ? () => setFont(range.Font, edit.set) : () => replaceText(open, range, edit);
    works.push({ at: range.Start, run });
  }
  return works.sort((a, b) => b.at - a.at).map(({ run }) => run);
}

const same = (text: string): string => text.replace(/[\v\r]/g, '\n');

/** What stays in front and behind is left alone, so that a revision shows only what changed. */
function replaceText(
  open: WpsDocument,
  range: Wps.WpsRange,
  { expect, insert }: { readonly expect: string; readonly insert: string },
): void {
  const old = [...expect];
  const next = [...insert];
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, next.length) - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const length = (letter: readonly string[]): number => letter.join('').length;
  const start = range.Start + length(old.slice(0, head));
  const end = range.End - length(old.slice(old.length - tail));
  const middle = next.slice(head, next.length - tail).join('');
  const place = open.Range(start, end);
  if (start === end) place.InsertAfter(middle);
  else if (middle === '') place.Delete();
  else place.Text = middle;
}

interface Places {
  find(paragraph: string, start: number, end: number): Wps.WpsRange | undefined;
  whole(paragraph: string): Wps.WpsRange | undefined;
}

/** Our paragraphs as ranges of WPS, which counts letters through the whole document. */
function placesOf(open: WpsDocument, document: OfficialDocument): Places {
  const ranges = Array.from({ length: open.Paragraphs.Count }, (_, at) => open.Paragraphs.Item(at + 1).Range);
  const texts = ranges.map(({ Text }) => Text.replace(/[\r\u0007]+$/, ''));
  const ours = new Map<string, string>(document.paragraphs.map(({ id, text }) => [id, text]));
  return {
    find(paragraph, start, end) {
      const index = indexAmong(texts, document, paragraph);
      const text = ours.get(paragraph);
      const base = index === undefined ? undefined : ranges[index]?.Start;
      if (index === undefined || text === undefined || base === undefined) return undefined;
      const theirs = texts[index] ?? '';
      const from = offsetIn(theirs, text, start);
      return open.Range(base + from, base + from + (end - start));
    },
    whole(paragraph) {
      const index = indexAmong(texts, document, paragraph);
      return index === undefined ? undefined : ranges[index];
    },
  };
}

const RUN_KEYS = new Set(['eastAsianFont', 'latinFont', 'sizePt', 'bold', 'italic', 'strike', 'underline', 'color']);
const PARAGRAPH_KEYS = new Set([
  'alignment',
  'firstLineIndentChars',
  'leftIndentChars',
  'rightIndentChars',
  'spaceBeforePt',
  'spaceAfterPt',
  'lineSpacing',
  'pageBreakBefore',
  'keepWithNext',
]);
const PAGE_KEYS = new Set([
  'marginTopMm',
  'marginBottomMm',
  'marginLeftMm',
  'marginRightMm',
  'gutterMm',
  'pageWidthMm',
  'pageHeightMm',
]);

function canDo(edit: Edit): boolean {
  const known = { formatRuns: RUN_KEYS, formatParagraph: PARAGRAPH_KEYS, formatSection: PAGE_KEYS };
  return edit.kind === 'replaceText' || Object.keys(edit.set).every((key) => known[edit.kind].has(key));
}

function setFont(font: Wps.WpsFont, set: RunFormat): void {
  if (set.eastAsianFont !== undefined) font.NameFarEast = set.eastAsianFont;
  if (set.latinFont !== undefined) {
    font.NameAscii = set.latinFont;
    font.NameOther = set.latinFont;
  }
  if (set.sizePt !== undefined) font.Size = set.sizePt;
  if (set.bold !== undefined) font.Bold = set.bold ? -1 : 0;
  if (set.italic !== undefined) font.Italic = set.italic ? -1 : 0;
  if (set.strike !== undefined) font.StrikeThrough = set.strike ? -1 : 0;
  if (set.underline !== undefined) font.Underline = set.underline ? 1 : 0;
  // VBA counts colours as blue, green, red.
  if (set.color !== undefined) font.Color = Number.parseInt((set.color.match(/../g) ?? []).reverse().join(''), 16);
}

const ALIGNMENTS = { left: 0, center: 1, right: 2, justify: 3, distribute: 4 } as const;
const LINE_RULES = { atLeast: 3, exact: 4, multiple: 5 } as const;

function setParagraph(format: Wps.WpsParagraphFormat, set: ParagraphFormat): void {
  if (set.alignment !== undefined) format.Alignment = ALIGNMENTS[set.alignment];
  if (set.firstLineIndentChars !== undefined) format.CharacterUnitFirstLineIndent = set.firstLineIndentChars;
  if (set.leftIndentChars !== undefined) format.CharacterUnitLeftIndent = set.leftIndentChars;
  if (set.rightIndentChars !== undefined) format.CharacterUnitRightIndent = set.rightIndentChars;
  if (set.spaceBeforePt !== undefined) format.SpaceBefore = set.spaceBeforePt;
  if (set.spaceAfterPt !== undefined) format.SpaceAfter = set.spaceAfterPt;
  if (set.pageBreakBefore !== undefined) format.PageBreakBefore = set.pageBreakBefore ? -1 : 0;
  if (set.keepWithNext !== undefined) format.KeepWithNext = set.keepWithNext ? -1 : 0;
  if (!set.lineSpacing) return;
  format.LineSpacingRule = LINE_RULES[set.lineSpacing.kind];
  format.LineSpacing = set.lineSpacing.kind === 'multiple' ? set.lineSpacing.lines * 12 : set.lineSpacing.pt;
}

function setPage(page: Wps.WpsPageSetup, set: Extract<Edit, { kind: 'formatSection' }>['set']): void {
  const points = (mm: number): number => Math.round(mm * POINTS_PER_MM * 20) / 20;
  if (set.marginTopMm !== undefined) page.TopMargin = points(set.marginTopMm);
  if (set.marginBottomMm !== undefined) page.BottomMargin = points(set.marginBottomMm);
  if (set.marginLeftMm !== undefined) page.LeftMargin = points(set.marginLeftMm);
  if (set.marginRightMm !== undefined) page.RightMargin = points(set.marginRightMm);
  if (set.gutterMm !== undefined) page.Gutter = points(set.gutterMm);
  if (set.pageWidthMm !== undefined) page.PageWidth = points(set.pageWidthMm);
  if (set.pageHeightMm !== undefined) page.PageHeight = points(set.pageHeightMm);
}

function saysTheSame(a: OfficialDocument, b: OfficialDocument): boolean {
  const left = listed(a);
  const right = listed(b);
  return left.length === right.length && left.every(({ text }, at) => letters(text) === letters(right[at]?.text ?? ''));
}

const GONE = both('没有打开的文档。', 'No document is open.');
const READ_ONLY = both(
  '文档是只读或受保护的，没有全部写入，请按 Ctrl+Z 检查。',
  'The document is read-only or protected.',
);
const BY_HAND = both('这种格式请在 WPS 里手工设置。', 'Please set this format by hand in WPS.');
const NOT_AS_EXPECTED = both(
  '已写入，但结果与预期不一致：请按 Ctrl+Z 撤销，再手工修改。',
  'Written, but not as expected: please press Ctrl+Z and edit by hand.',
);
