/** Scans with words recognised by a machine laid unseen over the picture: such words are often wrong. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './open.ts';

const RECOGNISERS =
  /\bOCR|OCR\b|ABBYY|FineReader|Paper Capture|Readiris|Tesseract|OmniPage|CamScanner|扫描全能王|GlyphLess/i;
/** Argument of the operator that sets how letters are painted: not at all. */
const UNSEEN = 3;

export async function isOverScan(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info } = await pdf.getMetadata();
  const { Producer: producer, Creator: creator } = info as { readonly Producer?: unknown; readonly Creator?: unknown };
  if (RECOGNISERS.test(`${String(producer)} ${String(creator)}`)) return true;
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  return fnArray.some(
    (code, at) => code === OPS.setTextRenderingMode && (argsArray[at] as readonly unknown[])[0] === UNSEEN,
  );
}
