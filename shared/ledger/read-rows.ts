/** Cells from a spreadsheet or a JSON file → records. Never throws: each problem is named with its line and column. */
import type { Text } from '../document/document.ts';
import { isIsoDate } from '../text/calendar.ts';
import type { Column, LedgerKind, LedgerRecord } from './columns.ts';
import { columnsOf } from './columns.ts';

/** The longest cell a fact about a document needs; more would be its text, which no ledger holds. */
export const MAX_CELL_UNITS = 200;

export interface RowProblem {
  /** The line people see: 1 is the heading, 2 the first record. */
  readonly line: number;
  readonly problem: Text;
}
export interface ReadRows<K extends LedgerKind> {
  readonly records: readonly LedgerRecord<K>[];
  readonly problems: readonly RowProblem[];
}

/** One row by heading or key; a cell may be text, number or yes/no. */
export type Row = Readonly<Record<string, unknown>>;

/** Reads rows; a row with a problem in a required cell is left out, any other wrong cell alone is. */
export function readRows<K extends LedgerKind>(kind: K, rows: readonly Row[]): ReadRows<K> {
  const records: LedgerRecord<K>[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  const known = new Set(columnsOf(kind).flatMap(([key, { heading }]) => [key, heading]));
  for (const heading of new Set(rows.flatMap((row) => Object.keys(row)))) {
    if (known.has(heading)) continue;
    const zh = `台账没有“${heading.slice(0, 20)}”这一栏，未导入（台账只记元数据，不存正文）`;
    problems.push({ line: 1, problem: { 'zh-CN': zh, en: `No column “${heading.slice(0, 20)}”; it was left out` } });
  }
  rows.forEach((row, index) => {
    const line = index + 2;
    const report = (zh: string, en: string): void => void problems.push({ line, problem: { 'zh-CN': zh, en } });
    const record = readRow(kind, row, report);
    if (!record) return;
    if (seen.has(record.id)) report(`编号“${record.id}”重复，未导入`, `“${record.id}” occurs twice; left out`);
    else records.push(record);
    seen.add(record.id);
  });
  return { records, problems };
}

type Report = (zh: string, en: string) => void;

function readRow<K extends LedgerKind>(kind: K, row: Row, report: Report): LedgerRecord<K> | undefined {
  const values: Record<string, string | number | boolean> = {};
  let isWhole = true;
  for (const [key, column] of columnsOf(kind)) {
    const written = row[column.heading] ?? row[key];
    const value = isEmpty(written) ? undefined : readCell(written, column, report);
    if (value !== undefined) values[key] = value;
    else if (column.required) {
      if (isEmpty(written)) report(`缺“${column.heading}”，未导入这一行`, `“${column.heading}” is empty; row left out`);
      isWhole = false;
    }
  }
  // Every required cell is there and every cell has its column's type: the shape of the record.
  return isWhole ? (values as LedgerRecord<K>) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function readCell(value: unknown, column: Column, report: Report): string | number | boolean | undefined {
  const { heading, type, choices } = column;
  if (typeof value === 'object') {
    report(`“${heading}”应当是文字、数字或日期`, `“${heading}” must be text, a number or a date`);
    return undefined;
  }
  const text = String(value).trim();
  if (text.length > MAX_CELL_UNITS) {
    report(`“${heading}”超过${MAX_CELL_UNITS}字，未导入（台账不存正文）`, `“${heading}” is too long; it was left out`);
    return undefined;
  }
  if (choices && !choices.includes(text)) {
    report(
      `“${heading}”应当是${choices.join('、')}之一，现为“${text}”`,
      `“${heading}” must be one of ${choices.join(', ')}`,
    );
    return undefined;
  }
  if (type === 'date') return readDateCell(text, heading, report);
  if (type === 'count') return readCountCell(text, heading, report);
  if (type === 'yes') return value === true || /^(?:是|有|对|true|yes|y|1)$/i.test(text);
  return text;
}

/** 2024-06-01, 2024/6/1, 2024.6.1, 2024年6月1日. */
function readDateCell(text: string, heading: string, report: Report): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (isIsoDate(iso)) return iso;
  report(`“${heading}”不是有效的日期：“${text}”`, `“${heading}” is not a date: “${text}”`);
  return undefined;
}

function readCountCell(text: string, heading: string, report: Report): number | undefined {
  const count = Number(text.replace(/[,，]/g, ''));
  if (Number.isInteger(count) && count >= 0 && text !== '') return count;
  report(`“${heading}”应当是不小于零的整数，现为“${text}”`, `“${heading}” must be a whole number, found “${text}”`);
  return undefined;
}
