/** Usage figures (推行情况) back from the tables that desks put into a shared folder. */
import Papa from 'papaparse';
import { HEADINGS } from './usage-table.ts';
import type { UsageFigures } from './usage.ts';

/** Figures from such a CSV; undefined where it is none, so that a stray file in a shared folder is named, not guessed at. */
export function usageFromCsv(source: string): readonly UsageFigures[] | undefined {
  const { data } = Papa.parse<readonly string[]>(source.replace(/^\ufeff/, ''), {
    header: false,
    skipEmptyLines: 'greedy',
  });
  const [head = [], ...rows] = data;
  if (HEADINGS.some((heading, at) => head[at] !== heading)) return undefined;
  const lines = new Map<
    string,
    { month: string; version: string; packHash: string; checks: number; findings: Record<string, number> }
  >();
  for (const [month = '', version = '', packHash = '', checks = '', rule = '', count = ''] of rows) {
    if (!isSound({ month, rule, numbers: [checks, count] })) return undefined;
    const key = `${month}|${version}|${packHash}`;
    const line = lines.get(key) ?? { month, version, packHash, checks: Number(checks), findings: {} };
    if (rule !== '') line.findings[rule] = (line.findings[rule] ?? 0) + Number(count);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** A row that could carry text of a document is no row of figures. */
function isSound({
  month,
  rule,
  numbers,
}: {
  readonly month: string;
  readonly rule: string;
  readonly numbers: readonly string[];
}): boolean {
  return (
    /^\d{4}-\d{2}$/.test(month) &&
    /^(?:[a-z]+\/[a-z0-9-]+)?$/.test(rule) &&
    numbers.every((each) => /^\d{1,9}$/.test(each))
  );
}
