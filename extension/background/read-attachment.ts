/** An attachment by what it is, not by what it is called: magic bytes decide which reader opens it. */
import type { OfficialDocument, Unreadable } from '../../shared/index.ts';
import { isOfd, readOfd, readOoxml, readPdf } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';
import { ATTACHMENT_LIMIT_MS } from '../messages.ts';

type Kind = 'zip' | 'ofd' | 'pdf' | 'legacy' | 'picture' | 'other';

export async function readAttachment(bytes: Uint8Array): Promise<OfficialDocument | Unreadable> {
  switch (kindOf(bytes)) {
    case 'zip':
    // .doc and .wps as well as encrypted .docx: the reader tells one from the other.
    case 'legacy':
      return readOoxml(bytes);
    case 'ofd':
      return readOfd(bytes);
    case 'pdf':
      return readPdf(bytes, { cMap: ownCMap, limitMs: READING_LIMIT_MS });
    case 'picture':
      return sentence('这是图片或扫描件，没有可读的文字', 'This is a picture or a scan; it holds no text to read');
    case 'other':
      return sentence('不是可以检查的文件格式', 'This is not a format that can be checked');
  }
}

/** Reading gives up before the whole check would be ended, so that it can say why. */
const READING_LIMIT_MS = 0.8 * ATTACHMENT_LIMIT_MS;

/** Character maps are files of the extension's own; no other address is ever asked. */
async function ownCMap(name: string): Promise<Uint8Array> {
  if (!/^[\w-]+$/.test(name)) throw new Error('no name of a character map');
  const answer = await fetch(new URL(`/cmaps/${name}.bcmap`, globalThis.location.origin));
  if (!answer.ok) throw new Error(`no character map ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function sentence(zh: string, en: string): Unreadable {
  return { unreadable: both(zh, en) };
}

const MAGIC: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['legacy', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
];

export function kindOf(bytes: Uint8Array): Kind {
  const kind = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0] ?? 'other';
  return kind === 'zip' && isOfd(bytes) ? 'ofd' : kind;
}
