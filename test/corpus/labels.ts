/** The labels of the corpus as they are written, and what they say in our words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Direction, ElementKind } from '../../shared/structure/outline.ts';

/** Name of an element in the labels → our kind. */
export const KINDS: Readonly<Record<string, ElementKind>> = {
  serial_no: 'copyNumber',
  classification: 'classification',
  urgency: 'urgency',
  issuer_mark: 'issuerMark',
  issue_number: 'documentNumber',
  signatory: 'signer',
  title: 'title',
  date_under_title: 'dateUnderTitle',
  recipients: 'recipient',
  attachment_note: 'attachmentNote',
  issuing_org: 'issuer',
  issue_date: 'issueDate',
  notes_line: 'annotation',
  attachment_label: 'attachment',
  cc: 'copyTo',
  printing_line: 'printing',
};

export interface HeadingLabel {
  readonly level: number;
  readonly paragraph?: number;
  readonly text: string;
}
export interface ViolationLabel {
  readonly rule: string;
  readonly where: string;
  readonly why: string;
  readonly confidence: 'certain' | 'likely' | 'practice';
}
export interface Label {
  readonly slug: string;
  readonly file: string;
  readonly doc_type?: string;
  readonly elements?: Readonly<Record<string, unknown>>;
  readonly known_violations?: readonly ViolationLabel[];
  readonly must_not_flag?: readonly string[];
  readonly wrong_things?: readonly { readonly what: string; readonly where: string; readonly confidence: string }[];
  readonly traps?: readonly string[];
  readonly [field: string]: unknown;
}

/** The documents one list of labels names, with where they lie. */
export function labelled(
  root: string,
  list: string,
  place: string,
): readonly { readonly label: Label; readonly path: string }[] {
  const file = join(root, list);
  if (!existsSync(file)) return [];
  const { documents } = JSON.parse(readFileSync(file, 'utf8')) as { documents: readonly Label[] };
  return documents.map((label) => ({ label, path: join(root, place, label.file) }));
}

/** The words of each labelled element; '' where the label says there is none. Notes of the labeller are left out. */
export function expectedElements(label: Label): ReadonlyMap<ElementKind, string> {
  const told = label.elements ?? {
    title: label['title_as_shown'],
    issue_number: label['issue_number'],
    recipients: label['recipients'],
    issuing_org: label['issuing_org'],
    issue_date: label['issue_date'],
    notes_line: label['notes_line'],
  };
  const expected = new Map<ElementKind, string>();
  for (const [name, kind] of Object.entries(KINDS)) {
    if (!(name in told)) continue;
    const words = [told[name]].flat().filter((each): each is string => typeof each === 'string');
    expected.set(kind, squeeze(words.join('').replace(/（页眉）$/, '')));
  }
  return expected;
}

export function expectedHeadings(label: Label): readonly HeadingLabel[] {
  return (label.elements?.['heading_levels'] as readonly HeadingLabel[] | null | undefined) ?? [];
}

/** 行文方向 that the labelled type has when it names a statutory type of one direction only. */
export function expectedDirection(type: string): Direction | undefined {
  if (/^(?:请示|报告)/.test(type)) return 'upward';
  if (/^(?:函|议案)/.test(type)) return 'parallel';
  if (/^(?:决议|决定|命令|令|公报|公告|通告|通知|通报|批复)/.test(type)) return 'downward';
  return undefined;
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u3000\ufffc]+/g, '');
}
