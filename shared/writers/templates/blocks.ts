/** What a document is made of before it is markup: paragraphs by style, and tables. */
import type { CharacterStyle, ParagraphStyle } from './styles.ts';

/** Words of one look. `\n` is a line break, `\t` a tab. */
export interface TextRun {
  readonly text: string;
  readonly style?: CharacterStyle;
}

export interface Border {
  readonly style: 'single' | 'thickThinSmallGap' | 'thinThickSmallGap';
  /** Eighths of a point. */
  readonly eighths: number;
  readonly color: string;
}

/** What one paragraph wants differently from its style. Lengths in twips, indents in characters. */
export interface Direct {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  readonly tabs?: readonly { readonly at: number; readonly kind: 'left' | 'right' | 'center' }[];
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly sizePt?: number;
  /** Width of the characters in per cent, for long names in red heads. */
  readonly scalePercent?: number;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  /** Takes the paragraph out of the flow to a place on the page. */
  readonly frame?: {
    readonly width: number;
    readonly height?: number;
    readonly y: number;
    readonly from: 'page' | 'margin';
    readonly align: 'center' | 'right';
  };
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: readonly TextRun[];
  readonly direct?: Direct;
}

export interface CellBlock {
  readonly width: number;
  readonly content: readonly ParagraphBlock[];
  readonly columns?: number;
  readonly rows?: 'first' | 'more';
  readonly borders?: { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: Border };
}

export interface TableBlock {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly rows: readonly { readonly cells: readonly CellBlock[]; readonly height?: number }[];
  /** `pageBottom`: its last line lies on the lower edge of the 版心 of the page it stands on. */
  readonly position: 'flow' | 'pageBottom';
}

export type Block = ParagraphBlock | TableBlock;

export function paragraph(style: ParagraphStyle, text: string | readonly TextRun[], direct?: Direct): ParagraphBlock {
  const runs = typeof text === 'string' ? (text === '' ? [] : [{ text }]) : text;
  return { kind: 'paragraph', style, runs, ...(direct && { direct }) };
}
