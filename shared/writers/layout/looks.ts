/** Typeface, size and colour of each element, as edits of the runs that differ. */
import type { Paragraph, RunFormat } from '../../document/document.ts';
import type { Edit } from '../../document/edit.ts';
import type { FontFamily } from '../../standards/fonts.ts';
import { isOfFamily } from '../../standards/fonts.ts';
import { SIZE_PT } from '../../standards/format.ts';
import type { Element } from '../../structure/outline.ts';
import { widthInCharacters } from '../../text/width.ts';
import type { LayoutProfile } from './profile.ts';
import type { Flow, Sheet } from './sheet.ts';

export interface Look {
  readonly family?: FontFamily;
  readonly face?: string;
  readonly latinFace?: string;
  readonly sizePt?: number;
  readonly bold?: false;
  readonly color?: string;
}

/** Words of one look. */
export interface LookAt {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

const RED = 'FF0000';
const BLACK = '000000';
/** Widest line of the mark: the text area in points, a little air left. */
const MARK_LINE_PT = 436;
const MARK_USUAL_PT = 50;
const MARK_LEAST_PT = 26;

/** Height of the mark's line in sizes of its type: the letters stand in the middle, nothing is cut off. */
export const MARK_LINE_HEIGHT = 1.15;
/** Where the base line of exact line spacing lies, and how far ink reaches from it, in sizes of the type. */
export const BASE_LINE = 0.8;
export const INK_ABOVE_BASE = 0.84;
export const INK_BELOW_BASE = 0.08;
/** From the top of the mark's line to the top of its ink, in sizes. */
export const MARK_INK = MARK_LINE_HEIGHT * BASE_LINE - INK_ABOVE_BASE;

/** The looks of a paragraph's words; parts of it (run-in headings, the signer) come after the whole. */
export function looksOf(flow: Flow, sheet: Sheet): readonly LookAt[] {
  const { text } = flow.paragraph;
  return flow.elements.flatMap((element) => {
    const look = lookOf(element, flow.paragraph, sheet.profile);
    const { start, end } = element.span ?? { start: 0, end: text.length };
    if (!look) return [];
    const words = text.slice(start, end);
    return [
      { start, end, look },
      ...headIn(element, words, { start, look }),
      ...namesIn(element, words, { start, profile: sheet.profile }),
    ];
  });
}

/** Number and point before an attachment's name: in the Han face they are a half each, so what hangs below them fits. */
function headIn(
  { kind }: Element,
  text: string,
  { start, look }: { readonly start: number; readonly look: Look },
): readonly LookAt[] {
  const head = kind === 'attachmentNote' ? /^(?:附\s*件[：:])?\s*\d{1,2}\s*[.．、]\s*/.exec(text)?.[0] : undefined;
  return head && look.face ? [{ start, end: start + head.length, look: { ...look, latinFace: look.face } }] : [];
}

/** 签发人姓名用楷体，出席人员的标签用黑体：what stands after or before the colon. */
function namesIn(
  { kind }: Element,
  text: string,
  { start, profile }: { readonly start: number; readonly profile: LayoutProfile },
): readonly LookAt[] {
  const colon = text.search(/[：:]/);
  if (kind === 'signer')
    return [{ start: start + colon + 1, end: start + text.length, look: kaiti(profile, SIZE_PT.三号) }];
  if (kind === 'attendance' && colon >= 0) return [{ start, end: start + colon, look: heiti(profile, SIZE_PT.三号) }];
  return [];
}

function lookOf(element: Element, paragraph: Paragraph, profile: LayoutProfile): Look | undefined {
  const body: Look = { family: 'fangsong', face: profile.fonts.body, sizePt: SIZE_PT.三号 };
  switch (element.kind) {
    case 'issuerMark':
      return {
        family: 'xiaobiaosong',
        face: profile.fonts.title,
        sizePt: markSize(paragraph),
        bold: false,
        color: RED,
      };
    case 'title':
      return { family: 'xiaobiaosong', face: profile.fonts.title, sizePt: SIZE_PT.二号, bold: false };
    case 'dateUnderTitle':
      return kaiti(profile, SIZE_PT.三号);
    case 'classification':
    case 'urgency':
      return heiti(profile, SIZE_PT.三号);
    case 'heading':
      return headingLook(element.level ?? 1, profile);
    case 'attachment':
      return attachmentLook(element, profile);
    case 'copyTo':
    case 'printing':
      return { ...body, sizePt: SIZE_PT.四号 };
    case 'seal':
    case 'pageNumber':
      return undefined;
    case 'abstract':
      return { sizePt: SIZE_PT.三号 };
    default:
      return body;
  }
}

function headingLook(level: number, profile: LayoutProfile): Look {
  if (level === 1) return heiti(profile, SIZE_PT.三号);
  if (level === 2) return kaiti(profile, SIZE_PT.三号);
  return { family: 'fangsong', face: profile.fonts.body, sizePt: SIZE_PT.三号 };
}

/** 7.3.7 names a typeface for the label alone; a title of the right kind of face keeps it. */
function attachmentLook({ part }: Element, profile: LayoutProfile): Look {
  if (part === 'label') return heiti(profile, SIZE_PT.三号);
  if (part === 'title') return { family: 'xiaobiaosong', face: profile.fonts.title, sizePt: SIZE_PT.二号, bold: false };
  return { family: 'fangsong', face: profile.fonts.body, sizePt: SIZE_PT.三号 };
}

function heiti({ fonts }: LayoutProfile, sizePt: number): Look {
  return { family: 'heiti', face: fonts.heading1, sizePt, bold: false };
}

function kaiti({ fonts }: LayoutProfile, sizePt: number): Look {
  return { family: 'kaiti', face: fonts.heading2, sizePt, bold: false };
}

/** The standard names no size for the mark: the present one stays where it is a mark's and fits one line. */
export function markSize({ text, runFormat }: Paragraph): number {
  const present = Math.max(0, ...(runFormat ?? []).map(({ format }) => format.sizePt ?? 0));
  const longest = Math.max(1, ...text.split(/[\n\f]/).map((line) => widthInCharacters(line.trim())));
  const fits = Math.floor(MARK_LINE_PT / longest);
  return Math.min(present >= MARK_LEAST_PT ? present : MARK_USUAL_PT, fits);
}

/** A mark in a header, box or table keeps its place and size, and becomes red and of the right face. */
export function markEdits(paragraph: Paragraph, { profile }: Sheet): readonly Edit[] {
  const look: Look = { family: 'xiaobiaosong', face: profile.fonts.title, color: RED };
  return lookEdits(paragraph, [{ start: 0, end: paragraph.text.length, look }]);
}

/** What of each run differs from its look; neighbours that want the same are one edit. */
export function lookEdits(paragraph: Paragraph, looks: readonly LookAt[]): readonly Edit[] {
  const wanted: { start: number; end: number; set: RunFormat }[] = [];
  const borders = [...new Set(looks.flatMap(({ start, end }) => [start, end]))];
  for (const run of paragraph.runFormat ?? []) {
    const cuts = [run.start, ...borders.filter((at) => at > run.start && at < run.end).sort((a, b) => a - b), run.end];
    cuts.slice(1).forEach((end, index) => {
      const start = cuts[index] ?? end;
      const look = looks.filter((each) => each.start <= start && end <= each.end).at(-1)?.look;
      const words = paragraph.text.slice(start, end);
      const set = look && !/^\ufffc*$/.test(words) ? difference(run.format, look) : {};
      const last = wanted.at(-1);
      if (Object.keys(set).length === 0) return;
      if (last?.end === start && JSON.stringify(last.set) === JSON.stringify(set)) last.end = end;
      else wanted.push({ start, end, set });
    });
  }
  return wanted.map(({ start, end, set }) => ({
    kind: 'formatRuns',
    at: { paragraph: paragraph.id, start, end },
    expect: paragraph.text.slice(start, end),
    set,
  }));
}

/** A substitute face is replaced, a face of the family or one an organisation names stays. */
function difference(format: RunFormat, look: Look): RunFormat {
  const { face, sizePt, bold, color = BLACK } = look;
  const latinFace = look.latinFace && (isRightFace(format, look) ? format.eastAsianFont : face);
  return {
    ...(!isRightFace(format, look) && face && { eastAsianFont: face }),
    ...(latinFace && format.latinFont !== latinFace && { latinFont: latinFace }),
    ...(sizePt !== undefined && format.sizePt !== sizePt && { sizePt }),
    ...(bold === false && format.bold && { bold: false }),
    ...(!isColor(format.color, color) && { color }),
    ...(format.highlight && { highlight: 'none' }),
  };
}

function isRightFace({ eastAsianFont }: RunFormat, { family, face }: Look): boolean {
  return !family || (eastAsianFont !== undefined && isOfFamily(eastAsianFont, family, face ? [face] : []) === 'yes');
}

/** Any plain red serves for red: FF0000, C00000, E60012 … */
function isColor(present: string | undefined, wanted: string): boolean {
  if (present === wanted) return true;
  if (wanted !== RED || !present) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(present.slice(at, at + 2), 16));
  return red >= 0xb0 && green < 0x50 && blue < 0x50;
}
