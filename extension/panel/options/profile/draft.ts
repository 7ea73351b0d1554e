/**
 * A profile being edited, as plain JSON (检查方案草稿): the same words that are kept, exported and signed. Every change
 * gives a new draft; what is wrong in it stays as it was written and is named with its place, never silently mended.
 */
import type { Composed, LayerNote, Pack, Problem } from '../../../../shared/index.ts';
import { layerPacks, readPack, rules } from '../../../../shared/index.ts';
import { ruleBook } from '../use-house.ts';

export type Draft = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

export const EMPTY_DRAFT: Draft = { id: 'person', title: '个人设置', layer: 'person' };

export function draftToText(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** The draft in a text, or why there is none; `line` counts from 1 where the browser tells where. */
export function draftFromText(text: string): { readonly draft: Draft } | { readonly line?: number } {
  try {
    const value: unknown = JSON.parse(text);
    return isRow(value) ? { draft: value } : { line: 1 };
  } catch (error) {
    const line = lineOf(error instanceof Error ? error.message : '', text);
    return line === undefined ? {} : { line };
  }
}

/** Engines say “line 3 column 5” or “at position 42”. */
function lineOf(message: string, text: string): number | undefined {
  const said = /line (\d+)/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

export interface Judgement {
  readonly pack: Pack;
  readonly problems: readonly Problem[];
  /** Where it is looser than what stands above it, or refused. */
  readonly notes: readonly LayerNote[];
  readonly composed: ReturnType<typeof layerPacks>;
}

/** Read with the same schema as every pack, and laid over what stands above it. */
export function judgeDraft(draft: Draft, central: Composed): Judgement {
  const { pack, problems } = readPack(draft, ruleBook);
  const composed = layerPacks(central.profile, [{ ...pack, layer: 'person' }], rules);
  return { pack, problems, notes: composed.notes, composed };
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function rowsOf(draft: Draft, name: string): readonly Row[] {
  const list = draft[name];
  return Array.isArray(list) ? list.map((each) => (isRow(each) ? each : {})) : [];
}

/** Draft with one field; an empty one goes. */
export function withField(draft: Draft, name: string, value: unknown): Draft {
  const { [name]: _old, ...rest } = draft;
  return isEmpty(value) ? rest : { ...draft, [name]: value };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRow(value) && Object.keys(value).length === 0;
}

export function withRow(
  draft: Draft,
  name: string,
  { at, row }: { readonly at: number; readonly row: Row | undefined },
): Draft {
  const rows = [...rowsOf(draft, name)];
  if (row === undefined) rows.splice(at, 1);
  else rows[at] = row;
  return withField(draft, name, rows);
}

/** A row of words or limits with one cell; an empty cell goes. */
export function withCell(row: Row, name: string, value: unknown): Row {
  const { [name]: _old, ...rest } = row;
  return value === undefined || value === '' ? rest : { ...row, [name]: value };
}

export function severityIn(draft: Draft, rule: string): string {
  const setting = isRow(draft['rules']) ? draft['rules'][rule] : undefined;
  const told = isRow(setting) ? setting['severity'] : setting;
  return typeof told === 'string' ? told : '';
}

export function optionIn(draft: Draft, rule: string, option: string): unknown {
  const setting = isRow(draft['rules']) ? draft['rules'][rule] : undefined;
  return isRow(setting) && isRow(setting['options']) ? setting['options'][option] : undefined;
}

/** `''` takes the setting back. */
export function withSeverity(draft: Draft, rule: string, severity: string): Draft {
  const { options } = partsOf(draft, rule);
  return withSetting(draft, rule, options === undefined ? severity : withCell({ options }, 'severity', severity));
}

/** `undefined` takes the option back. */
export function withOption(
  draft: Draft,
  rule: string,
  { option, value }: { readonly option: string; readonly value: unknown },
): Draft {
  const { severity, options = {} } = partsOf(draft, rule);
  const next = withCell(options, option, value);
  if (isEmpty(next)) return withSetting(draft, rule, severity ?? '');
  return withSetting(draft, rule, { ...(severity !== undefined && { severity }), options: next });
}

function partsOf(draft: Draft, rule: string): { readonly severity?: unknown; readonly options?: Row } {
  const setting = isRow(draft['rules']) ? draft['rules'][rule] : undefined;
  if (!isRow(setting)) return setting === undefined ? {} : { severity: setting };
  const { severity, options } = setting;
  return { ...(severity !== undefined && { severity }), ...(isRow(options) && { options }) };
}

function withSetting(draft: Draft, rule: string, setting: unknown): Draft {
  const all = isRow(draft['rules']) ? draft['rules'] : {};
  return withField(draft, 'rules', withCell(all, rule, isEmpty(setting) ? undefined : setting));
}

/** Names of a list, one a line. */
export function namesIn(draft: Draft, list: string): string {
  const names = isRow(draft['lists']) ? draft['lists'][list] : undefined;
  return Array.isArray(names) ? names.map(String).join('\n') : '';
}

export function withNames(draft: Draft, list: string, lines: string): Draft {
  const names = lines.split('\n').filter((each) => each.trim() !== '');
  const lists = isRow(draft['lists']) ? draft['lists'] : {};
  return withField(draft, 'lists', withCell(lists, list, names.length === 0 ? undefined : names));
}

export function isMandatoryIn(draft: Draft, rule: string): boolean {
  return Array.isArray(draft['mandatory']) && draft['mandatory'].includes(rule);
}

export function withMandatory(draft: Draft, rule: string, isOn: boolean): Draft {
  const all: readonly unknown[] = Array.isArray(draft['mandatory']) ? draft['mandatory'] : [];
  const others = all.filter((each) => each !== rule);
  return withField(draft, 'mandatory', isOn ? [...others, rule] : others);
}
