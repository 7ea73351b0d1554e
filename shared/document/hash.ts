import type { Paragraph } from './document.ts';

/** A 53-bit content hash as 14 hexadecimal digits. For equality of content, not for security. */
export function hashText(text: string, seed = 0): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 4294967296 * (0x1fffff & low) + (high >>> 0);
  return value.toString(16).padStart(14, '0');
}

/** What does not make a paragraph another one: its name, its own hash, and where it happens to lie. */
const NOT_HASHED: ReadonlySet<string> = new Set(['id', 'hash', 'layout', 'savedPageBreaks']);

/** The hash of a paragraph from all it tells but its id and its layout; the order of keys does not matter. */
export function hashParagraph(paragraph: Omit<Paragraph, 'hash'>): string {
  const told = Object.fromEntries(Object.entries(paragraph).filter(([key]) => !NOT_HASHED.has(key)));
  return hashText(stableJson(told));
}

function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${stableJson(each)}`).join(',')}}`;
}
