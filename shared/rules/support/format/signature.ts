/** Where signature and date stand: one organ signing, on lines of their own. */
import type { Element } from '../../../structure/outline.ts';
import type { Extent, Shaped } from './geometry.ts';
import { emPt, extentOf } from './geometry.ts';
import type { Sheet } from './shape-rule.ts';

export interface Signature {
  readonly issuer: Shaped;
  readonly date: Shaped;
  readonly issuerAt: Extent;
  readonly dateAt: Extent;
  /** A picture or a seal element stands at the signature. */
  readonly sealed: boolean;
}

/** Absent: no single issuer with a date below it, or their places cannot be told. */
export function signatureOf(sheet: Sheet): Signature | undefined {
  const { outline, paragraphs, pageSetup } = sheet;
  const of = (kind: Element['kind']): readonly Element[] => outline.elements.filter((element) => element.kind === kind);
  const [issuer, ...moreIssuers] = of('issuer');
  const [date, ...moreDates] = of('issueDate');
  if (!issuer || !date || moreIssuers.length + moreDates.length > 0) return undefined;
  if (issuer.span || date.span || issuer.paragraphs.length > 1 || date.paragraphs.length > 1) return undefined;
  const at = (element: Element): number => paragraphs.findIndex(({ id }) => id === element.paragraphs[0]);
  const [issuerLine, dateLine] = [paragraphs[at(issuer)], paragraphs[at(date)]];
  if (!issuerLine || !dateLine || issuerLine.place !== 'body' || dateLine.place !== 'body') return undefined;
  // Characters of two sizes cannot be compared.
  if (emPt(issuerLine) !== emPt(dateLine)) return undefined;
  const [issuerAt, dateAt] = [extentOf(issuerLine, pageSetup), extentOf(dateLine, pageSetup)];
  if (!issuerAt || !dateAt) return undefined;
  const sealed =
    of('seal').length > 0 ||
    [issuerLine, dateLine].some(({ inlines }) => inlines?.some(({ kind }) => kind === 'object'));
  return { issuer: issuerLine, date: dateLine, issuerAt, dateAt, sealed };
}

const TOLERANCE_CHARS = 1;

/** 7.3.5.1: date four characters from the right, the issuer centred on it (or, being longer, as far right as it goes). */
export function isSealedLayout({ issuerAt, dateAt }: Signature): boolean {
  const middle = ({ left, width }: Extent): number => left + width / 2;
  const isCentred = Math.abs(middle(issuerAt) - middle(dateAt)) <= TOLERANCE_CHARS + 0.5;
  // A long name cannot be centred without running into the edge; the date then moves left with it.
  return Math.abs(dateAt.right - 4) <= TOLERANCE_CHARS
    ? isCentred || issuerAt.width > dateAt.width + 6
    : isCentred && dateAt.right > 4 && issuerAt.right <= 4;
}

/** 7.3.5.2: issuer two characters from the right, the date begins two further right; a longer date itself stands at two. */
export function isUnsealedLayout({ issuerAt, dateAt }: Signature): boolean {
  const outer = Math.min(issuerAt.right, dateAt.right);
  return Math.abs(outer - 2) <= TOLERANCE_CHARS && Math.abs(dateAt.left - issuerAt.left - 2) <= TOLERANCE_CHARS + 0.25;
}
