/** A ledger as a value and as JSON; merging two of them shows every difference and loses nothing. */
import type { Text } from '../document/document.ts';
import type { LedgerKind, LedgerRecord } from './columns.ts';
import { columnsOf, LEDGER_KINDS } from './columns.ts';
import type { ReadRows, Row, RowProblem } from './read-rows.ts';
import { readRows } from './read-rows.ts';

export interface Ledger<K extends LedgerKind = LedgerKind> {
  readonly version: 1;
  readonly kind: K;
  readonly records: readonly LedgerRecord<K>[];
}

export const LEDGER_NAMES: Readonly<Record<LedgerKind, Text>> = {
  filing: { 'zh-CN': '备案台账', en: 'Filing ledger' },
  issue: { 'zh-CN': '发文登记', en: 'Register of issued documents' },
  supervision: { 'zh-CN': '督查台账', en: 'Supervision ledger' },
  cleanup: { 'zh-CN': '清理台账', en: 'Clean-up ledger' },
};

export function isLedgerKind(value: unknown): value is LedgerKind {
  return LEDGER_KINDS.some((kind) => kind === value);
}

export function ledgerToJson(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

export type ReadLedger = (Ledger & { readonly problems: readonly RowProblem[] }) | { readonly unreadable: Text };

/** Reads a ledger from parsed JSON; what is not a ledger is said in a sentence. */
export function readLedger(json: unknown): ReadLedger {
  const value = json as { readonly version?: unknown; readonly kind?: unknown; readonly records?: unknown } | null;
  if (value === null || typeof value !== 'object' || !isLedgerKind(value.kind) || !Array.isArray(value.records))
    return {
      unreadable: { 'zh-CN': '不是台账文件：缺少 kind 或者 records', en: 'Not a ledger: kind or records missing' },
    };
  if (value.version !== 1)
    return {
      unreadable: { 'zh-CN': '台账文件的版本不认识，请用新版程序打开', en: 'A ledger of a version not known here' },
    };
  const rows = value.records.filter(
    (row): row is Row => row !== null && typeof row === 'object' && !Array.isArray(row),
  );
  const { records, problems }: ReadRows<LedgerKind> = readRows(value.kind, rows);
  return { version: 1, kind: value.kind, records, problems };
}

export interface Conflict {
  readonly id: string;
  readonly heading: string;
  readonly kept: string;
  readonly other: string;
}
export interface Merged<K extends LedgerKind> {
  readonly records: readonly LedgerRecord<K>[];
  readonly added: number;
  readonly filled: number;
  readonly conflicts: readonly Conflict[];
}

/** Joins two ledgers by 编号: new lines are added, empty cells filled; where both say something else the first stands. */
export function mergeRecords<K extends LedgerKind>(
  kind: K,
  ours: readonly LedgerRecord<K>[],
  theirs: readonly LedgerRecord<K>[],
): Merged<K> {
  const byId = new Map(ours.map((record) => [record.id, record]));
  const conflicts: Conflict[] = [];
  let added = 0;
  let filled = 0;
  for (const record of theirs) {
    const own = byId.get(record.id) as Row | undefined;
    const other = record as Row;
    if (!own) {
      byId.set(record.id, record);
      added += 1;
      continue;
    }
    const gaps: Record<string, unknown> = {};
    for (const [key, { heading }] of columnsOf(kind)) {
      if (other[key] === undefined || other[key] === own[key]) continue;
      if (own[key] === undefined) gaps[key] = other[key];
      else conflicts.push({ id: record.id, heading, kept: String(own[key]), other: String(other[key]) });
    }
    if (Object.keys(gaps).length === 0) continue;
    filled += 1;
    byId.set(record.id, { ...own, ...gaps } as LedgerRecord<K>);
  }
  return { records: [...byId.values()], added, filled, conflicts };
}
