/** How each element's paragraphs stand: alignment, indents, spacing, by the clause that says so. */
import type { Paragraph, ParagraphFormat } from '../../document/document.ts';
import { mmToPt } from '../../document/units.ts';
import { MARK_FROM_TEXT_TOP_MM, ORDER_MARK_FROM_TEXT_TOP_MM, TEXT_AREA_MM } from '../../standards/format.ts';
import type { Element } from '../../structure/outline.ts';
import { shownWidth, typedBlanks, widthInCharacters } from '../../text/width.ts';
import { hasDrawnLines, letterMark, letterMarkLinePt } from './letter.ts';
import { MARK_INK, MARK_LINE_HEIGHT, markSize } from './looks.ts';
import type { Flow, Sheet } from './sheet.ts';
import { BODY_PT, holdsObject, IMPRINT_PT, LINE_CHARACTERS } from './sheet.ts';

/** A line broken by hand needs a pitch of its own for two-hao type. */
const TITLE_PITCH_PT = 35;

/** Indents that take typed blanks into account, since no character is added or taken away. */
function indents(text: string, start: number, more: ParagraphFormat = {}): ParagraphFormat {
  return {
    leftIndentChars: 0,
    rightIndentChars: 0,
    firstLineIndentChars: start - typedBlanks(text).lead,
    ...more,
  };
}

const FLUSH = { alignment: 'justify' } as const;

/** The paragraph's format; absent where the layout leaves it alone. */
export function shapeOf(flow: Flow, sheet: Sheet): ParagraphFormat | undefined {
  const { paragraph, main } = flow;
  if (!main) return undefined;
  const own = ownShape(main, flow, sheet);
  if (!own) return undefined;
  if (HEAD_OF_LETTER.has(main.kind) && sheet.form === 'letter' && hasDrawnLines(sheet)) {
    const { alignment, firstLineIndentChars, leftIndentChars, rightIndentChars } = own;
    return clean({ alignment, firstLineIndentChars, leftIndentChars, rightIndentChars });
  }
  const pitch = own.lineSpacing ?? { kind: 'exact' as const, pt: sheet.profile.linePitchPt };
  return {
    spaceBeforePt: 0,
    spaceAfterPt: 0,
    snapToGrid: true,
    ...own,
    lineSpacing: holdsObject(paragraph) ? { kind: 'multiple', lines: 1 } : pitch,
    markSizePt: main.kind === 'copyTo' || main.kind === 'printing' ? IMPRINT_PT : BODY_PT,
  };
}

/** Where the red lines of a letter are drawn, what stands beside them keeps its height. */
const HEAD_OF_LETTER: ReadonlySet<string> = new Set(['issuerMark', 'documentNumber']);

function clean(format: { readonly [key in keyof ParagraphFormat]: ParagraphFormat[key] | undefined }): ParagraphFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

function ownShape(element: Element, { paragraph, elements }: Flow, sheet: Sheet): ParagraphFormat | undefined {
  const { text } = paragraph;
  switch (element.kind) {
    case 'copyNumber':
    case 'classification':
    case 'urgency':
    case 'recipient':
    case 'salutation':
      return { ...FLUSH, ...indents(text, 0) };
    case 'issuerMark':
      return markShape(paragraph, letterMark(sheet) !== undefined);
    case 'documentNumber':
    case 'signer':
      return numberShape(paragraph, elements, sheet);
    case 'title':
      return titleShape(paragraph);
    case 'dateUnderTitle':
      return centered(text);
    case 'attachmentNote':
      return noteShape(paragraph);
    case 'annotation':
    case 'heading':
      return { ...FLUSH, ...indents(text, 2), ...(element.kind === 'heading' && { keepWithNext: true }) };
    case 'attendance':
      return hanging(text, { start: 2, head: /^[^：:]{1,6}[：:]/ });
    case 'attachment':
      return attachmentShape(element, paragraph);
    case 'copyTo':
    case 'printing':
      return imprintShape(element, text);
    case 'issuer':
    case 'issueDate':
    case 'seal':
    case 'pageNumber':
      return undefined;
    default:
      return bodyShape(paragraph);
  }
}

/** 左空二字，回行顶格。A short centred line (a caption, a stamp of adoption) keeps its place. */
function bodyShape(paragraph: Paragraph): ParagraphFormat | undefined {
  const { text, paragraphFormat } = paragraph;
  if (/^[\s\ufffc]*$/.test(text))
    return { ...(paragraphFormat?.alignment && { alignment: paragraphFormat.alignment }) };
  const isCentered = paragraphFormat?.alignment === 'center' && widthInCharacters(text) < 20 && !/[。；：]$/.test(text);
  if (isCentered) return centered(text);
  return { ...FLUSH, ...indents(text, 2) };
}

function centered(text: string): ParagraphFormat {
  const { lead, trail } = typedBlanks(text);
  // Blanks before or behind the words would push them off the middle.
  return {
    alignment: 'center',
    firstLineIndentChars: 0,
    leftIndentChars: Math.max(0, trail - lead),
    rightIndentChars: Math.max(0, lead - trail),
  };
}

function titleShape({ text }: Paragraph): ParagraphFormat {
  return {
    ...centered(text),
    lineSpacing: { kind: 'exact', pt: TITLE_PITCH_PT },
    snapToGrid: false,
    keepWithNext: true,
  };
}

/** 7.2.4 居中，上边缘至版心上边缘 35 mm（命令 20 mm）. The room above is reckoned in gaps.ts. */
function markShape(paragraph: Paragraph, isLetter: boolean): ParagraphFormat {
  const size = markSize(paragraph);
  const height = isLetter ? letterMarkLinePt(size) : size * MARK_LINE_HEIGHT;
  return {
    ...centered(paragraph.text),
    lineSpacing: { kind: 'exact', pt: Math.round(height * 20) / 20 },
    snapToGrid: false,
  };
}

/** Room between the text area's top and the mark's line, so that the ink begins where the clause says. */
export function roomAboveMarkPt(paragraph: Paragraph, { form }: Pick<Sheet, 'form'>, stackPt: number): number {
  const wanted = mmToPt(form === 'order' ? ORDER_MARK_FROM_TEXT_TOP_MM : MARK_FROM_TEXT_TOP_MM);
  return Math.max(0, wanted - stackPt - MARK_INK * markSize(paragraph));
}

/** 7.2.5、7.2.6: centred; going upward at the left with the signer at the right, one character from the edges. */
function numberShape(paragraph: Paragraph, elements: readonly Element[], sheet: Sheet): ParagraphFormat {
  const { text } = paragraph;
  const kinds = new Set(elements.map(({ kind }) => kind));
  if (sheet.form === 'letter') return rightAt(text, 0);
  const isUpward = kinds.has('signer') || sheet.outline.direction === 'upward';
  if (!isUpward || sheet.form !== 'ordinary') return centered(text);
  if (!kinds.has('documentNumber')) return rightAt(text, 1);
  // Off the grid, so that the widths the blanks between are reckoned by hold.
  return { alignment: 'left', ...indents(text, 0, { leftIndentChars: 1, rightIndentChars: 1 }), snapToGrid: false };
}

/** Flush right but for `chars`: by a right indent, or from the left where blanks are typed behind the words. */
export function rightAt(text: string, chars: number): ParagraphFormat {
  const { lead, trail } = typedBlanks(text);
  if (trail === 0) return { alignment: 'right', ...indents('', 0, { rightIndentChars: chars }) };
  // Latin capitals are wider than a half: rather a little to the left than on a second line.
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const left = LINE_CHARACTERS - chars - shownWidth(text.trim()) - lead - capitals * 0.25;
  return { alignment: 'left', ...indents('', 0, { leftIndentChars: Math.max(0, left) }) };
}

const NOTE_HEAD = /^(?:附\s*件\d{0,2}[：:])?\s*(?:\d{1,2}\s*[.．、]\s*)?/;

/** 7.3.4 左空二字；回行与上一行名称的首字对齐；第二个起序号与第一个序号对齐。 */
function noteShape({ text }: Paragraph): ParagraphFormat {
  const words = text.trimStart();
  const isFirst = /^附\s*件\d{0,2}[：:]/.test(words);
  return hanging(text, { start: isFirst ? 2 : 5, head: NOTE_HEAD });
}

/** Begins at `start`, and turns over below the first character after its head. */
function hanging(text: string, { start, head }: { readonly start: number; readonly head: RegExp }): ParagraphFormat {
  const { lead } = typedBlanks(text);
  const left = start + widthInCharacters(head.exec(text.trimStart())?.[0] ?? '');
  return { alignment: 'left', leftIndentChars: left, rightIndentChars: 0, firstLineIndentChars: start - lead - left };
}

/** 7.3.7 “附件”顶格，标题居中，正文同正文。 */
function attachmentShape({ part }: Element, paragraph: Paragraph): ParagraphFormat | undefined {
  if (part === 'label') return { ...FLUSH, ...indents(paragraph.text, 0) };
  if (part === 'title') return titleShape(paragraph);
  return bodyShape(paragraph);
}

/** 7.4.2、7.4.3 左右各空一字；抄送回行与冒号后的首字对齐。 */
function imprintShape({ kind }: Element, text: string): ParagraphFormat {
  const shape = kind === 'copyTo' ? hanging(text, { start: 1, head: /^[^：:]{1,4}[：:]/ }) : indents(text, 1);
  const tabs = [{ positionPt: mmToPt(TEXT_AREA_MM.width) - IMPRINT_PT, alignment: 'right' }];
  return {
    ...shape,
    alignment: 'justify',
    rightIndentChars: 1,
    snapToGrid: false,
    ...(text.includes('\t') && { tabs }),
  };
}
