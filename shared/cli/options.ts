/** Options of the commands, read and judged in one place: a wrong one is a sentence, never a stack trace. */
import { readFileSync } from 'node:fs';
import type { Language, OfficeRecord } from '../document/document.ts';
import type { Profile } from '../engine/profile.ts';
import { stampOf } from '../packs/renew.ts';
import type { PackInForce } from '../report/index.ts';
import { layerPacks } from '../packs/layers.ts';
import { readPack, ruleBookOf } from '../packs/read-pack.ts';
import { DEFAULT_PROFILE, profiles } from '../profiles/index.ts';
import { rules } from '../rules/index.ts';
import { isIsoDate } from '../text/calendar.ts';

/** Wrong usage: exit code 2 and this sentence. */
export class UsageError extends Error {}

export const FORMATS = ['text', 'json', 'sarif', 'html', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What a command needs of the program it belongs to. */
export interface Shell {
  readonly language: Language;
  readonly setCode: (code: number) => void;
}

export interface CheckFlags {
  readonly format: Format;
  readonly failOn: FailOn;
  readonly profile?: string;
  readonly date?: string;
  readonly channel?: string;
  readonly record?: string;
  readonly jobs?: string;
  readonly output?: string;
  readonly lang: Language;
}

export function readDate(date: string | undefined): string | undefined {
  if (date !== undefined && !isIsoDate(date)) throw new UsageError(`日期应当写成 YYYY-MM-DD，现为“${date}”。`);
  return date;
}

/** How many threads may check at once; the machine's own choice when not said. */
export function readJobs(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  const count = Number(jobs);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new UsageError(`--jobs 应当是 1 至 64 的整数，现为“${jobs}”。`);
  return count;
}

/** What a command checks by, and the pack behind it, for reports. */
export interface ChosenProfile {
  readonly profile: Profile;
  /** Empty where a built-in profile alone holds. */
  readonly packs: readonly PackInForce[];
}

/** A built-in profile by its id, or a file laid over the one it names as its base. Problems go to `warn`. */
export function readProfile(name: string | undefined, warn: (sentence: string) => void): ChosenProfile {
  if (name === undefined) return { profile: DEFAULT_PROFILE, packs: [] };
  const builtIn = profiles[name];
  if (builtIn) return { profile: builtIn, packs: [] };
  const { pack, problems } = readPack(readJson(name, '检查方案'), ruleBookOf(rules));
  for (const { path, problem } of problems) warn(`检查方案 ${name}：${path ? `${path}：` : ''}${problem['zh-CN']}`);
  const { profile } = pack;
  const base = profile.base === undefined ? DEFAULT_PROFILE : profiles[profile.base];
  if (!base) throw new UsageError(`检查方案 ${name}：没有名为“${profile.base}”的基础方案。`);
  const layered = layerPacks(base, [pack], rules);
  for (const { text } of layered.notes) warn(`检查方案 ${name}：${text['zh-CN']}`);
  return { profile: layered.profile, packs: [stampOf(pack)] };
}

export function readRecord(path: string | undefined): OfficeRecord | undefined {
  if (path === undefined) return undefined;
  const value = readJson(path, '表单记录');
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UsageError(`表单记录 ${path}：应当是一个 JSON 对象。`);
  return value as OfficeRecord;
}

/** JSON from a file. JSON.parse makes `__proto__` a plain key, so that readers can name it and refuse it. */
export function readJson(path: string, what: string): unknown {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${what} ${path}：找不到或读不出这个文件。`);
  }
  try {
    return JSON.parse(source) as unknown;
  } catch {
    throw new UsageError(`${what} ${path}：不是有效的 JSON。`);
  }
}
