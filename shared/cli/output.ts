/** Where a new document goes: never over its input, and whole or not at all. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language, Unreadable } from '../document/document.ts';
import { asDocument } from '../writers/ooxml/main-type.ts';
import { warn } from './check.ts';
import { expandInputs } from './inputs.ts';
import { UsageError } from './options.ts';

/** The bytes of the one file a command works on; undefined, and a sentence on stderr, where it cannot be read. */
export function readOne(path: string, language: Language): Uint8Array | undefined {
  const [input, ...more] = expandInputs([path]);
  if (!input || more.length > 0)
    throw new UsageError(
      language === 'en' ? `${path}: please give one file, not a folder.` : `${path}：请给出一个文件，不是文件夹。`,
    );
  const bytes = input.bytes();
  if (!('unreadable' in bytes)) return bytes;
  tellUnreadable(path, bytes, language);
  return undefined;
}

export function tellUnreadable(path: string, { unreadable }: Unreadable, language: Language): void {
  warn(`${path}${language === 'en' ? ': ' : '：'}${unreadable[language]}`);
}

/** Refuses an output that is one of the inputs, under whatever name. */
export function refuseOverwriting(output: string, inputs: readonly string[], language: Language): void {
  for (const input of inputs) {
    if (!isSameFile(input, output)) continue;
    throw new UsageError(
      language === 'en'
        ? `${output} is the input itself; please give another name, so that the original stays.`
        : `${output} 就是原文件，请换一个文件名，以便保留原件。`,
    );
  }
}

function isSameFile(a: string, b: string): boolean {
  try {
    const [first, second] = [statSync(a), statSync(b)];
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    // One of them does not exist (yet), so they are not the same.
    return false;
  }
}

/** A .docx made from a template is no template any more. */
export function writeDocument(output: string, bytes: Uint8Array, language: Language): void {
  writeOutput(output, /\.dotx$/i.test(output) ? bytes : asDocument(bytes), language);
}

/** Written beside its place first and then moved there, so that a full disk leaves no half document. */
export function writeOutput(output: string, content: Uint8Array | string, language: Language): void {
  const draft = join(dirname(output), `.hegao-${process.pid}.tmp`);
  try {
    writeFileSync(draft, content);
    renameSync(draft, output);
  } catch {
    rmSync(draft, { force: true });
    throw new UsageError(
      language === 'en'
        ? `${output} cannot be written; please check that the folder exists and may be written to.`
        : `写不到 ${output}：请检查文件夹是否存在、有没有写入权限。`,
    );
  }
}
