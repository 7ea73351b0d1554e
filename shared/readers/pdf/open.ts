/** pdf.js, loaded when the first PDF comes and run in the thread that asks: no second worker, no network, no eval. */
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Gives a character map (CMap) of the pdfjs-dist package by its name: the bytes of `cmaps/<name>.bcmap`. */
export type CMapSource = (name: string) => Promise<Uint8Array>;

type Library = typeof Pdfjs;

let library: Promise<Library> | undefined;

export function loadPdfjs(): Promise<Library> {
  library ??= (async () => {
    // Its presence makes pdf.js run the worker's half here instead of looking for a file to start.
    // @ts-expect-error: the package has no types for this half, and none of its values are used here
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return library;
}

/** @throws what pdf.js throws: PasswordException, InvalidPDFException … */
export async function openPdf(bytes: Uint8Array, cMap: CMapSource): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  return getDocument({
    // pdf.js takes the bytes for its own.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    CMapReaderFactory: class {
      async fetch({ name }: { readonly name: string }): Promise<object> {
        return { cMapData: await cMap(name), isCompressed: true };
      }
    },
    // Shapes of letters are of no use here.
    StandardFontDataFactory: NoFiles,
    WasmFactory: NoFiles,
  }).promise;
}

class NoFiles {
  fetch(): Promise<never> {
    return Promise.reject(new Error('not needed'));
  }
}
