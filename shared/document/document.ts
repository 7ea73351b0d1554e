/**
 * The document as a plain value. Readers make it, everything else only looks at it.
 * Offsets are half-open ranges of UTF-16 units; a fact the input cannot tell is absent, never guessed.
 */

/** Both languages of one sentence or name. Chinese is what people see by default. */
export interface Text {
  readonly 'zh-CN': string;
  readonly en: string;
}
export type Language = keyof Text;

/** Names a paragraph within one reading of a document. Never store it; store a fingerprint. */
export type ParagraphId = string & { readonly brand: 'ParagraphId' };

/** Half-open range of UTF-16 units in one paragraph's text. */
export interface Span {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
}

/** Where a paragraph stands. Header and footer paragraphs come last in the document. */
export type Place = 'body' | 'table' | 'textbox' | 'header' | 'footer' | 'footnote';

/** Something inside the text that is more than its letters. */
export type Inline =
  /** A picture, drawing anchor or embedded object: one U+FFFC in the text. */
  | { readonly kind: 'object'; readonly start: number; readonly end: number }
  /** A footnote or endnote reference mark: one U+FFFC in the text. */
  | { readonly kind: 'noteMark'; readonly start: number; readonly end: number }
  /** A field; the text holds its last shown result. `name` is upper case: PAGE, NUMPAGES, REF, TOC … */
  | { readonly kind: 'field'; readonly name: string; readonly start: number; readonly end: number }
  /** Words inserted under tracked changes; they count as text. */
  | { readonly kind: 'inserted'; readonly start: number; readonly end: number }
  /** Words deleted under tracked changes: not in the text; `start === end` is where they stood. */
  | { readonly kind: 'deleted'; readonly start: number; readonly end: number; readonly text: string }
  /** Hidden words (`w:vanish`): not in the text; `start === end` is where they stand. */
  | { readonly kind: 'hidden'; readonly start: number; readonly end: number; readonly text: string }
  /** Words somebody commented on. */
  | { readonly kind: 'commented'; readonly start: number; readonly end: number };

/** A cell as a paragraph sees it: table number in the document, row and column from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** Words that text rules must leave alone: quotations, titles in 《》, document numbers, addresses, code. */
export interface ProtectedSpan {
  readonly kind: 'quotation' | 'title' | 'documentNumber' | 'url' | 'code' | 'lawText';
  readonly start: number;
  readonly end: number;
}

export interface ParagraphBase {
  readonly id: ParagraphId;
  /**
   * What the paragraph says with tracked changes accepted and hidden words left out. One unit for every inline
   * thing: U+FFFC for pictures and note marks, `\t` tab, `\n` line break, `\f` page break.
   */
  readonly text: string;
  /** Of everything the reader told of this paragraph except its layout: equal hash, equal paragraph. */
  readonly hash: string;
  readonly place: Place;
  /** The visible label automatic numbering puts before the text (“一、”); not part of `text`. */
  readonly label?: string;
  readonly inlines?: readonly Inline[];
  readonly cell?: Cell;
  /** Index into `pageSetup` of the section it stands in (body, tables, text boxes). */
  readonly section?: number;
  /** For headers and footers: which pages show it. Unused ones are not read. */
  readonly pages?: 'default' | 'first' | 'even';
  /** Level of an HTML or Markdown heading, or of Word's outline, from 1. A hint, not 公文 structure. */
  readonly outlineLevel?: number;
  /** Whether a page shows it centred. A hint where the format is unknown. */
  readonly centered?: boolean;
  /** Largest type size a page shows it in, in points. A hint where the format is unknown. */
  readonly shownSizePt?: number;
  /** How far a page shows its first line set in, in its own letters. A hint where the format is unknown. */
  readonly shownIndentChars?: number;
  /** Where in the text pages began when the file was last saved: what a layout may go by. */
  readonly savedPageBreaks?: readonly number[];
}

/** Which of a character's two typefaces shows: decided per character and by `w:hint`. */
export type FontSlot = 'eastAsian' | 'latin';

/** Effective format of some characters. */
export interface RunFormat {
  readonly eastAsianFont?: string;
  readonly latinFont?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RRGGBB in upper case; `auto` (black on light paper) is given as 000000. */
  readonly color?: string;
  /** Name of the highlight colour, or RRGGBB of a shading other than white or auto. */
  readonly highlight?: string;
  /** Added to each character's width; negative is tighter. */
  readonly spacingPt?: number;
  /** Horizontal scale in per cent, 100 when plain. */
  readonly scalePercent?: number;
  readonly verticalAlign?: 'superscript' | 'subscript';
}

/** Characters of one slot and one format. Runs cover the text without gaps, in order. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly slot: FontSlot;
  readonly format: RunFormat;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify' | 'distribute';

/** 行距: `exact` and `atLeast` in points, `multiple` in lines (1 is single). */
export type LineSpacing =
  { readonly kind: 'exact' | 'atLeast'; readonly pt: number } | { readonly kind: 'multiple'; readonly lines: number };

/** A line along one side of a paragraph, a cell or the paper. */
export interface BorderLine {
  readonly style: string;
  readonly widthPt: number;
  readonly color: string;
}

/** Effective format of a whole paragraph. Character counts are of the paragraph's own type size. */
export interface ParagraphFormat {
  readonly alignment?: Alignment;
  /** Negative for a hanging indent. */
  readonly firstLineIndentChars?: number;
  readonly firstLineIndentPt?: number;
  readonly leftIndentChars?: number;
  readonly leftIndentPt?: number;
  readonly rightIndentChars?: number;
  readonly rightIndentPt?: number;
  readonly lineSpacing?: LineSpacing;
  readonly spaceBeforePt?: number;
  readonly spaceAfterPt?: number;
  /** False where the paragraph opts out of the document grid. */
  readonly snapToGrid?: boolean;
  /** False where Chinese and Latin letters stand without the usual gap between them. */
  readonly spacesLatin?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  /** Its lines stay on one page. */
  readonly keepLines?: boolean;
  /** No single line of it begins or ends a page. */
  readonly widowControl?: boolean;
  readonly borders?: { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: BorderLine };
  /** Tab stops from the left edge of the text. */
  readonly tabs?: readonly { readonly positionPt: number; readonly alignment: string }[];
  /** Size, in points, of the paragraph mark: what an empty paragraph's height comes from. */
  readonly markSizePt?: number;
}

/** Where a paragraph lies, and who says so. Pages from 1, lines from 0 within the page. */
export interface LayoutBox {
  readonly page: number;
  readonly firstLine: number;
  readonly lines: number;
  /** The page its last line stands on. */
  readonly lastPage: number;
  /** The words of each line, for judging the shape of a title. */
  readonly lineTexts?: readonly string[];
  readonly from: 'rendered' | 'saved' | 'estimated';
}

export interface PageNumber {
  readonly present: boolean;
  /** decimal, numberInDash, upperRoman … */
  readonly format?: string;
  /** Where it stands on an odd page and whether even pages mirror it. */
  readonly position?: 'left' | 'center' | 'right' | 'outside' | 'inside';
  readonly start?: number;
}

/** One section's paper. */
export interface Section {
  readonly pageWidthMm: number;
  readonly pageHeightMm: number;
  readonly landscape?: boolean;
  readonly marginTopMm: number;
  readonly marginBottomMm: number;
  readonly marginLeftMm: number;
  readonly marginRightMm: number;
  readonly gutterMm?: number;
  readonly headerMm?: number;
  readonly footerMm?: number;
  readonly grid?: {
    readonly type: 'none' | 'lines' | 'linesAndChars' | 'snapToChars';
    readonly linePitchPt?: number;
    readonly charSpacePt?: number;
  };
  readonly pageNumber: PageNumber;
  readonly titlePage?: boolean;
  readonly evenAndOddHeaders?: boolean;
  readonly mirrorMargins?: boolean;
  /** Whether full lines squeeze punctuation marks to take one more letter in. */
  readonly compressesPunctuation?: boolean;
  /** Whether the grid of lines holds in tables, too. */
  readonly gridsTables?: boolean;
  readonly columns?: number;
  /** What starts it: nextPage, continuous, oddPage, evenPage. */
  readonly start?: string;
}

/** A line, shape, picture or text box, at the paragraph it is anchored to. Lengths in millimetres. */
export interface Drawing {
  readonly kind: 'line' | 'shape' | 'picture' | 'textbox' | 'object';
  readonly anchor: ParagraphId;
  readonly widthMm?: number;
  readonly heightMm?: number;
  readonly lineColor?: string;
  readonly lineWidthPt?: number;
  /** single, thickThin, thinThick, double … */
  readonly lineStyle?: string;
  readonly fillColor?: string;
  readonly inline?: boolean;
  readonly horizontal?: { readonly from: string; readonly offsetMm?: number; readonly align?: string };
  readonly vertical?: { readonly from: string; readonly offsetMm?: number; readonly align?: string };
  readonly behindText?: boolean;
  /** Paragraphs inside, for a text box. */
  readonly paragraphs?: readonly ParagraphId[];
}

export interface TableObject {
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly paragraphs: readonly ParagraphId[];
  readonly borders?: { readonly [side in 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV']?: BorderLine };
  readonly widthMm?: number;
  /** Widths of its columns, where the file says them. */
  readonly columnWidthsMm?: readonly number[];
  /** Least heights of its rows, 0 where the words decide. */
  readonly rowHeightsMm?: readonly number[];
  /** True where it stands by a position of its own, outside the flow of text. */
  readonly floating?: true;
}

/** Everything in the file that is not running text. */
export interface DocumentObjects {
  readonly drawings: readonly Drawing[];
  readonly tables: readonly TableObject[];
  readonly comments: number;
  readonly trackedChanges: number;
  /** Names of the kept properties that tell of people or places: creator, lastModifiedBy, company … */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Parts this reader knows of but cannot look into: altChunk, activeX, embedded package … */
  readonly unread?: readonly string[];
}

/**
 * What an office system or a web form knows of the document beside its text (表单、台账).
 * Every field is optional: a rule that needs an absent one answers “cannot tell”.
 */
export interface OfficeRecord {
  /** Values of form fields by their Chinese label as the catalogue names it: 文种, 标题, 发文字号, 主送 … */
  readonly fields?: Readonly<Record<string, string>>;
  /** Yes/no and short facts of handling by catalogue name: 合法性审核, 会签完成, 用印 … */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Dates by name, YYYY-MM-DD: 签发, 公布, 报备, 收到, 反馈 … */
  readonly dates?: Readonly<Record<string, string>>;
  /** Lists by name: 报备材料, 会签部门, 已用文号 … */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** How it travels: paper, telegram, web, internal … */
  readonly channel?: string;
}

/** What an input may tell of a paragraph, each under its facet's own name. */
export interface ParagraphFacets {
  readonly runFormat: readonly Run[];
  readonly paragraphFormat: ParagraphFormat;
  readonly layout: LayoutBox;
}

/** What an input may tell of the document as a whole. */
export interface DocumentFacets {
  readonly pageSetup: readonly Section[];
  readonly objects: DocumentObjects;
  readonly record: OfficeRecord;
}

/** A facet is filled wholly by the reader or left out wholly. */
export type Facet = keyof ParagraphFacets | keyof DocumentFacets;

export type Paragraph = ParagraphBase & Partial<ParagraphFacets>;

/** A paragraph as a rule that asked for the facets N sees it. */
export type ParagraphWith<N extends Facet> = ParagraphBase & Pick<ParagraphFacets, N & keyof ParagraphFacets>;

/** `pdf` and `ofd` are fixed pages: what they say of format is what their geometry shows, never a style. */
export type InputKind = 'docx' | 'word' | 'html' | 'text' | 'pdf' | 'ofd';

export interface DocumentBase {
  readonly input: InputKind;
  readonly facets: ReadonlySet<Facet>;
  readonly paragraphs: readonly Paragraph[];
}
export type OfficialDocument = DocumentBase & Partial<DocumentFacets>;

/** What a reader answers when a file cannot be read: one plain sentence, never an empty document. */
export interface Unreadable {
  readonly unreadable: Text;
}

export function isUnreadable(value: OfficialDocument | Unreadable): value is Unreadable {
  return 'unreadable' in value;
}
