/**
 * Findings a person set aside, in four scopes. What is kept is a fingerprint or a rule's name, a hash that stands for
 * the document, the reason the person typed, and the day: never words of a document.
 */
import type { OfficialDocument, Text } from '../document/document.ts';
import { hashText } from '../document/hash.ts';
import type { Exemption } from '../engine/result.ts';
import type { Outline } from '../structure/outline.ts';
import { both } from './text.ts';

export type SetAsideScope = Exemption['scope'];

export interface SetAsideRecord {
  readonly scope: SetAsideScope;
  readonly rule: string;
  /** Of `place` and `organisation`: which finding. */
  readonly fingerprint?: string;
  /** Of `place`, `document` and `organisation`: which document. */
  readonly document?: string;
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export const SCOPES: readonly { readonly scope: SetAsideScope; readonly name: Text; readonly help: Text }[] = [
  {
    scope: 'place',
    name: both('只这一处', 'This place'),
    help: both('本文这一处不再提示。', 'This one finding in this document.'),
  },
  {
    scope: 'document',
    name: both('本文', 'This document'),
    help: both('本文内这一类都不再提示。', 'Every finding of this rule in this document.'),
  },
  {
    scope: 'person',
    name: both('我的文件', 'All my documents'),
    help: both('本机上这一类都不再提示。', 'This rule, in all documents on this machine.'),
  },
  {
    scope: 'organisation',
    name: both('请单位统一规定', 'Ask the organisation'),
    help: both(
      '先搁置这一处，并记入“请单位规定”清单，可打印或者发给单位。',
      'Sets this one aside and adds it to a list to print or send.',
    ),
  },
];

/**
 * What stands for a document: a hash of its title, or of its name where it has none. Another title is another
 * document: its findings show again, which is the safe side.
 */
export function documentKey(document: OfficialDocument, outline: Outline, name: string): string {
  const title = outline.elements.find(({ kind }) => kind === 'title');
  const words = document.paragraphs.filter(({ id }) => title?.paragraphs.includes(id)).map(({ text }) => text);
  return hashText(words.join('') || name);
}

/** What the engine is told for one document. */
export function exemptionsFor(records: readonly SetAsideRecord[], document: string): readonly Exemption[] {
  return records
    .filter((record) => record.scope === 'person' || record.document === document)
    .map(({ scope, rule, fingerprint, reason }) => ({
      scope,
      reason,
      ...(scope === 'place' || scope === 'organisation' ? { ...(fingerprint && { fingerprint }) } : { rule }),
    }));
}

/** Adds a record; one that says the same again replaces the old one. */
export function addRecord(records: readonly SetAsideRecord[], record: SetAsideRecord): readonly SetAsideRecord[] {
  return [...records.filter((each) => !isSame(each, record)), record];
}

export function removeRecord(records: readonly SetAsideRecord[], record: SetAsideRecord): readonly SetAsideRecord[] {
  return records.filter((each) => !isSame(each, record));
}

function isSame(a: SetAsideRecord, b: SetAsideRecord): boolean {
  return a.scope === b.scope && a.rule === b.rule && a.fingerprint === b.fingerprint && a.document === b.document;
}

const SCOPE_NAMES: ReadonlySet<unknown> = new Set<SetAsideScope>(['place', 'document', 'person', 'organisation']);

/** Reads stored records; what does not fit is left out, so that a damaged store costs no more than its own entries. */
export function parseRecords(json: string | null): readonly SetAsideRecord[] {
  if (json === null) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter(isRecord) : [];
  } catch {
    // A store somebody damaged is an empty one: findings show again, which is the safe side.
    return [];
  }
}

function isRecord(value: unknown): value is SetAsideRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { scope, rule, reason, date, fingerprint, document } = value as Record<string, unknown>;
  const texts = [rule, reason, date].every((each) => typeof each === 'string');
  const optional = [fingerprint, document].every((each) => each === undefined || typeof each === 'string');
  return texts && optional && SCOPE_NAMES.has(scope);
}
