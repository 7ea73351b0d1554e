/** `hegao check`: every input judged, whatever becomes of the others. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { createChecker } from '../engine/checker.ts';
import { profileHash } from '../engine/profile.ts';
import type { CheckedDocument, EngineInfo } from '../report/index.ts';
import { basisLine, documentJson, htmlReport, registryOf, sarifReport, terminalReport } from '../report/index.ts';
import { rules } from '../rules/index.ts';
import type { Checked } from './check-input.ts';
import { checkInput, checkOptions, isFailed } from './check-input.ts';
import { checkWithCrew, crewSize } from './crew.ts';
import { expandInputs } from './inputs.ts';
import type { CheckFlags, FailOn } from './options.ts';
import { readDate, readJobs, readProfile, readRecord, UsageError } from './options.ts';
import { refuseOverwriting } from './output.ts';
import { paintFor } from './paint.ts';
import { VERSION } from './version.ts';

export const registry = registryOf(rules);

export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const { profile, packs } = readProfile(flags.profile, warn);
  const options = checkOptions({
    date: readDate(flags.date),
    channel: flags.channel,
    record: readRecord(flags.record),
  });
  const engine: EngineInfo = {
    name: 'hegao',
    version: VERSION,
    profile: { id: profile.id, hash: profileHash(profile) },
    ...(packs.length > 0 && { packs }),
  };
  const inputs = expandInputs(paths);
  if (flags.output !== undefined) {
    const files = inputs.map(({ path }) => path);
    refuseOverwriting(flags.output, files, flags.lang);
    if (flags.format === 'ndjson') deliver('', flags.output);
  }
  const results: Checked[] = [];
  const failures = { failed: false, over: false };
  const progress = progressFor(inputs.length);
  const done = (checked: Checked, at: number): void => {
    if (isFailed(checked)) warn(`${checked.path}：${checked.unreadable}`);
    failures.failed ||= isFailed(checked);
    failures.over ||= isOver(checked, flags.failOn);
    // A line each as it finishes, and nothing kept: a folder of any size fits.
    if (flags.format === 'ndjson') writeLine(checked, engine, flags.output);
    else results[at] = checked;
    progress();
  };
  const orders = { profile, options, language: flags.lang };
  const size = crewSize(readJobs(flags.jobs), inputs.length);
  if (size > 1 && inputs.every(({ isFile }) => isFile)) await checkWithCrew(inputs, orders, { size, done });
  else {
    const job = { checker: createChecker(rules, profile), options, language: flags.lang };
    for (const [at, input] of inputs.entries()) done(await checkInput(input, job), at);
  }
  if (flags.format !== 'ndjson') deliver(render(results, engine, flags), flags.output);
  return failures.failed ? 2 : failures.over ? 1 : 0;
}

function writeLine(checked: Checked, engine: EngineInfo, output: string | undefined): void {
  const value = isFailed(checked) ? checked : documentJson(checked, registry);
  const line = `${JSON.stringify({ version: 1, engine, ...value })}\n`;
  if (output === undefined) process.stdout.write(line);
  else appendFileSync(output, line);
}

function render(results: readonly Checked[], engine: EngineInfo, flags: CheckFlags): string {
  const good = results.filter((each): each is CheckedDocument => !isFailed(each));
  switch (flags.format) {
    case 'json':
    case 'ndjson':
      return `${JSON.stringify({ version: 1, engine, documents: results.map((each) => (isFailed(each) ? each : documentJson(each, registry))) }, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifReport(good, engine, registry), null, 2)}\n`;
    case 'html':
      return htmlReport(good, { engine, registry, language: flags.lang });
    case 'text': {
      const paint = paintFor(flags.output === undefined && process.stdout.isTTY === true);
      const basis = basisLine(engine.packs ?? [], flags.lang);
      const reports = good.map(({ path, document, result }) =>
        terminalReport(path, document, result, { registry, language: flags.lang, paint }),
      );
      return `${[...reports, ...(basis === undefined ? [] : [paint('dim', basis)])].join('\n\n')}\n`;
    }
  }
}

function deliver(report: string, output: string | undefined): void {
  if (output === undefined) process.stdout.write(report);
  else writeReport(output, report);
}

function writeReport(output: string, report: string): void {
  try {
    writeFileSync(output, report);
  } catch {
    throw new UsageError(`报告写不到 ${output}：请检查文件夹是否存在、有没有写入权限。`);
  }
}

const RANK: Readonly<Record<FailOn, number>> = { never: 9, error: 2, warning: 1, info: 0 };

function isOver(checked: Checked, failOn: FailOn): boolean {
  return !isFailed(checked) && checked.result.diagnostics.some(({ severity }) => RANK[severity] >= RANK[failOn]);
}

/** Counts on a terminal's stderr while many inputs are checked; nothing anywhere else. */
function progressFor(total: number): () => void {
  const { stderr } = process;
  if (!stderr.isTTY || total < 20) return () => {};
  let count = 0;
  return () => {
    count += 1;
    stderr.write(count === total ? '\r\u001b[K' : `\r已检查 ${count}/${total}`);
  };
}

/** A sentence for the person at the terminal, apart from results. */
export function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
