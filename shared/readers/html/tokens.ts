/** Markup cut into tags and words in one pass: every character is looked at a bounded number of times. */

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is letters whatever it looks like, up to their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'xmp', 'noframes']);

/** Tags and words in order; comments, declarations and instructions are left out. */
export function* tokensOf(markup: string): Iterable<Token> {
  const lower = lowerAscii(markup);
  const endless = new Set<string>();
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) break;
    const tag = tagAt(markup, open);
    if (!tag) {
      yield { kind: 'text', text: markup.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    if (open > at) yield { kind: 'text', text: markup.slice(at, open) };
    at = tag.end;
    if (!tag.token) continue;
    yield tag.token;
    if (tag.token.kind !== 'open') continue;
    const { name } = tag.token;
    if (!RAW.has(name) || endless.has(name)) continue;
    const close = lower.indexOf(`</${name}`, at);
    if (close < 0) {
      // Without an end there is no raw content; looked for once.
      endless.add(name);
      continue;
    }
    if (close > at) yield { kind: 'text', text: markup.slice(at, close) };
    at = close;
  }
  if (at < markup.length) yield { kind: 'text', text: markup.slice(at) };
}

/** Same length as the source, so that places in one are places in the other. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

interface Tag {
  readonly end: number;
  /** Absent for comments and declarations. */
  readonly token?: Token;
}

/** The tag at a `<`; undefined where it is just the sign. */
function tagAt(markup: string, open: number): Tag | undefined {
  const next = markup.charAt(open + 1);
  if (next === '!' || next === '?') return { end: silenceEnd(markup, open) };
  const isClose = next === '/';
  const first = isClose ? open + 2 : open + 1;
  if (!/[a-zA-Z]/.test(markup.charAt(first))) return undefined;
  let nameEnd = first;
  while (/[\w:-]/.test(markup.charAt(nameEnd))) nameEnd += 1;
  const name = markup.slice(first, nameEnd).toLowerCase();
  if (isClose) {
    const end = markup.indexOf('>', nameEnd);
    return { end: end < 0 ? markup.length : end + 1, token: { kind: 'close', name } };
  }
  const { end, attributes } = attributesFrom(markup, nameEnd);
  return { end, token: { kind: 'open', name, attributes } };
}

function silenceEnd(markup: string, open: number): number {
  const close = markup.startsWith('<!--', open) ? '-->' : '>';
  const at = markup.indexOf(close, open + 2);
  return at < 0 ? markup.length : at + close.length;
}

/** Reads attributes up to the `>`; a quote that never closes ends at the end of the page, as in browsers. */
function attributesFrom(
  markup: string,
  from: number,
): { readonly end: number; readonly attributes: ReadonlyMap<string, string> } {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < markup.length) {
    at = skip(markup, at, /[\s/]/);
    if (markup.charAt(at) === '>') return { end: at + 1, attributes };
    const nameStart = at;
    at = skip(markup, at + 1, /[^\s=>/]/);
    const name = markup.slice(nameStart, at).toLowerCase();
    const equals = skip(markup, at, /\s/);
    if (markup.charAt(equals) !== '=') {
      if (!attributes.has(name)) attributes.set(name, '');
      continue;
    }
    const { end, value } = valueFrom(markup, skip(markup, equals + 1, /\s/));
    if (!attributes.has(name)) attributes.set(name, value);
    at = end;
  }
  return { end: markup.length, attributes };
}

function valueFrom(markup: string, at: number): { readonly end: number; readonly value: string } {
  const quote = markup.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const end = skip(markup, at, /[^\s>]/);
    return { end, value: markup.slice(at, end) };
  }
  const close = markup.indexOf(quote, at + 1);
  const end = close < 0 ? markup.length : close;
  return { end: Math.min(markup.length, end + 1), value: markup.slice(at + 1, end) };
}

function skip(markup: string, from: number, wanted: RegExp): number {
  let at = from;
  while (at < markup.length && wanted.test(markup.charAt(at))) at += 1;
  return at;
}
