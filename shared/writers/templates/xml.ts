/** XML written as text, with everything from outside escaped on the way in. */

/** A piece of markup that is already safe. Only this module makes it. */
export type Markup = string & { readonly brand: 'Markup' };

type Value = string | number | undefined;

// What XML 1.0 cannot hold at all: control characters, lone surrogates, the two non-characters.
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as character data or an attribute's value. */
export function escapeXml(text: string): Markup {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '') as Markup;
}

/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, Value>> = {}, ...content: Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = content.join('');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Markup;
}

/** An element whose only content is `w:val`. */
export function valued(name: string, value: string | number): Markup {
  return element(name, { 'w:val': value });
}

export const NOTHING = '' as Markup;

export function join(parts: readonly Markup[]): Markup {
  return parts.join('') as Markup;
}

/** A whole part with its declaration. */
export function xmlPart(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
