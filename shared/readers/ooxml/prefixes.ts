/**
 * Names of the format under the prefixes everyone knows. Some programs write `ns0:p` or no prefix at all for `w:p`;
 * such a part is rewritten before it is parsed, so that reader and writer need to know one spelling only.
 */

/** Known namespaces by how their address ends, transitional and strict alike. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/word\/2010\/wordprocessingGroup$/, 'wpg'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
];
const DECLARATION = /\sxmlns(?::([A-Za-z_][\w.-]*))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LONGEST_PREFIX = 100;
/** Marks, among the renames, a known prefix that the source declares itself; no prefix can begin so. */
const TAKEN = '=';

/** The part with known prefixes; the very same string where it has them already, as nearly all do. */
export function withKnownPrefixes(source: string): string {
  const renames = renamesOf(source);
  return renames.size === 0 ? source : rewrite(source, renames);
}

/** Prefix in the source (empty for none) → known prefix, where they differ. */
function renamesOf(source: string): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const taken: string[] = [];
  const { start, end } = rootTag(source);
  for (const [, prefix = '', double, single] of source.slice(start, end).matchAll(DECLARATION)) {
    const address = double ?? single ?? '';
    const known = PREFIXES.find(([pattern]) => pattern.test(address))?.[1];
    if (known && known !== prefix && prefix.length < LONGEST_PREFIX) renames.set(prefix, known);
    else if (known) taken.push(known);
  }
  // Only where something is renamed does it matter which names are in use already.
  if (renames.size > 0) for (const known of taken) renames.set(TAKEN + known, known);
  return renames;
}

/** Where the start tag of the root stands. */
function rootTag(source: string): { readonly start: number; readonly end: number } {
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) at = source.indexOf('-->', at + 4);
    else if (source.startsWith('<?', at)) at = source.indexOf('?>', at + 2);
    else return { start: at, end: tagEnd(source, at) };
    if (at < 0) break;
  }
  return { start: 0, end: 0 };
}

/** Behind the `>` of the tag at `start`; a `>` in quotes is no end. */
function tagEnd(source: string, start: number): number {
  let quote = '';
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return source.length;
}

function rewrite(source: string, renames: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', at)) {
    pieces.push(source.slice(at, open));
    const isVerbatim = source.startsWith('<!', open) || source.startsWith('<?', open);
    at = isVerbatim ? verbatimEnd(source, open) : tagEnd(source, open);
    const tag = source.slice(open, at);
    pieces.push(isVerbatim ? tag : renameTag(tag, renames));
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

function verbatimEnd(source: string, open: number): number {
  const close = source.startsWith('<!--', open) ? '-->' : source.startsWith('<![CDATA[', open) ? ']]>' : '>';
  const at = source.indexOf(close, open);
  return at < 0 ? source.length : at + close.length;
}

const NAME = /^(<\/?)(?:([\w.-]+):)?([\w.-]+)/;
const ATTRIBUTE = /(\s)((?:[\w.-]+:)?[\w.-]+)(?=\s*=\s*(?:"[^"]*"|'[^']*'))/g;

function renameTag(tag: string, renames: ReadonlyMap<string, string>): string {
  const [whole = '', open = '', prefix = '', name = ''] = NAME.exec(tag) ?? [];
  if (whole === '') return tag;
  const known = renames.get(prefix) ?? prefix;
  const attributes = tag
    .slice(whole.length)
    .replace(ATTRIBUTE, (_, space: string, written: string) => space + renameAttribute(written, renames));
  return `${open}${known ? `${known}:` : ''}${name}${attributes}`;
}

/** A default namespace does not reach attributes; a renamed declaration steps aside for one of the same name. */
function renameAttribute(written: string, renames: ReadonlyMap<string, string>): string {
  const [prefix = '', local] = written.split(':');
  const declared = written === 'xmlns' ? '' : prefix === 'xmlns' ? local : undefined;
  const known = declared === undefined ? undefined : renames.get(declared);
  if (known !== undefined) return `xmlns:${renames.has(TAKEN + known) ? `${known}0` : known}`;
  if (declared !== undefined || local === undefined) return written;
  return `${renames.get(prefix) ?? prefix}:${local}`;
}
