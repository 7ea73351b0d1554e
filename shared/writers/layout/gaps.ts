/** Room above each element: blank paragraphs that stay, ones too many, and space where they are too few. */
import type { ParagraphId } from '../../document/document.ts';
import type { ElementKind } from '../../structure/outline.ts';
import { letterMark, roomUnderLetterLinePt } from './letter.ts';
import { roomAboveMarkPt } from './shapes.ts';
import type { Flow, Sheet } from './sheet.ts';

export interface Gaps {
  /** Blank paragraphs to take out. */
  readonly surplus: ReadonlySet<ParagraphId>;
  /** Blank paragraphs that stay and become one line each. */
  readonly kept: ReadonlySet<ParagraphId>;
  /** Points to add above a paragraph. */
  readonly above: ReadonlyMap<ParagraphId, number>;
  /** Points to add below one, where what follows is text proper, which has no added space of its own (5.2.3). */
  readonly below: ReadonlyMap<ParagraphId, number>;
}

const HEAD: ReadonlySet<ElementKind> = new Set([
  'copyNumber',
  'classification',
  'urgency',
  'issuerMark',
  'documentNumber',
  'signer',
]);
const TITLES: ReadonlySet<ElementKind> = new Set(['title', 'dateUnderTitle']);

export function planGaps(flow: readonly Flow[], sheet: Sheet): Gaps {
  const surplus = new Set<ParagraphId>();
  const kept = new Set<ParagraphId>();
  const above = new Map<ParagraphId, number>();
  const below = new Map<ParagraphId, number>();
  let blanks: Flow[] = [];
  let previous: Flow | undefined;
  let stackPt = 0;
  for (const each of flow) {
    if (!each.main && each.paragraph.text === '') {
      blanks.push(each);
      continue;
    }
    const gap = wantedGap(each, previous, blanks.length, { sheet, stackPt });
    if (gap) {
      const stays = Math.min(blanks.length, gap.lines);
      blanks.forEach(({ paragraph }, index) => (index < stays ? kept : surplus).add(paragraph.id));
      const missing = (gap.lines - stays) * sheet.profile.linePitchPt + gap.pt;
      if (previous && (each.main?.kind === 'body' || each.main?.kind === 'heading'))
        below.set(previous.paragraph.id, missing);
      else above.set(each.paragraph.id, missing);
    } else for (const { paragraph } of blanks) kept.add(paragraph.id);
    if (each.main && HEAD.has(each.main.kind)) stackPt += sheet.profile.linePitchPt;
    // A paragraph that holds nothing but a drawn line is part of what it stands under.
    if (each.main) previous = each;
    blanks = [];
  }
  return { surplus, kept, above, below };
}

interface Gap {
  readonly lines: number;
  readonly pt: number;
}

/** Absent where the standard asks for nothing: blanks stay as they are. */
function wantedGap(
  { main, paragraph }: Flow,
  previous: Flow | undefined,
  blanks: number,
  { sheet, stackPt }: { readonly sheet: Sheet; readonly stackPt: number },
): Gap | undefined {
  const before = previous?.main?.kind;
  if (!main || (sheet.form === 'letter' && HEAD.has(main.kind))) return letterGap(main?.kind, before, sheet);
  const lines = (count: number): Gap => ({ lines: count, pt: 0 });
  const isSame = before === main.kind && previous?.main?.part === main.part;
  switch (main.kind) {
    case 'issuerMark':
      return isSame ? lines(0) : { lines: 0, pt: roomAboveMarkPt(paragraph, sheet, stackPt) };
    case 'documentNumber':
      return lines(before === 'issuerMark' ? 2 : 0);
    case 'title':
      if (isSame) return lines(0);
      return before && HEAD.has(before) ? lines(2) : undefined;
    case 'dateUnderTitle':
      return lines(0);
    case 'attachmentNote':
      return lines(isSame ? 0 : 1);
    case 'attendance':
      return lines(isSame ? 0 : 1);
    case 'issuer':
      return isSame ? lines(0) : lines(roomForSeal(blanks, sheet));
    case 'issueDate':
      // 7.3.5.3 签名章下空一行标注成文日期。
      return lines((before === 'issuer' && sheet.form !== 'order') || before === 'issueDate' ? 0 : 1);
    case 'annotation':
      return lines(0);
    case 'copyTo':
    case 'printing':
      return lines(0);
    case 'attachment':
      return main.part === 'title' && before === 'attachment' && previous?.main?.part === 'label'
        ? lines(1)
        : undefined;
    case 'recipient':
    case 'salutation':
      return before && TITLES.has(before) ? lines(1) : undefined;
    default:
      // 10.2 令号下空二行标注正文。
      if (sheet.form === 'order' && before === 'documentNumber') return lines(2);
      return before && TITLES.has(before) ? lines(Math.min(1, blanks)) : undefined;
  }
}

/** 10.1 首个要素在红双线下，与线的距离为三号字高的 7/8。 */
function letterGap(kind: ElementKind | undefined, before: ElementKind | undefined, sheet: Sheet): Gap | undefined {
  const mark = letterMark(sheet);
  if (!mark || !kind || kind === 'issuerMark') return undefined;
  return { lines: 0, pt: before === 'issuerMark' ? roomUnderLetterLinePt(mark, sheet.profile) : 0 };
}

/** 不加盖印章空一行；加盖印章留一至三行给印章，没有留的空二行。 */
function roomForSeal(blanks: number, { profile, form }: Sheet): number {
  // 7.3.5.3 签名章：正文下空二行。
  if (form === 'order') return 2;
  if (profile.seal === 'unsealed') return 1;
  return blanks >= 1 && blanks <= 3 ? blanks : 2;
}
