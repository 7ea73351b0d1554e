/** What a package says it is: a document or a template. Word opens neither under the other's file name. */
import { strFromU8, strToU8 } from 'fflate';
import { openZip } from '../../readers/ooxml/zip.ts';
import { rewriteArchive } from './archive.ts';

const TYPES = '[Content_Types].xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A template as a document, every other part as it was; a document stays the very same bytes. */
export function asDocument(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  const types = archive.read(TYPES);
  const source = types ? strFromU8(types) : '';
  if (!source.includes(TEMPLATE)) return bytes;
  return rewriteArchive(archive, new Map([[TYPES, strToU8(source.replaceAll(TEMPLATE, DOCUMENT))]]));
}
