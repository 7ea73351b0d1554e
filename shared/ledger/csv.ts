/** Ledgers as CSV for spreadsheets: Chinese headings, a byte-order mark, and no cell a spreadsheet could run. */
import Papa from 'papaparse';
import type { LedgerKind, LedgerRecord } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { ReadRows, Row } from './read-rows.ts';
import { readRows } from './read-rows.ts';

const BOM = '\ufeff';
/** A cell that begins so is a formula to a spreadsheet; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r])/;

export function ledgerToCsv<K extends LedgerKind>(kind: K, records: readonly LedgerRecord<K>[]): string {
  const columns = columnsOf(kind);
  const rows = records.map((record) => columns.map(([key]) => writeCell((record as Row)[key])));
  return BOM + Papa.unparse([columns.map(([, { heading }]) => heading), ...rows], { newline: '\r\n' });
}

export function ledgerFromCsv<K extends LedgerKind>(kind: K, source: string): ReadRows<K> {
  const { data, errors } = Papa.parse<readonly string[]>(source.replace(/^\ufeff/, ''), {
    header: false,
    skipEmptyLines: 'greedy',
  });
  const [headings = [], ...lines] = data;
  const names = headings.map((heading) => heading.trim());
  const rows = lines.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, at) => (names[at] ? [[names[at], cell.replace(GUARDED, '')]] : []))),
  );
  const read = readRows(kind, rows);
  const broken = errors
    .filter(({ code }) => code !== 'UndetectableDelimiter')
    .map(({ row = 0, message }) => ({
      line: row + 1,
      problem: { 'zh-CN': '这一行的引号或分隔符不完整，请核对', en: `This line is not well-formed CSV: ${message}` },
    }));
  return { records: read.records, problems: [...broken, ...read.problems] };
}

function writeCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = String(value);
  return FORMULA.test(text) ? `'${text}` : text;
}
