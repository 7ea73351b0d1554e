/**
 * The document as a reader sees it. Pages come from docx-preview: good to read, never evidence for a rule. Long
 * documents and other inputs are shown as plain lines, drawn in slices so that the page never hangs.
 */
import type { Diagnostic, OfficialDocument, Paragraph, ParagraphId } from '../../shared/index.ts';
import type { DocumentView } from '../host/file-host.ts';
import { alignParagraphs, rangeOf } from './locate.ts';
import type { Mark } from './marks.ts';
import { createMarks } from './marks.ts';
import { PREVIEW_STYLE } from './preview-style.ts';

export interface Shown {
  readonly document: OfficialDocument;
  /** The .docx to draw pages from; plain lines without it. */
  readonly pages?: Uint8Array;
  readonly language: string;
}

export interface Preview extends DocumentView {
  show(shown: Shown): Promise<void>;
  /** Called with the finding a person clicked on in the document. */
  onPick(pick: (fingerprint: string) => void): void;
  dispose(): void;
}

/** Above this many characters pages are drawn as plain lines: drawing pages cannot be done in slices. */
export const PAGES_LIMIT = 60_000;
const PAGE_WIDTH_PX = 794;
const LINES_PER_SLICE = 400;

export function createPreview(frame: HTMLElement): Preview {
  const root = frame.shadowRoot ?? frame.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const style = element('style');
  style.textContent = PREVIEW_STYLE;
  const content = element('div');
  content.className = 'content';
  root.append(style, content);
  const marks = createMarks(content);
  let paragraphs: ReadonlyMap<ParagraphId, Paragraph> = new Map();
  let elements: ReadonlyMap<ParagraphId, HTMLElement> = new Map();
  let drawn: readonly (Mark & { readonly fingerprint: string })[] = [];
  let asked: readonly Diagnostic[] = [];
  let current: Diagnostic | undefined;
  let turn = 0;
  let pick: (fingerprint: string) => void = () => {};

  const locate = ({ at, quote }: Diagnostic): Range | undefined => {
    if (!('paragraph' in at)) return undefined;
    const text = paragraphs.get(at.paragraph)?.text;
    const place = elements.get(at.paragraph);
    // The words are the lock: what no longer says what the finding quotes is not marked.
    if (text === undefined || !place?.isConnected || text.slice(at.start, at.end) !== quote) return undefined;
    return rangeOf(place, text, at);
  };
  const redraw = (): void => {
    drawn = asked.flatMap((diagnostic) => {
      const range = locate(diagnostic);
      return range ? [{ severity: diagnostic.severity, range, fingerprint: diagnostic.fingerprint }] : [];
    });
    marks.show(drawn, current && locate(current));
  };
  const fit = (): void => {
    const zoom = Math.min(1, (frame.clientWidth - 24) / PAGE_WIDTH_PX);
    content.style.setProperty('--zoom', String(Math.max(0.3, zoom)));
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(frame);
  content.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) event.preventDefault();
    const hit = drawn.find(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom,
      ),
    );
    if (hit) pick(hit.fingerprint);
  });

  return {
    async show({ document, pages, language }) {
      const mine = ++turn;
      const next = element('div');
      next.lang = language;
      const isCurrent = (): boolean => mine === turn;
      const lines = pages && (await drawPages(next, pages)) ? paragraphElements(next) : undefined;
      if (!isCurrent()) return;
      next.className = lines ? 'pages' : 'lines';
      const scroll = frame.scrollTop;
      content.replaceChildren(next);
      const shown = lines ?? (await drawLines(next, document.paragraphs, isCurrent));
      if (!isCurrent()) return;
      fit();
      frame.scrollTop = scroll;
      paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
      elements = Array.isArray(shown) ? alignParagraphs(document, shown) : (shown as typeof elements);
      redraw();
    },
    mark(diagnostics) {
      asked = diagnostics;
      redraw();
    },
    reveal(diagnostic) {
      current = diagnostic;
      const range = locate(diagnostic);
      marks.show(drawn, range);
      if (!range) return false;
      const { top, height } = range.getBoundingClientRect();
      const box = frame.getBoundingClientRect();
      const isSeen = top >= box.top + 40 && top + height <= box.bottom - 40;
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
      if (!isSeen) frame.scrollTo({ top: frame.scrollTop + top - box.top - box.height / 3, behavior });
      return true;
    },
    onPick(next) {
      pick = next;
    },
    dispose() {
      turn += 1;
      sizes.disconnect();
      marks.clear();
    },
  };
}

function element<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return document.createElement(name);
}

/** False where docx-preview cannot draw the file; our own reader could, so it is shown as lines. */
async function drawPages(into: HTMLElement, bytes: Uint8Array): Promise<boolean> {
  const styles = element('div');
  const pages = element('div');
  try {
    const { renderAsync } = await import('docx-preview');
    await renderAsync(new Blob([bytes as BlobPart]), pages, styles, {
      className: 'docx',
      inWrapper: true,
      breakPages: true,
      ignoreLastRenderedPageBreak: false,
      renderAltChunks: false,
      renderComments: false,
      useBase64URL: true,
    });
  } catch {
    return false;
  }
  // A document's links lead nowhere here: nothing leaves this page.
  pages.querySelectorAll('a').forEach((link) => link.removeAttribute('href'));
  pages.querySelectorAll('iframe, object, embed').forEach((each) => each.remove());
  into.append(styles, pages);
  return true;
}

function paragraphElements(content: HTMLElement): HTMLElement[] {
  return [...content.querySelectorAll('p')];
}

async function drawLines(
  into: HTMLElement,
  paragraphs: readonly Paragraph[],
  isCurrent: () => boolean,
): Promise<ReadonlyMap<ParagraphId, HTMLElement>> {
  const shown = new Map<ParagraphId, HTMLElement>();
  for (let from = 0; from < paragraphs.length && isCurrent(); from += LINES_PER_SLICE) {
    const slice = document.createDocumentFragment();
    for (const { id, text, place, label, centered } of paragraphs.slice(from, from + LINES_PER_SLICE)) {
      if (place === 'header' || place === 'footer') continue;
      const line = element('p');
      if (label) line.dataset['label'] = label;
      if (centered) line.className = 'centered';
      line.append(text);
      slice.append(line);
      shown.set(id, line);
    }
    into.append(slice);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return shown;
}
