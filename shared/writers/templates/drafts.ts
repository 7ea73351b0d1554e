/** Papers without a red head: 调研报告, 备案说明. */
import type { Block } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { Reading } from './fields.ts';
import { LINE } from './measures.ts';
import { bodyAndClosing } from './ordinary.ts';
import type { Paper } from './package.ts';
import { body, title } from './pieces.ts';

/** Title, author, 内容摘要 before the text; a report above 5,000 characters needs the abstract. */
export function researchPaper(read: Reading): Paper {
  const abstract = read.need('abstract');
  const blocks: readonly Block[] = [
    title(read.need('title'), 0),
    paragraph('UnderTitle', read.need('author')),
    paragraph('Body', [{ text: '内容摘要：', style: 'LabelText' }, { text: abstract }], { before: LINE, after: LINE }),
    ...body(read.needMany('body')),
  ];
  return { title: read.need('title'), blocks };
}

/** 备案说明: why, on what, how, and what was settled. */
export function filingNote(read: Reading): Paper {
  const issuers = read.needMany('issuers');
  const blocks: readonly Block[] = [
    title(read.need('title'), 0, 1),
    ...bodyAndClosing(read, body(read.needMany('body')), issuers),
  ];
  return { title: read.need('title'), blocks };
}
