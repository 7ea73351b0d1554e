/** 命令（令）格式: mark 20 mm below the upper edge of the 版心, number, text, signature stamp (10.2). */
import type { Block } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { Reading } from './fields.ts';
import { LINE } from './measures.ts';
import { attachment, attachmentNote, body, heldToSignature, imprint, mark, signature } from './pieces.ts';
import { mmToPt } from '../../document/units.ts';
import type { Paper } from './package.ts';

const MARK_TOP_MM = 20;

export function orderPaper(read: Reading): Paper {
  const [issuer = ''] = read.needMany('issuers');
  const text = body(read.needMany('body'));
  const names = read.many('attachmentNames');
  const texts = read.many('attachmentTexts');
  const blocks: readonly Block[] = [
    ...mark([read.one('mark') ?? `${issuer}令`], '', mmToPt(MARK_TOP_MM)),
    paragraph('Number', read.need('orderNumber'), { before: 2 * LINE, after: 2 * LINE }),
    ...heldToSignature(text, attachmentNote(names)),
    ...signature({
      issuers: [],
      date: read.need('issueDate'),
      sealing: 'stamp',
      post: read.need('signerPost'),
      signerName: read.need('signerName'),
    }),
    ...names.flatMap((name, index) =>
      attachment(name, (texts[index] ?? '〔附件正文〕').split('\n'), names.length > 1 ? index + 1 : undefined),
    ),
    ...imprint({
      copyTo: read.many('copyTo'),
      printer: read.need('printer'),
      printDate: read.need('printDate'),
    }),
  ];
  return { title: `${issuer}令`, blocks };
}
