/** An opinion on a document as a .docx of its own. */
import type { Opinion, OpinionLine } from '../../report/opinion.ts';
import { opinionLines } from '../../report/opinion.ts';
import type { Block, ParagraphBlock } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { Paper } from './package.ts';
import { packDocument } from './package.ts';
import { annotation, body, heldToSignature, recipient, signature, title } from './pieces.ts';

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
    ...annotation(opinion.basis),
  ];
  return { title: opinion.title, blocks };
}

const ASIDE = /^——/;
const FAR_RIGHT = /^　{8,}/;
/** 检查依据 under the date, or at the end of a sheet that nobody dates. */
const BASIS = /^　*（检查依据：.*）$/;

/** The file of an opinion a person edited as plain text (`opinionText`): what stands below the dashes is left out. */
export function buildOpinionText(text: string): Uint8Array {
  const all = text.split(/\r?\n/);
  const aside = all.findIndex((line) => ASIDE.test(line));
  const lines = (aside < 0 ? all : all.slice(0, aside)).filter((line) => line.trim() !== '');
  const [first = '', ...rest] = lines;
  const signed = rest.filter((line) => FAR_RIGHT.test(line)).map((line) => line.trim());
  const basis = rest.filter((line) => BASIS.test(line)).map((line) => line.trim());
  const words = rest.filter((line) => !FAR_RIGHT.test(line) && !BASIS.test(line));
  const to = words[0] && !words[0].startsWith('　') ? words.shift() : undefined;
  const blocks: readonly Block[] = [
    title(first.trim(), 0),
    ...(to === undefined ? [] : [recipient([to.trim().replace(/：$/, '')])]),
    ...heldToSignature(words.map(editedBlock).flat(), []),
    ...(signed.length === 0 ? [] : signature({ issuers: [signed[0] ?? ''], date: signed[1] ?? '', sealing: 'sealed' })),
    ...basis.flatMap(annotation),
  ];
  return packDocument({ title: first.trim(), blocks });
}

function editedBlock(line: string): readonly ParagraphBlock[] {
  const text = line.trim();
  return textBlock({ kind: /^[一二三四五六七八九十]+、/.test(text) ? 'heading' : 'body', text });
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
