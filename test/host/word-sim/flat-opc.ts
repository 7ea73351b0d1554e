/** The package a host hands over as one XML text (flat OPC). */
import { strFromU8 } from 'fflate';

/** The package around the main part `main`, which changes while all else stays. */
export function flatAround(parts: Readonly<Record<string, Uint8Array>>, main: string): (xml: string) => string {
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const bare = (xml: string): string => xml.replace(/^\ufeff?<\?xml[^>]*\?>/, '');
  const shown = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name) && name !== '[Content_Types].xml');
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="${typeOf(types, name)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const others = new Map(shown.map((name) => [name, part(name, bare(strFromU8(parts[name] ?? new Uint8Array())))]));
  return (xml) => {
    const inner = shown.map((name) => (name === main ? part(name, xml) : others.get(name))).join('');
    return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${inner}</pkg:package>`;
  };
}

function typeOf(types: string, name: string): string {
  if (name.endsWith('.rels')) return 'application/vnd.openxmlformats-package.relationships+xml';
  for (const [override] of types.matchAll(/<Override\b[^>]*>/g)) {
    if (override.includes(`PartName="/${name}"`))
      return /ContentType="([^"]+)"/.exec(override)?.[1] ?? 'application/xml';
  }
  return 'application/xml';
}
