/** Puts named slips into a right document: each changes words that stand in it exactly once. */
import type { Block, Paper, ParagraphBlock } from '../writers/templates/index.ts';

/** Words and what a hasty hand makes of them. */
export interface Slip {
  /** The rule that must find it. */
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export function withSlips(paper: Paper, slips: readonly Slip[]): Paper {
  const changed = slips.reduce(change, paper.blocks);
  return { ...paper, blocks: changed };
}

function change(blocks: readonly Block[], { rule, from, to }: Slip): readonly Block[] {
  let seen = 0;
  const paragraph = (block: ParagraphBlock): ParagraphBlock => ({
    ...block,
    runs: block.runs.map((run) => {
      if (!run.text.includes(from)) return run;
      seen += 1;
      return { ...run, text: run.text.replace(from, to) };
    }),
  });
  const result = blocks.map((block): Block => {
    if (block.kind === 'paragraph') return paragraph(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
    }));
    return { ...block, rows };
  });
  if (seen !== 1) throw new Error(`sample: “${from}” for ${rule} stands ${seen} times in the model, not once`);
  return result;
}
