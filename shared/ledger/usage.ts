/**
 * 使用统计（推行情况）: how often each rule spoke on a machine, with the version and the pack that were in use. Counts
 * and nothing else: no text, no file name, no person. Off unless somebody switches it on; kept where the host keeps it.
 */

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
