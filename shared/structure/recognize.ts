/**
 * Recognition: lays the elements of an official document over its paragraphs. Each finder is a function over the lines
 * and what is found so far; their order is the list below. A wrong guess loses no paragraph: what nobody claims is body.
 */
import type { OfficialDocument } from '../document/document.ts';
import { findDates, toIsoDate } from '../text/dates.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import { findRecipient, findUnderTitle } from './find-address.ts';
import { findAttachmentNote, findAttachments } from './find-attachments.ts';
import { findHead } from './find-head.ts';
import { findHeadings } from './find-headings.ts';
import { findImprint } from './find-imprint.ts';
import { findPublished } from './find-published.ts';
import { findAnnotation, findSignature } from './find-signature.ts';
import { findTitle } from './find-title.ts';
import type { Findings } from './judge-form.ts';
import { formOf, genreOf, isPartial } from './judge-form.ts';
import { judgeDirection } from './judge-genre.ts';
import { headerLinesOf, linesOf, squeeze } from './lines.ts';
import type { Element, ElementKind, Outline } from './outline.ts';

/** What is sure comes first, and what is left is judged in its light. */
const FINDERS: readonly ((draft: Draft) => void)[] = [
  (draft) => findHead(draft, findTitle(draft)),
  findUnderTitle,
  findRecipient,
  findImprint,
  findSignature,
  findAttachmentNote,
  findPublished,
  findAnnotation,
  findAttachments,
  findHeadings,
];

export function recognize(document: OfficialDocument): Outline {
  const draft = newDraft(document.input, linesOf(document), headerLinesOf(document));
  for (const find of FINDERS) find(draft);
  takePageNumbers(draft, document);
  const order = new Map(document.paragraphs.map(({ id }, index) => [id, index]));
  const place = ({ paragraphs, span }: Element): number =>
    (order.get(paragraphs[0] as never) ?? 0) + (span?.start ?? 0) / 1e9;
  const elements = [...draft.elements].sort((a, b) => place(a) - place(b));
  return conclude(elements, document);
}

function takePageNumbers(draft: Draft, document: OfficialDocument): void {
  for (const { id, place, inlines, text } of document.paragraphs) {
    if (place !== 'header' && place !== 'footer') continue;
    const hasField = inlines?.some((inline) => inline.kind === 'field' && inline.name === 'PAGE');
    const isTyped =
      /^[—–\-－―─\s]*\d{1,4}[—–\-－―─\s]*$|^第\d{1,4}页.{0,8}$/.test(text.trim()) || /^第\d{1,4}页/.test(squeeze(text));
    if (hasField || isTyped)
      draft.elements.push({ kind: 'pageNumber', paragraphs: [id], certainty: hasField ? 'certain' : 'likely' });
  }
}

function conclude(elements: readonly Element[], document: OfficialDocument): Outline {
  const findings = findingsOf(elements, document);
  const { has } = findings;
  const genre = genreOf(findings);
  const direction = judgeDirection(genre, has('signer'));
  const textOf = wordsOf(elements, document);
  const date = readDate(textOf('issueDate')) ?? readDate(textOf('dateUnderTitle'));
  const title = elements.find(({ kind }) => kind === 'title');
  return {
    ...(genre && { genre, genreCertainty: title?.certainty ?? 'likely' }),
    ...(direction && { direction }),
    form: formOf(findings, genre),
    partial: isPartial(document, findings),
    ...(date && { date }),
    elements,
  };
}

function findingsOf(elements: readonly Element[], document: OfficialDocument): Findings {
  const textOf = wordsOf(elements, document);
  const mark = elements.find(({ kind }) => kind === 'issuerMark');
  const header = new Set(document.paragraphs.filter(({ place }) => place === 'header').map(({ id }) => id));
  return {
    mark: textOf('issuerMark'),
    markInHeader: mark?.paragraphs.some((id) => header.has(id)) ?? false,
    number: textOf('documentNumber'),
    title: textOf('title'),
    salutation: textOf('salutation'),
    issuer: textOf('issuer'),
    has: (kind) => elements.some((element) => element.kind === kind),
  };
}

/** The words of all elements of one kind, without blanks. */
function wordsOf(elements: readonly Element[], document: OfficialDocument): (kind: ElementKind) => string {
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  return (kind) =>
    elements
      .filter((element) => element.kind === kind)
      .flatMap(({ paragraphs, span }) =>
        paragraphs.map((id) => squeeze((texts.get(id) ?? '').slice(span?.start ?? 0, span?.end))),
      )
      .join('');
}

/** YYYY-MM-DD of the date written, when the calendar has it. */
function readDate(text: string): string | undefined {
  const [date] = findDates(text);
  return date && toIsoDate(date);
}
