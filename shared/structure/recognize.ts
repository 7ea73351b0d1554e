/**
 * Recognition: lays the elements of an official document over its paragraphs. Each finder is a function over the lines
 * and what is found so far; their order is the list below. A wrong guess loses no paragraph: what nobody claims is body.
 */
import type { OfficialDocument } from '../document/document.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import { findClosing, readIssueDate } from './find-closing.ts';
import { findHead } from './find-head.ts';
import { findHeadings } from './find-headings.ts';
import { findImprint } from './find-imprint.ts';
import { findTitle } from './find-title.ts';
import { judgeDirection, judgeGenre } from './judge-genre.ts';
import type { Line } from './lines.ts';
import { linesOf, squeeze } from './lines.ts';
import type { DocumentForm, Element, ElementKind, Genre, Outline } from './outline.ts';

const FINDERS: readonly ((draft: Draft) => void)[] = [findHead, findTitle, findImprint, findClosing, findHeadings];

export function recognize(document: OfficialDocument): Outline {
  const lines = linesOf(document);
  const draft = newDraft(lines);
  for (const find of FINDERS) find(draft);
  takePageNumbers(draft, document);
  const order = new Map(document.paragraphs.map(({ id }, index) => [id, index]));
  const first = ({ paragraphs }: Element): number => order.get(paragraphs[0] as never) ?? 0;
  const elements = [...draft.elements].sort((a, b) => first(a) - first(b));
  return conclude(elements, lines, document);
}

function takePageNumbers(draft: Draft, document: OfficialDocument): void {
  for (const { id, place, inlines, text } of document.paragraphs) {
    if (place !== 'header' && place !== 'footer') continue;
    const hasField = inlines?.some((inline) => inline.kind === 'field' && inline.name === 'PAGE');
    if (hasField || /^[—–\-－―─\s]*\d{1,4}[—–\-－―─\s]*$/.test(text)) {
      draft.elements.push({ kind: 'pageNumber', paragraphs: [id], certainty: hasField ? 'certain' : 'likely' });
      draft.taken.add(id);
    }
  }
}

function conclude(elements: readonly Element[], lines: readonly Line[], document: OfficialDocument): Outline {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const textOf = (kind: ElementKind): string =>
    elements
      .filter((element) => element.kind === kind)
      .flatMap(({ paragraphs, span }) =>
        paragraphs.map((id) =>
          span ? squeeze(byId.get(id)?.raw.slice(span.start, span.end) ?? '') : (byId.get(id)?.text ?? ''),
        ),
      )
      .join('');
  const has = (kind: ElementKind): boolean => elements.some((element) => element.kind === kind);
  const mark = textOf('issuerMark');
  const title = textOf('title');
  const genre = genreOf(mark, title, has('salutation'));
  const direction = judgeDirection(genre, has('signer'));
  const date = readIssueDate(textOf('issueDate')) ?? readIssueDate(textOf('dateUnderTitle')) ?? undefined;
  const titleElement = elements.find(({ kind }) => kind === 'title');
  return {
    ...(genre && { genre, genreCertainty: titleElement?.certainty ?? 'likely' }),
    ...(direction && { direction }),
    form: formOf(mark, genre, has('documentNumber')),
    partial: isPartial(document, has),
    ...(date && { date }),
    elements,
  };
}

function genreOf(mark: string, title: string, hasSalutation: boolean): Genre | undefined {
  if (/纪要$/.test(mark)) return '纪要';
  if (/(?:简报|动态|专报|快报)$/.test(mark)) return '简报';
  const genre = judgeGenre(title);
  if (genre) return genre;
  if (/令$/.test(mark)) return '命令';
  return hasSalutation ? '讲话' : undefined;
}

function formOf(mark: string, genre: Genre | undefined, hasNumber: boolean): DocumentForm {
  if (/令$/.test(mark) || (genre === '命令' && mark !== '')) return 'order';
  if (/纪要$/.test(mark) || (genre === '纪要' && mark !== '')) return 'minutes';
  if (genre === '简报') return 'brief';
  if (genre === '讲话') return 'speech';
  if (mark === '' && !hasNumber) return 'draft';
  return mark !== '' && genre === '函' && !/文件$/.test(mark) ? 'letter' : mark === '' ? 'draft' : 'ordinary';
}

/** A web page or a pasted text shows what it shows; a file without title and signature is an excerpt. */
function isPartial(document: OfficialDocument, has: (kind: ElementKind) => boolean): boolean {
  if (document.input === 'html' || document.input === 'text') return true;
  return !has('title') && !has('issueDate');
}
