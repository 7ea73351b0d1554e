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
  return RECOGNISERS.test(`${String(producer)} ${String(creator)}`) || hidesWords(pdf);
}

/** Whether the first page shows fewer of its words than it hides. */
async function hidesWords(pdf: PDFDocumentProxy): Promise<boolean> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  let isHidden = false;
  let balance = 0;
  const saved: boolean[] = [];
  fnArray.forEach((code, at) => {
    if (code === OPS.setTextRenderingMode) isHidden = (argsArray[at] as readonly unknown[])[0] === UNSEEN;
    else if (code === OPS.save) saved.push(isHidden);
    else if (code === OPS.restore) isHidden = saved.pop() ?? false;
    else if (code === OPS.showText) balance += isHidden ? 1 : -1;
  });
  return balance > 0;
}
