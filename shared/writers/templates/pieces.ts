/** The elements of an official document as blocks: head, title, text, signature, attachments, imprint. */
import { leadingOrdinal } from '../../text/ordinals.ts';
import type { Block, Border, CellBlock, ParagraphBlock, TextRun } from './blocks.ts';
import { paragraph } from './blocks.ts';
import { CHAR, inkBottomPt, inkTopPt, LINE, SIZE_PT, TEXT_WIDTH, widthInChars } from './measures.ts';
import { lineOf, RED } from './styles.ts';
import type { ParagraphStyle } from './styles.ts';
import { titleLines } from '../title-lines.ts';
import { mmToPt, ptToTwips } from '../../document/units.ts';

const LINE_PT = LINE / 20;
const RED_LINE: Border = { style: 'single', eighths: 12, color: RED };

export interface Head {
  readonly copyNumber?: string;
  readonly classification?: string;
  readonly urgency?: string;
  /** One name a line; several for a joint issue that shows them all. */
  readonly marks: readonly string[];
  /** “文件” behind the name, beside several. Empty where the mark is whole in itself. */
  readonly word: string;
  readonly number: string;
  readonly signers: readonly string[];
  /** From the top of the 版心 to the top of the mark. */
  readonly markTopMm: number;
}

/** 版头 of the ordinary format: mark 35 mm down, number two lines below, red line 4 mm under it (7.2). */
export function head({ marks, word, markTopMm, ...rest }: Head): readonly Block[] {
  const stack = headStack(rest);
  const above = mmToPt(markTopMm) - stack.length * LINE_PT;
  return [...stack, ...mark(marks, word, above), ...number(rest), redLine()];
}

/** 份号、密级和保密期限、紧急程度, each on its line (7.2.1–7.2.3). */
export function headStack(values: Pick<Head, 'copyNumber' | 'classification' | 'urgency'>): readonly ParagraphBlock[] {
  return [
    ...(values.copyNumber ? [paragraph('CopyNumber', values.copyNumber)] : []),
    ...[values.classification, values.urgency].flatMap((text) => (text ? [paragraph('HeadLeft', text)] : [])),
  ];
}

interface MarkType {
  readonly sizePt: number;
  readonly scalePercent: number;
}

/** Type of a mark: large, and narrowed before it grows too small to be a head. */
function markType(text: string, widthPt: number, mostPt = 52): MarkType {
  const characters = Math.max(widthInChars(text), 1);
  const sizePt = Math.min(mostPt, Math.max(32, Math.floor(widthPt / characters)));
  const scalePercent = Math.min(100, Math.max(33, Math.floor((widthPt / (characters * sizePt)) * 100)));
  return { sizePt, scalePercent };
}

/** 发文机关标志, its ink so far below what stands above it. */
export function mark(marks: readonly string[], word: string, abovePt: number): readonly Block[] {
  const [only = ''] = marks;
  if (marks.length > 1) return jointMark(marks, word, abovePt);
  const { block, inkTop } = markLine(only + word);
  const before = ptToTwips(Math.max(0, abovePt - inkTop));
  return [{ ...block, direct: { ...block.direct, before } }];
}

/** A mark on one line, its size, and how far its ink is from the line's upper edge in points. */
export function markLine(text: string): {
  readonly block: ParagraphBlock;
  readonly sizePt: number;
  readonly inkTop: number;
} {
  const type = markType(text, TEXT_WIDTH / 20);
  const linePt = type.sizePt * 1.2;
  return {
    block: paragraph('Mark', text, { line: ptToTwips(linePt), ...typeOf(type) }),
    sizePt: type.sizePt,
    inkTop: inkTopPt(linePt, type.sizePt),
  };
}

function typeOf({ sizePt, scalePercent }: MarkType): { sizePt: number; scalePercent?: number } {
  return scalePercent === 100 ? { sizePt } : { sizePt, scalePercent };
}

/** Names stacked in the middle, the host first; “文件” on their right, centred over all of them (7.2.4). */
function jointMark(marks: readonly string[], word: string, abovePt: number): readonly Block[] {
  const sideWidth = word === '' ? 0 : 2200;
  const nameWidth = TEXT_WIDTH - sideWidth;
  const longest = marks.reduce((a, b) => (widthInChars(b) > widthInChars(a) ? b : a));
  // The names keep three tenths of a character free on either side.
  const most = Math.max(26, Math.floor(150 / marks.length));
  const type = markType(`${longest}　`, nameWidth / 20, most);
  const { sizePt } = type;
  const linePt = sizePt * 1.35;
  const side = (content: readonly ParagraphBlock[], rows: 'first' | 'more'): CellBlock => ({
    width: sideWidth,
    content,
    rows,
  });
  const sideText = paragraph('Mark', word, { sizePt: 44, line: ptToTwips(44 * 1.2) });
  const gap = ptToTwips(Math.max(0, abovePt - inkTopPt(linePt, sizePt)));
  return [
    paragraph('End', '', { line: Math.max(20, gap) }),
    {
      kind: 'table',
      position: 'flow',
      widths: sideWidth > 0 ? [nameWidth, sideWidth] : [nameWidth],
      rows: marks.map((name, index) => ({
        cells: [
          {
            width: nameWidth,
            content: [paragraph('MarkSide', name, { line: ptToTwips(linePt), ...typeOf(type), left: 0.3, right: 0.3 })],
          },
          ...(sideWidth > 0 ? [side(index === 0 ? [sideText] : [], index === 0 ? 'first' : 'more')] : []),
        ],
      })),
    },
  ];
}

/** 发文字号, alone in the middle, or a character from the left with the signers on the right (7.2.5, 7.2.6). */
function number(values: Pick<Head, 'number' | 'signers'>): readonly ParagraphBlock[] {
  const before = 2 * LINE;
  if (values.signers.length === 0) return [paragraph('Number', values.number, { before })];
  const pairs = values.signers.flatMap((_, index, all) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));
  const width = 4 + Math.max(...pairs.map((pair) => widthInChars(pair.join('　'))));
  const at = TEXT_WIDTH - Math.round((width + 1) * CHAR);
  const tabs = [{ at, kind: 'left' as const }];
  return pairs.map((pair, index) => {
    const isLast = index === pairs.length - 1;
    const label = index === 0 ? '签发人：' : '　　　　';
    const runs: TextRun[] = [
      { text: `${isLast ? values.number : ''}\t${label}` },
      { text: pair.join('　'), style: 'SignerName' },
    ];
    return paragraph('Signer', runs, { left: 1, tabs, ...(index === 0 && { before }) });
  });
}

/** An empty line as high as what is missing to 4 mm, with the red line under it (7.2.7). */
export function redLine(): ParagraphBlock {
  const height = mmToPt(4) - inkBottomPt(LINE_PT, SIZE_PT.body);
  return paragraph('RedLine', '', { line: ptToTwips(height), borderBottom: RED_LINE });
}

/** 标题, so many lines under what stands above it. */
export function title(text: string, linesAbove: number, linesBelow = 0): ParagraphBlock {
  const gapPt = linesAbove * LINE_PT - inkTopPt(lineOf('Title') / 20, SIZE_PT.title) + inkTopPt(LINE_PT, SIZE_PT.body);
  return paragraph('Title', titleLines(text).join('\n'), { before: ptToTwips(gapPt), after: linesBelow * LINE });
}

/** 题注: one line, or the date above the meeting that passed the document. */
export function underTitle(text: string): ParagraphBlock {
  const isLong = widthInChars(text) > MAX_UNDER_TITLE;
  const lines = isLong ? text.replace(/^([（(]\d{4}年\d{1,2}月\d{1,2}日)/, '$1\n') : text;
  return paragraph('UnderTitle', lines, { after: LINE });
}

const MAX_UNDER_TITLE = 26;

export function recipient(names: readonly string[]): ParagraphBlock {
  const text = names.join('，').replace(/[:：]$/, '');
  return paragraph('Recipient', `${text}：`);
}

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;
const MAX_HEADING = 45;

/** A paragraph of the text: a heading, a run-in heading with what follows, or plain. */
function bodyParagraph(text: string): ParagraphBlock {
  const level = leadingOrdinal(text)?.level;
  if (!level) return paragraph('Body', text);
  if (text.length <= MAX_HEADING && !/[。；：，]/.test(text)) return paragraph(HEADINGS[level - 1] ?? 'Body', text);
  const stop = text.indexOf('。') + 1;
  if (level > 2 || stop === 0 || stop > MAX_HEADING || stop === text.length) return paragraph('Body', text);
  return paragraph('Body', [
    { text: text.slice(0, stop), style: level === 1 ? 'RunIn1' : 'RunIn2' },
    { text: text.slice(stop) },
  ]);
}

export function body(paragraphs: readonly string[]): readonly ParagraphBlock[] {
  return paragraphs.map(bodyParagraph);
}

/**
 * The text and the note with the signature's page. A text of one paragraph stays free: it must begin on the first page
 * (7.3.3).
 */
export function heldToSignature(
  text: readonly ParagraphBlock[],
  note: readonly ParagraphBlock[],
): readonly ParagraphBlock[] {
  const last = text.length > 1 ? text.slice(-1).map(keepWithNext) : text;
  return [...text.slice(0, text.length > 1 ? -1 : 0), ...last, ...note.map(keepWithNext)];
}

/** Holds a paragraph on the page of the next, so that no seal stands on a page without text (7.3.5.5). */
function keepWithNext(block: ParagraphBlock): ParagraphBlock {
  return { ...block, direct: { ...block.direct, keepNext: true } };
}

/** 附件说明, a line below the text; several are numbered and aligned at their names (7.3.4). */
export function attachmentNote(names: readonly string[]): readonly ParagraphBlock[] {
  if (names.length === 0) return [];
  if (names.length === 1) return [paragraph('Note', `附件：${names[0]}`, { before: LINE })];
  return names.map((name, index) =>
    index === 0
      ? paragraph('Note', `附件：1.${name}`, { before: LINE, left: 6, hanging: 4 })
      : paragraph('Note', `${index + 1}.${name}`, { left: 6, hanging: 1 }),
  );
}

export type Sealing = 'sealed' | 'unsealed' | 'stamp';

export interface Signature {
  readonly issuers: readonly string[];
  readonly date: string;
  readonly sealing: Sealing;
  /** 职务 and name before the signature stamp of an order (7.3.5.3). */
  readonly post?: string;
  readonly signerName?: string;
}

/** 署名 and 成文日期, placed by the arithmetic of 7.3.5. */
export function signature(value: Signature): readonly ParagraphBlock[] {
  if (value.sealing === 'stamp') return stamped(value);
  const [first = ''] = value.issuers;
  if (value.issuers.length > 1) return value.sealing === 'sealed' ? jointSealed(value) : unsealed(value);
  if (value.sealing === 'unsealed') return unsealed(value);
  const dateRight = sealedDateRight(first, value.date);
  const centre = dateRight + widthInChars(value.date) / 2;
  return [
    paragraph('Issuer', first, { before: 2 * LINE, right: round(centre - widthInChars(first) / 2) }),
    paragraph('Date', value.date, { right: dateRight }),
  ];
}

/** Four characters from the right, more where a long name over it would leave the 版心. */
function sealedDateRight(issuer: string, date: string): number {
  return round(Math.max(4, (widthInChars(issuer) - widthInChars(date)) / 2 + 1));
}

function unsealed({ issuers, date }: Signature): readonly ParagraphBlock[] {
  const width = Math.max(...issuers.map(widthInChars));
  const dateWidth = widthInChars(date);
  const isLongDate = dateWidth + 2 > width;
  const issuerRight = isLongDate ? dateWidth + 4 - width : 2;
  const dateRight = isLongDate ? 2 : width - dateWidth;
  return [
    ...issuers.map((issuer, index) =>
      paragraph('Issuer', issuer, {
        ...(index === 0 && { before: LINE }),
        right: round(issuerRight + width - widthInChars(issuer)),
      }),
    ),
    paragraph('Date', date, { right: round(dateRight) }),
  ];
}

/** Names side by side, each to take its seal, the last one over the date. */
function jointSealed({ issuers, date }: Signature): readonly ParagraphBlock[] {
  const perRow = widthInChars(issuers.join('')) > 22 && issuers.length > 2 ? 2 : Math.min(3, issuers.length);
  const rows = issuers.flatMap((_, index, all) => (index % perRow === 0 ? [all.slice(index, index + perRow)] : []));
  const lastWidth = Math.max(widthInChars(issuers.at(-1) ?? ''), widthInChars(date));
  const lastCentre = TEXT_WIDTH - Math.round((2 + lastWidth / 2) * CHAR);
  return [
    ...rows.map((row, index) => {
      const firstCentre = TEXT_WIDTH - lastCentre;
      const tabs = row.map((_, at) => ({
        at:
          row.length === 1
            ? lastCentre
            : Math.round(firstCentre + ((lastCentre - firstCentre) * at) / (row.length - 1)),
        kind: 'center' as const,
      }));
      return paragraph('Issuer', `\t${row.join('\t')}`, {
        before: index === 0 ? 2 * LINE : 3 * LINE,
        alignment: 'left',
        tabs,
      });
    }),
    paragraph('Date', date, { right: round(2 + (lastWidth - widthInChars(date)) / 2) }),
  ];
}

/** The post left of the stamp's place, the date a line below it and four characters from the right. */
function stamped({ post = '', signerName = '', date }: Signature): readonly ParagraphBlock[] {
  const stampWidth = Math.max(widthInChars(signerName), 3);
  return [
    paragraph('Issuer', [{ text: `${post}　　${signerName}` }], {
      before: 2 * LINE,
      right: round(4 + Math.max(0, 3 - stampWidth)),
    }),
    paragraph('Date', date, { before: LINE, right: 4 }),
  ];
}

export function annotation(text: string | undefined): readonly ParagraphBlock[] {
  if (!text) return [];
  return [paragraph('Annotation', /^（.*）$/.test(text) ? text : `（${text}）`)];
}

/** 附件 on its own page: label on the first line, title on the third (7.3.7). */
export function attachment(name: string, text: readonly string[], number: number | undefined): readonly Block[] {
  return [
    paragraph('AttachmentLabel', `附件${number ?? ''}`, { pageBreakBefore: true }),
    { ...title(name, 1, 1), style: 'AttachmentTitle' as ParagraphStyle },
    ...body(text),
  ];
}

export interface Imprint {
  /** 主送 moved here (7.4.2), or the distribution of a 简报. */
  readonly recipients?: readonly string[];
  readonly recipientsLabel?: string;
  readonly copyTo?: readonly string[];
  readonly printer?: string;
  readonly printDate?: string;
  /** 印数, of a 简报. */
  readonly copies?: string;
  /** False in a letter, whose imprint has no lines (10.1). */
  readonly lines?: boolean;
}

const THICK: Border = { style: 'single', eighths: 8, color: '000000' };
const THIN: Border = { style: 'single', eighths: 6, color: '000000' };

/** 版记 at the foot of the last page: thick, thin, thick lines as wide as the 版心 (7.4). */
export function imprint({ lines = true, ...values }: Imprint): readonly Block[] {
  const rows = imprintRows(values);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      position: 'pageBottom',
      widths: [TEXT_WIDTH],
      rows: rows.map((content, index) => ({
        cells: [
          {
            width: TEXT_WIDTH,
            content,
            ...(lines && {
              borders: { top: index === 0 ? THICK : THIN, bottom: index === rows.length - 1 ? THICK : THIN },
            }),
          },
        ],
      })),
    },
    paragraph('End', ''),
  ];
}

function imprintRows(values: Imprint): readonly (readonly ParagraphBlock[])[] {
  const { recipients = [], recipientsLabel = '主送', copyTo = [], printer, printDate, copies } = values;
  const right = [{ at: TEXT_WIDTH - IMPRINT_CHAR, kind: 'right' as const }];
  const sent = [
    ...(recipients.length > 0 ? [distribution(recipientsLabel, recipients)] : []),
    ...(copyTo.length > 0 ? [distribution('抄送', copyTo)] : []),
  ];
  const printed = printer && printDate ? [paragraph('Imprint', `${printer}\t${printDate}印发`, { tabs: right })] : [];
  const copied = copies ? [paragraph('Imprint', `共印${copies}份`, { alignment: 'right' })] : [];
  return [sent, printed, copied].filter((content) => content.length > 0);
}

/** A character of 四号 in twips. */
const IMPRINT_CHAR = 276;

function distribution(label: string, names: readonly string[]): ParagraphBlock {
  const hanging = widthInChars(label) + 1;
  const text = `${label}：${names.join('，').replace(/。$/, '')}。`;
  return paragraph('Imprint', text, { left: 1 + hanging, right: 1, hanging, sizePt: SIZE_PT.imprint });
}

function round(chars: number): number {
  return Math.max(0, Math.round(chars * 100) / 100);
}
