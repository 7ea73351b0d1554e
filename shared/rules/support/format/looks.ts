/** Judgements on the look of words: typeface, size and colour of what the eye sees as their type. */
import type { Run, RunFormat } from '../../../document/document.ts';
import type { Edit } from '../../../document/edit.ts';
import type { FontFamily } from '../../../standards/fonts.ts';
import { familyOf, FONT_FAMILIES, isOfFamily, isRareCharacterFace } from '../../../standards/fonts.ts';
import { sizeName, sizeNameEn } from '../../../standards/format.ts';
import type { Fault } from './faults.ts';
import type { Passage } from './passages.ts';
import { inkSpan } from './passages.ts';

/** A stretch of one format inside a passage, with how many Han characters it shows. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly slot: Run['slot'];
  readonly format: RunFormat;
  readonly han: number;
}

/** A dozen rules look at the same paragraphs, check after check: each is cut up once, until it changes. */
const STRETCHES = new WeakMap<object, Map<string, readonly Stretch[]>>();

/** The runs of a passage, cut to it; blanks and pictures alone are no stretch. */
export function stretches(passage: Passage<'runFormat'>): readonly Stretch[] {
  const known = STRETCHES.get(passage.paragraph) ?? new Map<string, readonly Stretch[]>();
  if (known.size === 0) STRETCHES.set(passage.paragraph, known);
  const key = `${passage.start}-${passage.end}`;
  const found = known.get(key) ?? cutStretches(passage);
  known.set(key, found);
  return found;
}

function cutStretches({ paragraph, start, end }: Passage<'runFormat'>): readonly Stretch[] {
  return paragraph.runFormat.flatMap((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) return [];
    const text = paragraph.text.slice(from, to);
    if (/^[\s\u3000\ufffc]*$/.test(text)) return [];
    return [{ start: from, end: to, slot: run.slot, format: run.format, han: hanCount(text) }];
  });
}

/** By code point: asked of every letter of a document, so not by a pattern of properties. */
function hanCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHan =
      (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || code === 0x3005;
    // The first half of a pair in the planes of rare characters, and the compatibility forms.
    if (isHan || (code >= 0xd840 && code <= 0xd888) || (code >= 0xf900 && code <= 0xfad9)) count += 1;
  }
  return count;
}

/** What a look should be, and what it is where it is not. Absent: it is right, or nobody can tell. */
export interface Look {
  judge(
    format: RunFormat,
  ): { readonly actual: string; readonly actualEn: string; readonly minor?: boolean } | undefined;
  /** Whether this format tells anything about it. */
  isTold(format: RunFormat): boolean;
  readonly set: RunFormat;
  /** Latin letters count too (sizes), or Han characters only (typefaces). */
  readonly of: 'han' | 'all';
}

/** Type of one family. A substitute is a minor fault; `bold` names bold type a minor fault. */
export function inFamily(
  family: FontFamily,
  { bold = true, more = [] }: { readonly bold?: boolean; readonly more?: readonly string[] } = {},
): Look {
  const { preferred } = FONT_FAMILIES[family];
  return {
    of: 'han',
    set: { eastAsianFont: preferred, ...(!bold && { bold: false }) },
    isTold: ({ eastAsianFont }) => eastAsianFont !== undefined && !isRareCharacterFace(eastAsianFont),
    judge({ eastAsianFont: face, bold: isBold }) {
      if (face === undefined || isRareCharacterFace(face)) return undefined;
      const verdict = isOfFamily(face, family, more);
      if (verdict === 'no' && family === 'xiaobiaosong' && familyOf(face) === 'songti' && isBold) {
        return { actual: `“${face}”加粗`, actualEn: `bold “${face}”`, minor: true };
      }
      if (verdict === 'no') return { actual: `“${face}”`, actualEn: `“${face}”` };
      if (verdict === 'substitute') return { actual: `“${face}”`, actualEn: `“${face}”`, minor: true };
      return !bold && isBold ? { actual: '加粗', actualEn: 'bold', minor: true } : undefined;
    },
  };
}

/** Type of one size. */
export function ofSize(pt: number): Look {
  return {
    of: 'all',
    set: { sizePt: pt },
    isTold: ({ sizePt }) => sizePt !== undefined,
    judge: ({ sizePt }) =>
      sizePt === undefined || Math.abs(sizePt - pt) < 0.1
        ? undefined
        : { actual: sizeName(sizePt), actualEn: sizeNameEn(sizePt) },
  };
}

/** The passage is judged by what most of it shows; what a few words show is another rule's business. */
export function faultOf(passage: Passage<'runFormat'>, look: Look): Fault | undefined {
  const told = stretches(passage).filter(
    ({ slot, han, format }) => look.isTold(format) && (look.of === 'all' || (slot === 'eastAsian' && han > 0)),
  );
  const judged = told.map((stretch) => ({ stretch, verdict: look.judge(stretch.format) }));
  const weigh = ({ stretch }: (typeof judged)[number]): number =>
    look.of === 'han' ? stretch.han : stretch.end - stretch.start;
  const total = judged.reduce((sum, each) => sum + weigh(each), 0);
  const wrong = judged.filter(({ verdict }) => verdict);
  const wrongWeight = wrong.reduce((sum, each) => sum + weigh(each), 0);
  if (total === 0 || wrongWeight * 2 <= total) return undefined;
  const [worst] = [...wrong].sort((a, b) => weigh(b) - weigh(a));
  if (!worst?.verdict) return undefined;
  return {
    ...worst.verdict,
    at: inkSpan(passage),
    edits: wrong.map(({ stretch: { start, end } }): Edit => {
      const at = { paragraph: passage.paragraph.id, start, end };
      return { kind: 'formatRuns', at, expect: passage.paragraph.text.slice(start, end), set: look.set };
    }),
  };
}

/** The size most of a paragraph is set in, else that of its mark. */
export function mainSizePt(paragraph: {
  readonly text: string;
  readonly runFormat: readonly Run[];
  readonly paragraphFormat?: { readonly markSizePt?: number };
}): number | undefined {
  const lengths = new Map<number, number>();
  for (const { start, end, format } of paragraph.runFormat) {
    if (format.sizePt === undefined || /^[\s\ufffc]*$/.test(paragraph.text.slice(start, end))) continue;
    lengths.set(format.sizePt, (lengths.get(format.sizePt) ?? 0) + end - start);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? paragraph.paragraphFormat?.markSizePt;
}
