/** Tolerant reading of parsed JSON: what fits is taken, what does not is named with its place. Never throws. */
import type * as z from 'zod/mini';
import type { Text } from '../document/document.ts';
import { describeIssue } from './sentences.ts';

export interface Problem {
  /** Where in the file: `words[3].followedBy`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: Text;
}

/** Keys that could reach a prototype: never taken from a file. */
export const BANNED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_PROBLEMS = 500;

export interface Reader {
  readonly problems: readonly Problem[];
  readonly report: (path: string, zh: string, en: string) => void;
  /** The value where it fits its schema; otherwise a problem for each thing wrong in it. */
  readonly value: <T>(path: string, value: unknown, schema: z.ZodMiniType<T>) => T | undefined;
  /** The entries that fit; the others are problems. `fits` asks more of an entry and reports under the place it is told. */
  readonly list: <T>(
    path: string,
    value: unknown,
    ...how: readonly [schema: z.ZodMiniType<T>, fits?: (entry: T, at: string) => boolean]
  ) => readonly T[];
}

export function createReader(): Reader {
  const problems: Problem[] = [];
  const add = (path: string, problem: Text): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path, problem });
  };
  const value = <T>(path: string, given: unknown, schema: z.ZodMiniType<T>): T | undefined => {
    const banned = bannedPath(given, path);
    if (banned !== undefined) {
      add(banned, { 'zh-CN': '不允许的字段名', en: 'This field name is not allowed' });
      return undefined;
    }
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const { at, text } = describeIssue(issue);
      add(joinPath(path, at), text);
    }
    return undefined;
  };
  return {
    problems,
    report: (path, zh, en) => add(path, { 'zh-CN': zh, en }),
    value,
    list: (path, given, ...[schema, fits]) => {
      if (given === undefined) return [];
      if (!Array.isArray(given)) {
        add(path, { 'zh-CN': '应当是列表', en: 'This must be a list' });
        return [];
      }
      return given.flatMap((item: unknown, index) => {
        const at = `${path}[${index}]`;
        const entry = value(at, item, schema);
        return entry !== undefined && (fits?.(entry, at) ?? true) ? [entry] : [];
      });
    },
  };
}

/** The first key anywhere inside that could reach a prototype. */
function bannedPath(value: unknown, path: string, depth = 0): string | undefined {
  if (depth > 8 || value === null || typeof value !== 'object') return undefined;
  for (const key of Object.keys(value)) {
    const at = joinPath(path, [Array.isArray(value) ? Number(key) : key]);
    if (BANNED_KEYS.has(key)) return at;
    const inside = bannedPath((value as Readonly<Record<string, unknown>>)[key], at, depth + 1);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function joinPath(path: string, at: readonly PropertyKey[]): string {
  return at.reduce<string>(
    (whole, key) =>
      typeof key === 'number' ? `${whole}[${key}]` : whole === '' ? String(key) : `${whole}.${String(key)}`,
    path,
  );
}
