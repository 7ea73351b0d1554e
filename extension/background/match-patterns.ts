/** Match patterns of browser extensions: `https://*.example.gov.cn/*`. */

interface Pattern {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

/** What two lists of patterns have in common: of each pair where one covers the other, the narrower. */
export function commonPatterns(left: readonly string[], right: readonly string[]): readonly string[] {
  const both = left.flatMap((a) =>
    right.flatMap((b) => {
      const [first, second] = [parse(a), parse(b)];
      if (!first || !second) return [];
      if (covers(first, second)) return [b];
      return covers(second, first) ? [a] : [];
    }),
  );
  return [...new Set(both)];
}

/** Undefined for what is no pattern of a web site. */
function parse(text: string): Pattern | undefined {
  const [, scheme, host, path] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(text) ?? [];
  return scheme !== undefined && host !== undefined && path !== undefined ? { scheme, host, path } : undefined;
}

function covers(wide: Pattern, narrow: Pattern): boolean {
  const schemes = wide.scheme === '*' || wide.scheme === narrow.scheme;
  const paths = wide.path === '/*' || wide.path === narrow.path;
  return schemes && paths && coversHost(wide.host, narrow.host);
}

function coversHost(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  return narrow === wide.slice(2) || narrow.endsWith(wide.slice(1));
}
