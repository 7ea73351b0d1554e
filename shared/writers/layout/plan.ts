/** 一键排版 as edits: what every recognised element's words and paragraphs are to look like. */
import type { Paragraph, ParagraphFormat, ParagraphId } from '../../document/document.ts';
import type { Edit } from '../../document/edit.ts';
import { mmToPt } from '../../document/units.ts';
import { PAPER_MM, TEXT_AREA_MM } from '../../standards/format.ts';
import type { ElementKind } from '../../structure/outline.ts';
import { shownWidth, widthInCharacters } from '../../text/width.ts';
import type { Gaps } from './gaps.ts';
import { lookEdits, looksOf, markEdits } from './looks.ts';
import { shapeOf } from './shapes.ts';
import type { Flow, Sheet } from './sheet.ts';
import { BODY_PT, flowOf, IMPRINT_PT } from './sheet.ts';
import { signatureShapes } from './signature.ts';
import { cutsWords, titleLines } from '../title-lines.ts';

/** Every edit of words, paragraphs and sections. */
export function planLayoutEdits(sheet: Sheet, gaps: Gaps): readonly Edit[] {
  const flow = flowOf(sheet);
  const signature = signatureShapes(flow, sheet);
  return [
    ...flow.flatMap((each) => lookEdits(each.paragraph, looksOf(each, sheet))),
    ...sheet.document.paragraphs
      .filter(({ id, place }) => place !== 'body' && sheet.elementsOf(id)[0]?.kind === 'issuerMark')
      .flatMap((paragraph) => markEdits(paragraph, sheet)),
    ...flow.flatMap((each) => spreadEdits(each)),
    ...flow.flatMap((each) => paragraphEdit(each, { sheet, gaps, signature })),
    ...sectionEdits(sheet),
  ];
}

/** Line breaks in a long title, apart from the rest: the one thing that a field or a locked control may refuse. */
export function planTitleBreaks(sheet: Sheet): readonly Edit[] {
  const titles = flowOf(sheet).filter(({ main }) => main?.kind === 'title');
  const [only] = titles;
  if (!only || titles.length !== 1 || /[\f\ufffc]/.test(only.paragraph.text)) return [];
  const { id, text } = only.paragraph;
  const names = officeNames(sheet);
  // A title broken by hand is as somebody wanted it, unless a line ends within a word.
  if (text.includes('\n') && !cutsWords(text, names)) return [];
  const wanted = lineStarts(titleLines(text.replaceAll('\n', ''), names));
  const edits: Edit[] = [];
  let plain = 0;
  for (let at = 0; at <= text.length; at++) {
    const isBreak = text[at] === '\n';
    if (isBreak !== wanted.has(plain) && (isBreak || text[at - 1] !== '\n'))
      edits.push({
        kind: 'replaceText',
        at: { paragraph: id, start: at, end: isBreak ? at + 1 : at },
        expect: isBreak ? '\n' : '',
        insert: isBreak ? '' : '\n',
      });
    if (!isBreak) plain += 1;
  }
  return edits;
}

function lineStarts(lines: readonly string[]): ReadonlySet<number> {
  let at = 0;
  return new Set(lines.slice(0, -1).map((line) => (at += line.length)));
}

/** Offices this document names: who signs it, whom its mark shows. */
function officeNames(sheet: Sheet): readonly string[] {
  return sheet.document.paragraphs
    .filter(({ id }) => sheet.elementsOf(id).some(({ kind }) => kind === 'issuer' || kind === 'issuerMark'))
    .flatMap(({ text }) => text.replace(/文件$/, '').split(/[\s\ufffc]+/))
    .filter((name) => name.length >= 3);
}

interface Given {
  readonly sheet: Sheet;
  readonly gaps: Gaps;
  readonly signature: ReadonlyMap<ParagraphId, ParagraphFormat>;
}

function paragraphEdit(each: Flow, { sheet, gaps, signature }: Given): readonly Edit[] {
  const { paragraph } = each;
  if (gaps.surplus.has(paragraph.id)) return [];
  const set = each.main ? fullShape(each, { sheet, gaps, signature }) : blankShape(paragraph, sheet, gaps);
  if (!set || !paragraph.paragraphFormat) return [];
  return [{ kind: 'formatParagraph', paragraph: paragraph.id, expect: paragraph.text, set }];
}

function fullShape(each: Flow, { sheet, gaps, signature }: Given): ParagraphFormat | undefined {
  const { paragraph, main } = each;
  const signed = signature.get(paragraph.id);
  const pitch = { kind: 'exact', pt: sheet.profile.linePitchPt } as const;
  const shape: ParagraphFormat | undefined = signed
    ? { spaceBeforePt: 0, spaceAfterPt: 0, snapToGrid: true, ...signed, lineSpacing: pitch, markSizePt: BODY_PT }
    : shapeOf(each, sheet);
  if (!shape) return undefined;
  return {
    ...shape,
    spaceBeforePt: gaps.above.get(paragraph.id) ?? 0,
    spaceAfterPt: gaps.below.get(paragraph.id) ?? 0,
    ...(startsAttachment(each, sheet) && { pageBreakBefore: true }),
    ...(main?.kind === 'issuerMark' && { keepWithNext: true }),
  };
}

/** 7.3.7 附件另面编排: unless a page or section break already stands before it. */
function startsAttachment({ paragraph, main }: Flow, { document }: Sheet): boolean {
  if (main?.kind !== 'attachment' || main.part !== 'label' || main.paragraphs[0] !== paragraph.id) return false;
  const before = document.paragraphs[document.paragraphs.indexOf(paragraph) - 1];
  return before !== undefined && !before.text.includes('\f') && before.section === paragraph.section;
}

function blankShape(paragraph: Paragraph, { profile }: Sheet, gaps: Gaps): ParagraphFormat | undefined {
  if (!gaps.kept.has(paragraph.id)) return undefined;
  const lineSpacing = { kind: 'exact', pt: profile.linePitchPt } as const;
  return { spaceBeforePt: 0, spaceAfterPt: 0, lineSpacing, markSizePt: BODY_PT };
}

/** 7.2.6 文号居左、签发人居右; 7.4.3 印发机关居左、印发日期居右. */
const SPREAD: readonly { readonly kinds: readonly ElementKind[]; readonly blanks: RegExp; readonly sizePt: number }[] =
  [
    { kinds: ['documentNumber', 'signer'], blanks: /(?<=\S)[ \u3000]{2,}(?=签发人)/, sizePt: BODY_PT },
    { kinds: ['printing'], blanks: /(?<=\S)[ \u3000]{3,}(?=[\dXx×]{3,4}年)/, sizePt: IMPRINT_PT },
  ];

/**
 * Two things on one line, each one character from its edge: the blanks typed between them are widened or narrowed
 * until they are, since none is added or taken away.
 */
function spreadEdits({ paragraph, elements }: Flow): readonly Edit[] {
  const kinds = elements.map(({ kind }) => kind);
  const { text, id } = paragraph;
  const rule = SPREAD.find((each) => each.kinds.every((kind) => kinds.includes(kind)) && each.blanks.test(text));
  const blanks = rule?.blanks.exec(text);
  if (!rule || !blanks) return [];
  const [typed] = blanks;
  const words = shownWidth(text.trim()) - widthInCharacters(typed);
  const room = mmToPt(TEXT_AREA_MM.width) - (2 + words) * rule.sizePt;
  if (room <= 0) return [];
  // Downward, so that rounding never pushes the last character to a second line.
  const spacingPt = Math.floor(((room - widthInCharacters(typed) * rule.sizePt) / typed.length) * 20) / 20;
  const at = { paragraph: id, start: blanks.index, end: blanks.index + typed.length };
  return [{ kind: 'formatRuns', at, expect: typed, set: { spacingPt } }];
}

/** 5.1、5.2: A4, margins, 22 lines of 28 characters. Landscape sheets of tables keep their own paper. */
function sectionEdits(sheet: Sheet): readonly Edit[] {
  const { marginsMm: margins, linePitchPt, characterSpacePt } = sheet.profile;
  return (sheet.document.pageSetup ?? []).flatMap((section, index): readonly Edit[] => {
    if (section.landscape) return [];
    return [
      {
        kind: 'formatSection',
        section: index,
        set: {
          pageWidthMm: PAPER_MM.width,
          pageHeightMm: PAPER_MM.height,
          marginTopMm: margins.top,
          marginBottomMm: margins.bottom,
          marginLeftMm: margins.left,
          marginRightMm: margins.right,
          gutterMm: 0,
          grid: isTightened(sheet)
            ? { type: 'lines', linePitchPt }
            : { type: 'linesAndChars', linePitchPt, charSpacePt: characterSpacePt },
        },
      },
    ];
  });
}

/** Whether the letters themselves are already set as close as 28 a line asks; the grid must not tighten them again. */
function isTightened(sheet: Sheet): boolean {
  const runs = flowOf(sheet)
    .filter(({ main }) => main?.kind === 'body')
    .flatMap(({ paragraph }) => paragraph.runFormat ?? []);
  const length = (list: typeof runs): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    length(runs.filter(({ format: { spacingPt = 0 } }) => spacingPt < -0.1 && spacingPt > -0.5)) * 2 > length(runs)
  );
}
