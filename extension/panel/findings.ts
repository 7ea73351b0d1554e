/** What the panel shows of a tab, worked out from its state: no components, so that it can be tested as it is. */
import type { Language, Severity } from '../../shared/index.ts';
import { citation } from '../../shared/index.ts';
import type { PageReport } from '../background/page-report.ts';
import type { TabState } from '../background/tabs.ts';
import type { DocumentPlace, PageAnswer, PageFinding } from '../messages.ts';
import type { FilingItem } from './filing.ts';

/** A finding with where it was made. */
export interface Listed {
  readonly key: string;
  readonly finding: PageFinding;
  readonly place: DocumentPlace;
  readonly documentKey: string;
}

export interface ListedGroup {
  readonly id: string;
  readonly name: string;
  readonly listed: readonly Listed[];
}

/** One document under check: a frame, or an attachment. */
export interface DocumentEntry {
  readonly place: DocumentPlace;
  readonly report: PageReport;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Documents that hold words: frames with nothing in them are left out of the list. */
export function documentsOf({ tab, frames, attachments }: TabState): readonly DocumentEntry[] {
  return [
    ...frames.flatMap(({ frame, report }) =>
      report &&
      (report.characters > 0 ||
        report.listed !== undefined ||
        report.fields.length > 0 ||
        report.findings.length > 0 ||
        report.stopped)
        ? [{ place: { tab, frame }, report }]
        : [],
    ),
    ...attachments.flatMap(({ url, report }) => (report ? [{ place: { tab, frame: 0, url }, report }] : [])),
  ];
}

export function listedOf({ place, report }: DocumentEntry): readonly Listed[] {
  const { documentKey } = report;
  return report.findings.map((finding, at) => ({
    key: `${place.frame}|${place.url ?? ''}|${finding.fingerprint}|${at}`,
    finding,
    place,
    documentKey,
  }));
}

/** All of them by severity, graver first within an element; elements as the documents show them. */
export function groupsOf(listed: readonly Listed[]): readonly ListedGroup[] {
  const groups = new Map<string, Listed[]>();
  for (const each of listed) groups.set(each.finding.group, [...(groups.get(each.finding.group) ?? []), each]);
  return [...groups].map(([id, members]) => ({
    id,
    name: members[0]?.finding.card.element ?? '',
    listed: [...members].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]),
  }));
}

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly words: string;
}

export function filtered(listed: readonly Listed[], { severities, words }: Filter): readonly Listed[] {
  const wanted = words.trim().toLowerCase();
  return listed.filter(({ finding: { severity, card, quote } }) => {
    if (severities.size > 0 && !severities.has(severity)) return false;
    return wanted === '' || `${card.message}${card.element}${card.clauses}${quote}`.toLowerCase().includes(wanted);
  });
}

/** The papers of a filing, and the language to name them in. */
export interface FilingSaid {
  readonly items: readonly FilingItem[];
  readonly language: Language;
}

export type Verdict =
  | { readonly kind: 'acceptable' }
  | { readonly kind: 'noVerdict' }
  | { readonly kind: 'sendBack'; readonly reasons: readonly string[] };

/**
 * Only errors and papers missing from a filing ask for a return; what could not be checked allows no verdict that sounds
 * clean.
 */
export function verdictOf(
  { frames, attachments }: TabState,
  documents: readonly DocumentEntry[],
  { items, language }: FilingSaid = { items: [], language: 'zh-CN' },
): Verdict {
  const errors = documents.flatMap(({ report }) => report.findings.filter(({ severity }) => severity === 'error'));
  const missing = items.filter(({ state }) => state === 'missing');
  const reasons = [
    ...missing.map(
      ({ name, because, clause }) => `${name[language]}：${because[language]}（${citation(clause, language)}）`,
    ),
    ...new Set(errors.map(({ card }) => `${card.message}（${card.clauses}）`)),
  ];
  if (reasons.length > 0) return { kind: 'sendBack', reasons };
  const isOpen =
    documents.length === 0 ||
    frames.some(({ failed, unreadable, report }) => failed !== undefined || unreadable.length > 0 || !report) ||
    attachments.some(({ step, report }) => step !== 'done' || !report) ||
    items.some(({ state }) => state === 'unknown') ||
    documents.some(({ report }) => report.stopped === true || report.summary.broken.length > 0);
  return { kind: isOpen ? 'noVerdict' : 'acceptable' };
}

/** Why checks did not tell, without what the page itself answers: the box of the filing's papers says that. */
export function openReasons({ summary }: PageReport, answers: readonly PageAnswer[]): readonly string[] {
  const isAnswered = (rule: string): boolean => answers.some((each) => each.rule === rule);
  return summary.cannotTell.filter(({ rules }) => !rules.every(isAnswered)).map(({ reason }) => reason);
}

/** The marked words for showing beside the message, shortened; nothing where the message says them already. */
export function wordsBeside({ quote, card }: Pick<PageFinding, 'quote' | 'card'>, most: number): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const letters = [...words];
  if (card.message.includes(words)) return '';
  return letters.length > most ? `${letters.slice(0, most).join('')}……` : words;
}
