/** The ordinary format: 版头, 主体, 版记 (GB/T 9704—2012 chapter 7). */
import type { Block, ParagraphBlock } from './blocks.ts';
import type { Reading } from './fields.ts';
import type { Paper } from './package.ts';
import type { Sealing, Signature } from './pieces.ts';
import {
  annotation,
  attachment,
  attachmentNote,
  body,
  head,
  heldToSignature,
  imprint,
  recipient,
  signature,
  title,
  underTitle,
} from './pieces.ts';

/** How a type differs within the ordinary format. */
export interface Ordinary {
  /** 上行文 names its signers. */
  readonly upward?: boolean;
  readonly recipient: 'required' | 'optional' | 'none';
  /** 决议 and 公报 are signed by the meeting named under the title. */
  readonly signed?: boolean;
}

export function ordinaryPaper(read: Reading, { upward = false, recipient: asks, signed = true }: Ordinary): Paper {
  const issuers = read.needMany('issuers');
  const recipients = asks === 'required' ? read.needMany('recipients') : asks === 'none' ? [] : read.many('recipients');
  const passed = signed ? undefined : read.need('meetingDate');
  const blocks: readonly Block[] = [
    ...head({
      ...pick(read, 'copyNumber', 'classification', 'urgency'),
      ...marksOf(read, issuers),
      number: read.need('documentNumber'),
      signers: upward ? read.needMany('signers') : [],
      markTopMm: 35,
    }),
    title(read.need('title'), 2, recipients.length > 0 || passed ? 0 : 1),
    ...(passed ? [underTitle(passed)] : []),
    ...(recipients.length > 0 ? [recipient(recipients)] : []),
    ...bodyAndClosing(read, body(read.needMany('body')), signed ? issuers : []),
    ...imprint({
      copyTo: read.many('copyTo'),
      printer: read.need('printer'),
      printDate: read.need('printDate'),
    }),
  ];
  return { title: read.need('title'), blocks };
}

/** Text, note, signature, annotation, and the attachments themselves. */
export function bodyAndClosing(
  read: Reading,
  text: readonly ParagraphBlock[],
  issuers: readonly string[],
): readonly Block[] {
  const names = read.many('attachmentNames');
  const texts = read.many('attachmentTexts');
  const signed = issuers.length > 0 ? signature(signatureOf(read, issuers)) : [];
  const note = attachmentNote(names);
  return [
    ...heldToSignature(text, note),
    ...signed,
    ...annotation(read.one('annotation')),
    ...names.flatMap((name, index) =>
      attachment(name, (texts[index] ?? '〔附件正文〕').split('\n'), names.length > 1 ? index + 1 : undefined),
    ),
  ];
}

function signatureOf(read: Reading, issuers: readonly string[]): Signature {
  const [post, signerName] = [read.one('signerPost'), read.one('signerName')];
  return {
    issuers,
    date: read.need('issueDate'),
    sealing: SEALING[read.one('sealing') ?? ''] ?? 'sealed',
    ...(post && { post }),
    ...(signerName && { signerName }),
  };
}

const SEALING: Readonly<Record<string, Sealing>> = { 不加盖印章: 'unsealed', 签名章: 'stamp' };

function marksOf(
  read: Reading,
  issuers: readonly string[],
): { readonly marks: readonly string[]; readonly word: string } {
  const mark = read.one('mark');
  if (mark) return { marks: [mark], word: '' };
  return { marks: issuers, word: '文件' };
}

type HeadField = 'copyNumber' | 'classification' | 'urgency';

export function pick(read: Reading, ...names: readonly HeadField[]): { readonly [name in HeadField]?: string } {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = read.one(name);
      return value ? [[name, value]] : [];
    }),
  );
}
