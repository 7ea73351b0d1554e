/** Usage figures (推行情况) as a table for spreadsheets, and back from the tables that desks put into a shared folder. */
import Papa from 'papaparse';
import type { UsageFigures } from './usage.ts';

const HEADINGS = ['月份', '版本', '规则包', '检查次数', '规则', '提示次数'] as const;

/** One row a rule, for spreadsheets; a line without findings has one row with an empty rule. */
export function usageToCsv(figures: readonly UsageFigures[]): string {
  const rows = figures.flatMap(({ month, version, packHash, checks, findings }) => {
    const counted = Object.entries(findings).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = counted.length > 0 ? counted : [['', 0] as const];
    return lines.map(([rule, count]) => [month, version, packHash, String(checks), rule, String(count)]);
  });
  return `\ufeff${Papa.unparse([[...HEADINGS], ...rows], { newline: '\r\n' })}\r\n`;
}

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
