/** `hegao check`: every input judged, whatever becomes of the others. */
import { writeFileSync } from 'node:fs';
import type { Language } from '../document/document.ts';
import { isUnreadable } from '../document/document.ts';
import type { Checker } from '../engine/checker.ts';
import { createChecker } from '../engine/checker.ts';
import { profileHash } from '../engine/profile.ts';
import type { CheckedDocument, EngineInfo } from '../report/index.ts';
import { documentJson, htmlReport, registryOf, sarifReport, terminalReport } from '../report/index.ts';
import { rules } from '../rules/index.ts';
import type { Input } from './inputs.ts';
import { expandInputs, readDocument } from './inputs.ts';
import type { CheckFlags, FailOn } from './options.ts';
import { readDate, readProfile, readRecord } from './options.ts';
import { paintFor } from './paint.ts';
import { VERSION } from './version.ts';

interface Failed {
  readonly path: string;
  readonly unreadable: string;
}
type Checked = CheckedDocument | Failed;

export const registry = registryOf(rules);

export function runCheck(paths: readonly string[], flags: CheckFlags): number {
  const profile = readProfile(flags.profile, warn);
  const date = readDate(flags.date);
  const record = readRecord(flags.record);
  const engine: EngineInfo = {
    name: 'hegao',
    version: VERSION,
    profile: { id: profile.id, hash: profileHash(profile) },
  };
  const checker = createChecker(rules, profile);
  const options = {
    ...(date && { date }),
    ...(flags.channel && { channel: flags.channel }),
    ...(record && { record }),
  };
  const results: Checked[] = [];
  for (const input of expandInputs(paths)) {
    const checked = checkInput(input, checker, options, flags.lang);
    if ('unreadable' in checked) warn(`${checked.path}：${checked.unreadable}`);
    if (flags.format === 'ndjson') writeLine(checked, engine);
    results.push(checked);
  }
  if (flags.format !== 'ndjson') deliver(render(results, engine, flags), flags.output);
  return exitCode(results, flags.failOn);
}

type Options = Parameters<Checker['check']>[1];

/** One input read and checked; what goes wrong with it stays with it. */
export function checkInput(
  input: Input,
  checker: Checker,
  ...[options, language]: readonly [Options, Language]
): Checked {
  const bytes = input.bytes();
  if ('unreadable' in bytes) return { path: input.path, unreadable: bytes.unreadable[language] };
  const document = readDocument(bytes, input.path);
  if (isUnreadable(document)) return { path: input.path, unreadable: document.unreadable[language] };
  return { path: input.path, document, result: checker.check(document, options) };
}

function isFailed(checked: Checked): checked is Failed {
  return 'unreadable' in checked;
}

function writeLine(checked: Checked, engine: EngineInfo): void {
  const value = isFailed(checked) ? checked : documentJson(checked, registry);
  process.stdout.write(`${JSON.stringify({ version: 1, engine, ...value })}\n`);
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
      return `${good.map(({ path, document, result }) => terminalReport(path, document, result, { registry, language: flags.lang, paint })).join('\n\n')}\n`;
    }
  }
}

function deliver(report: string, output: string | undefined): void {
  if (output === undefined) process.stdout.write(report);
  else writeFileSync(output, report);
}

const RANK: Readonly<Record<FailOn, number>> = { never: 9, error: 2, warning: 1, info: 0 };

function exitCode(results: readonly Checked[], failOn: FailOn): number {
  if (results.some(isFailed)) return 2;
  const isOver = results.some(
    (each) => !isFailed(each) && each.result.diagnostics.some(({ severity }) => RANK[severity] >= RANK[failOn]),
  );
  return isOver ? 1 : 0;
}

/** A sentence for the person at the terminal, apart from results. */
export function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
