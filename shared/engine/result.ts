import type { Facet, ParagraphId, Text } from '../document/document.ts';
import type { Fix } from '../document/edit.ts';
import type { ElementKind, Outline } from '../structure/outline.ts';
import type { Certainty, Data, Location, Severity } from '../rules/rule.ts';

/** One finding, as ids and data; words are made at display time by report/wording.ts. */
export interface Diagnostic {
  readonly rule: string;
  readonly message: string;
  readonly data: Data;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly at: Location;
  /** The element it lies in, for grouping. Absent for findings on the whole document or its paper. */
  readonly element?: ElementKind;
  /** The words there (`text.slice(start, end)`), empty for findings not on words. */
  readonly quote: string;
  /** Same rule, same words, same part: the same in any session. */
  readonly fingerprint: string;
  readonly fix?: Fix;
}

/** How a rule ended. Silence is never a pass: every rule of the registry has exactly one outcome. */
export type Outcome =
  | { readonly kind: 'pass'; /** Units judged. */ readonly units: number; readonly unknown?: readonly Text[] }
  | { readonly kind: 'fail'; readonly diagnostics: readonly Diagnostic[]; readonly unknown?: readonly Text[] }
  | { readonly kind: 'notApplicable'; readonly reason: 'noElement' | 'genre' | 'form' | 'date' | 'partial' }
  | { readonly kind: 'cannotTell'; readonly missing: readonly Facet[]; readonly reasons: readonly Text[] }
  | { readonly kind: 'manual'; readonly question: Text }
  | { readonly kind: 'off' }
  | { readonly kind: 'error'; readonly detail: string };

export interface CheckResult {
  readonly outline: Outline;
  /** Total over the registry. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** All findings in document order, without the set-aside ones. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings somebody set aside, with the exemption that did it. */
  readonly setAside: readonly { readonly diagnostic: Diagnostic; readonly exemption: Exemption }[];
  /** Date the document was judged by and where it came from. */
  readonly date: string;
  readonly dateFrom: 'document' | 'given' | 'today';
  /** By the counting rule of standards/streamlining §1: body characters with punctuation, without spaces. */
  readonly characters: number;
  /** Element of each paragraph (its first), for lists and marks. */
  readonly elementOf: ReadonlyMap<ParagraphId, ElementKind>;
}

/** A finding set aside: by fingerprint, or a whole rule in one document. Holds no text of the document. */
export interface Exemption {
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly reason: string;
  /** Who decided: this place, this document, this person, or asked of the organisation. */
  readonly scope: 'place' | 'document' | 'person' | 'organisation';
}
