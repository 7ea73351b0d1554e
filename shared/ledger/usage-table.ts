/**
 * Usage figures (推行情况) as a table for spreadsheets. Months, versions, hashes, rule names and counts hold nothing that
 * a CSV would have to quote, so no library is carried to every desk for it; reading back is left to one.
 */
import type { UsageFigures } from './usage.ts';

export const HEADINGS = ['月份', '版本', '规则包', '检查次数', '规则', '提示次数'] as const;

/** One row a rule, for spreadsheets; a line without findings has one row with an empty rule. */
export function usageToCsv(figures: readonly UsageFigures[]): string {
  const rows = figures.flatMap(({ month, version, packHash, checks, findings }) => {
    const counted = Object.entries(findings).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = counted.length > 0 ? counted : [['', 0] as const];
    return lines.map(([rule, count]) => [month, version, packHash, String(checks), rule, String(count)]);
  });
  return `\ufeff${[HEADINGS, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}
