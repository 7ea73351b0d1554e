/**
 * The text layer of a PDF → document. Where words stand is read from the page; where a file keeps its words to itself
 * (a scan, fonts without names for their letters, a password) one plain sentence says so.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OfficialDocument, Text, Unreadable } from '../../document/document.ts';
import type { PositionedPage } from '../positioned/index.ts';
import { asMeant, documentOf, isGibberish } from '../positioned/index.ts';
import type { TurnedPiece } from '../positioned/upright.ts';
import { upright } from '../positioned/upright.ts';
import type { CMapSource } from './open.ts';
import { openPdf } from './open.ts';
import { isOverScan } from './over-scan.ts';

export type { CMapSource } from './open.ts';

export interface PdfOptions {
  readonly cMap: CMapSource;
  /** How long reading may take, in milliseconds. */
  readonly limitMs: number;
}

/** More pages are no official document. */
const MOST_PAGES = 500;
/** Letters a page with a text layer has at least, on average. */
const FEWEST_LETTERS = 10;

/** Never throws: what cannot be read gives one plain sentence. */
export async function readPdf(
  bytes: Uint8Array,
  { cMap, limitMs }: PdfOptions,
): Promise<OfficialDocument | Unreadable> {
  const until = Date.now() + limitMs;
  let pdf: PDFDocumentProxy | undefined;
  try {
    pdf = await openPdf(bytes, cMap);
    if (pdf.numPages > MOST_PAGES) return { unreadable: TOO_MANY_PAGES };
    return await readPages(pdf, until);
  } catch (error) {
    return { unreadable: error instanceof Error && error.name === 'PasswordException' ? ENCRYPTED : DAMAGED };
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, until: number): Promise<OfficialDocument | Unreadable> {
  const pages: PositionedPage[] = [];
  let leftOut = 0;
  let raw = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (Date.now() > until) return { unreadable: SLOW };
    const asSet = await readPage(await pdf.getPage(number));
    const read = upright(asSet);
    raw += asSet.raw;
    pages.push(read.page);
    leftOut += read.leftOut;
  }
  const letters = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('').length;
  const empty = pages.filter(({ pieces }) => pieces.length === 0).length;
  if (isGibberish(raw)) return { unreadable: NAMELESS };
  if (letters + leftOut < FEWEST_LETTERS * pages.length || empty > pages.length / 2) return { unreadable: SCAN };
  if (leftOut > letters / 2) return { unreadable: TURNED };
  if (await isOverScan(pdf)) return { unreadable: OVER_SCAN };
  return documentOf(pages, 'pdf');
}

interface ReadPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly pieces: readonly TurnedPiece[];
  /** The words as the file has them. */
  readonly raw: string;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces = items.flatMap((item): TurnedPiece | [] => {
    if (!('str' in item)) return [];
    const text = asMeant(item.str);
    if (text.trim() === '') return [];
    const [a, b, c, d, x, baseline] = times(transform, item.transform as number[]);
    return { text, x, baseline, width: item.width, size: Math.hypot(c, d), angle: Math.atan2(b, a) };
  });
  page.cleanup();
  const raw = items.map((item) => ('str' in item ? item.str : '')).join('');
  return { widthPt: width, heightPt: height, pieces, raw };
}

type Matrix = readonly [number, number, number, number, number, number];

/** What `inner` does, then `outer`. */
function times(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
const ENCRYPTED = text(
  '这个 PDF 设了打开密码，请去掉密码后再检查。',
  'This PDF is protected by a password; please remove it first.',
);
const DAMAGED = text(
  '这个 PDF 已损坏或者不完整，请重新获取后再检查。',
  'This PDF is damaged or incomplete; please get it again.',
);
const SCAN = text(
  '这个 PDF 是扫描件或者图片，没有可读的文字，请对照原文人工核对。',
  'This PDF is a scan or all pictures; it holds no text to read.',
);
const OVER_SCAN = text(
  '这个 PDF 是扫描件，文字是机器识别出来的，可能有误，没有检查；请提供原文件。',
  'This PDF is a scan whose words were recognised by a machine and may be wrong, so it was not checked; please give the original.',
);
const NAMELESS = text(
  '这个 PDF 的字体没有写明是什么字，读出来是乱码，没有检查；请提供原文件。',
  'The fonts of this PDF do not say which letters they show, so it was not checked; please give the original.',
);
const TURNED = text(
  '这个 PDF 的文字多为竖排或者斜排，没有检查；请提供原文件。',
  'Most words of this PDF run downwards or aslant, so it was not checked; please give the original.',
);
const TOO_MANY_PAGES = text(
  `这个 PDF 超过 ${MOST_PAGES} 页，没有检查。`,
  `This PDF has more than ${MOST_PAGES} pages and was not checked.`,
);
const SLOW = text(
  '这个 PDF 读取时间过长，没有检查；请提供原文件。',
  'Reading this PDF takes too long, so it was not checked; please give the original.',
);
