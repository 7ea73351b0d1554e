/** One input → read, recognised and checked. What goes wrong with it stays with it. */
import type { Language, OfficeRecord } from '../document/document.ts';
import { isUnreadable } from '../document/document.ts';
import type { Checker, CheckOptions } from '../engine/checker.ts';
import { estimateLayout } from '../layout/index.ts';
import type { CheckedDocument } from '../report/index.ts';
import type { Input } from './inputs.ts';
import { readDocument } from './inputs.ts';

/** An input that could not be read, and the sentence that says why. */
export interface Failed {
  readonly path: string;
  readonly unreadable: string;
}
export type Checked = CheckedDocument | Failed;

export function isFailed(checked: Checked): checked is Failed {
  return 'unreadable' in checked;
}

export interface CheckJob {
  readonly checker: Checker;
  readonly options: CheckOptions;
  readonly language: Language;
}

export async function checkInput(input: Input, { checker, options, language }: CheckJob): Promise<Checked> {
  const bytes = input.bytes();
  if ('unreadable' in bytes) return { path: input.path, unreadable: bytes.unreadable[language] };
  const read = await readDocument(bytes, input.path);
  if (isUnreadable(read)) return { path: input.path, unreadable: read.unreadable[language] };
  const document = estimateLayout(read);
  return { path: input.path, document, result: checker.check(document, options) };
}

/** What the command line says beside the inputs. */
export interface CheckSettings {
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly record: OfficeRecord | undefined;
}

export function checkOptions({ date, channel, record }: CheckSettings): CheckOptions {
  return { ...(date && { date }), ...(channel && { channel }), ...(record && { record }) };
}
