/**
 * 使用统计（推行情况）: how often each rule spoke on a machine, with the version and the pack that were in use. Counts
 * and nothing else: no text, no file name, no person. Off unless somebody switches it on; kept where the host keeps it.
 */
import Papa from 'papaparse';

/** One machine's counts for one month, one version and one pack. */
export interface UsageFigures {
  /** YYYY-MM */
  readonly month: string;
  readonly version: string;
  readonly packHash: string;
  readonly checks: number;
  /** Findings shown, by rule. */
  readonly findings: Readonly<Record<string, number>>;
}

/** What one check adds. */
export interface UsageEvent {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly version: string;
  readonly packHash: string;
  /** Rule of each finding. */
  readonly rules: readonly string[];
}

/** The figures with one check more; another month, version or pack begins a line of its own. */
export function countCheck(figures: readonly UsageFigures[], event: UsageEvent): readonly UsageFigures[] {
  const month = event.today.slice(0, 7);
  const findings: Record<string, number> = {};
  for (const rule of event.rules) findings[rule] = (findings[rule] ?? 0) + 1;
  const { version, packHash } = event;
  return addUsage(figures, { month, version, packHash, checks: 1, findings });
}

/** Adds one line of figures to others of the same month, version and pack, or after them. */
export function addUsage(figures: readonly UsageFigures[], more: UsageFigures): readonly UsageFigures[] {
  const at = figures.findIndex(
    ({ month, version, packHash }) => month === more.month && version === more.version && packHash === more.packHash,
  );
  const known = figures[at];
  if (!known) return [...figures, more];
  const findings = { ...known.findings };
  for (const [rule, count] of Object.entries(more.findings)) findings[rule] = (findings[rule] ?? 0) + count;
  return figures.map((each, index) =>
    index === at ? { ...known, checks: known.checks + more.checks, findings } : each,
  );
}

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
