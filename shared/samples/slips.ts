/** Puts named slips into a right document: each changes words, or the look of a paragraph, that stands in it once. */
import type { Block, Paper, ParagraphBlock } from '../writers/templates/index.ts';

/** Words and what a hasty hand makes of them. */
export interface WordSlip {
  /** The rule that must find it. */
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** The look a hasty hand gives the paragraph that holds some words. */
export interface LookSlip {
  readonly rule: string;
  readonly in: string;
  readonly style?: ParagraphBlock['style'];
  readonly direct?: ParagraphBlock['direct'];
}

export type Slip = WordSlip | LookSlip;

export function withSlips(paper: Paper, slips: readonly Slip[]): Paper {
  return { ...paper, blocks: slips.reduce(change, paper.blocks) };
}

/** The words a slip leaves behind, for naming it. */
export function wordsOf(slip: Slip): string {
  return 'to' in slip ? slip.to : slip.in;
}

function change(blocks: readonly Block[], slip: Slip): readonly Block[] {
  let seen = 0;
  const paragraph = (block: ParagraphBlock): ParagraphBlock => {
    const words = 'from' in slip ? slip.from : slip.in;
    if (!block.runs.some(({ text }) => text.includes(words))) return block;
    seen += 1;
    return 'from' in slip ? withWords(block, slip) : withLook(block, slip);
  };
  const result = blocks.map((block): Block => {
    if (block.kind === 'paragraph') return paragraph(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
    }));
    return { ...block, rows };
  });
  if (seen !== 1) throw new Error(`sample: the words for ${slip.rule} stand in ${seen} paragraphs, not in one`);
  return result;
}

function withWords(block: ParagraphBlock, { from, to }: WordSlip): ParagraphBlock {
  return { ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replace(from, to) })) };
}

function withLook(block: ParagraphBlock, { style, direct }: LookSlip): ParagraphBlock {
  return { ...block, ...(style && { style }), ...(direct && { direct: { ...block.direct, ...direct } }) };
}
