/** Files in and out of the page: picked, dropped, named on the command line, and saved. */

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readPicked(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The document `hegao start FILE` was asked to open: it serves it beside this page, and to this page only. */
export async function fileFromAddress(address: Location): Promise<PickedFile | undefined> {
  const number = new URLSearchParams(address.search).get('open');
  if (number === null || !/^\d{1,4}$/.test(number)) return undefined;
  const answer = await fetch(`open/${number}`);
  if (!answer.ok) return undefined;
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  return { name: name ? decodeURIComponent(name) : 'document.docx', bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** Hands a file to the browser's own “save as”. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `公文.docx` → `公文-规整.docx`. */
export function withSuffix(name: string, suffix: string, extension?: string): string {
  const stem = name.replace(/\.[^.]+$/, '');
  const own = /\.[^.]+$/.exec(name)?.[0] ?? '.docx';
  return `${stem}-${suffix}${extension ?? own}`;
}

export const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  text: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
} as const;
