/**
 * The text layer of a PDF → document. Where words stand is read from the page; where a file keeps its words to itself
 * (a scan, fonts without names for their letters, a password) one plain sentence says so.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OfficialDocument, Unreadable } from '../../document/document.ts';
import type { TurnedPage, TurnedPiece } from '../positioned/index.ts';
import { asMeant, documentOf, judgePages, MOST_PAGES, troublesOf } from '../positioned/index.ts';
import type { CMapSource } from './open.ts';
import { openPdf } from './open.ts';
import { splitGaps } from './split-gaps.ts';
import { isOverScan } from './over-scan.ts';

export type { CMapSource } from './open.ts';

export interface PdfOptions {
  readonly cMap: CMapSource;
  /** How long reading may take, in milliseconds. */
  readonly limitMs: number;
}

const TROUBLES = troublesOf('PDF');

/** Never throws: what cannot be read gives one plain sentence. */
export async function readPdf(
  bytes: Uint8Array,
  { cMap, limitMs }: PdfOptions,
): Promise<OfficialDocument | Unreadable> {
  const until = Date.now() + limitMs;
  let pdf: PDFDocumentProxy | undefined;
  try {
    pdf = await openPdf(bytes, cMap);
    if (pdf.numPages > MOST_PAGES) return { unreadable: TROUBLES.tooManyPages };
    return await readPages(pdf, until);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { unreadable: isLocked ? TROUBLES.encrypted : TROUBLES.damaged };
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, until: number): Promise<OfficialDocument | Unreadable> {
  const read: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (Date.now() > until) return { unreadable: TROUBLES.slow };
    read.push(await readPage(await pdf.getPage(number)));
  }
  const judged = judgePages(read, read.map(({ raw }) => raw).join(''));
  if ('trouble' in judged) return { unreadable: TROUBLES[judged.trouble] };
  return (await isOverScan(pdf)) ? { unreadable: TROUBLES.overScan } : documentOf(judged.pages, 'pdf');
}

interface ReadPage extends TurnedPage {
  /** The words as the file has them. */
  readonly raw: string;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces = items.flatMap((item): readonly TurnedPiece[] => {
    if (!('str' in item)) return [];
    const text = asMeant(item.str);
    if (text.trim() === '') return [];
    const [a, b, c, d, x, baseline] = times(transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    return splitGaps({ text, x, baseline, width: item.width, size, angle: Math.atan2(b, a) });
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
