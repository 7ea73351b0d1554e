/** An opinion on a document as a .docx of its own. */
import type { Opinion, OpinionLine } from '../../report/opinion.ts';
import { opinionLines } from '../../report/opinion.ts';
import type { Block, ParagraphBlock } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { Paper } from './package.ts';
import { packDocument } from './package.ts';
import { body, heldToSignature, recipient, signature, title } from './pieces.ts';

/** The file of an opinion: same opinion, same bytes. */
export function buildOpinion(opinion: Opinion): Uint8Array {
  return packDocument(opinionPaper(opinion));
}

function opinionPaper(opinion: Opinion): Paper {
  const text = opinionLines(opinion).flatMap(textBlock);
  const blocks: readonly Block[] = [
    title(opinion.title, 0),
    recipient([opinion.recipient]),
    ...heldToSignature(text, []),
    ...signature({ issuers: [opinion.issuer], date: opinion.date, sealing: 'sealed' }),
  ];
  return { title: opinion.title, blocks };
}

function textBlock({ kind, text }: OpinionLine): readonly ParagraphBlock[] {
  switch (kind) {
    case 'heading':
      return [paragraph('Heading1', text)];
    case 'body':
    case 'head':
      return body([text]);
    default:
      return [];
  }
}
