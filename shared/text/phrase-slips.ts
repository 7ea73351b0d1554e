/**
 * One wrong character in a known phrase of four. A phrase is looked up by its first two or its last two characters,
 * one of which a single slip leaves whole; a table of bits answers most places at once. Linear.
 */
import { FIXED_PHRASES, LOOKALIKE_PHRASES } from '../standards/fixed-phrases.ts';
import { NEAR_SOUND, SAME_SHAPE, SAME_SOUND } from '../standards/confusable-characters.ts';

export interface PhraseSlip {
  readonly phrase: string;
  readonly start: number;
  /** Place of the wrong character in the text. */
  readonly at: number;
}

const words = (block: string): readonly string[] => block.split(/\s+/).filter(Boolean);
/** Phrases of four characters. Those that begin alike may stand as one word, as a build packs them: 一一列举丘之貉. */
export const readPhrases = (block: string): readonly string[] =>
  words(block).flatMap((word) =>
    Array.from({ length: (word.length - 1) / 3 }, (_, nth) => word.charAt(0) + word.slice(1 + nth * 3, 4 + nth * 3)),
  );
const PHRASES = readPhrases(FIXED_PHRASES);
const KNOWN = new Set([...PHRASES, ...readPhrases(LOOKALIKE_PHRASES)]);
const BITS = 1 << 18;
const mayBegin = new Uint8Array(BITS);
const byHead = new Map<string, string[]>();
const byTail = new Map<string, string[]>();
for (const phrase of PHRASES) {
  for (const [map, pair] of [
    [byHead, phrase.slice(0, 2)],
    [byTail, phrase.slice(2)],
  ] as const) {
    mayBegin[slot(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
    const list = map.get(pair);
    if (list) list.push(phrase);
    else map.set(pair, [phrase]);
  }
}

const soundOf = new Map<string, number>();
words(SAME_SOUND).forEach((line, index) => [...line].forEach((character) => soundOf.set(character, index)));
const nearSounds = new Set(
  words(NEAR_SOUND).flatMap(([first = '', second = '']) => {
    const [a, b] = [soundOf.get(first), soundOf.get(second)];
    return a === undefined || b === undefined ? [] : [`${a}|${b}`, `${b}|${a}`];
  }),
);
const shapes = new Set(words(SAME_SHAPE).flatMap((line) => [...line].flatMap((a) => [...line].map((b) => a + b))));

function slot(first: number, second: number): number {
  return (first * 31 + second) & (BITS - 1);
}

/** Whether one character is easily written for the other: one sound or one shape. */
export function areConfusable(first: string, second: string): boolean {
  const [a, b] = [soundOf.get(first), soundOf.get(second)];
  if (a !== undefined && b !== undefined && (a === b || nearSounds.has(`${a}|${b}`))) return true;
  return shapes.has(first + second);
}

/** Every place where four characters are a known phrase but for one that is easily mistaken. */
export function findPhraseSlips(text: string): readonly PhraseSlip[] {
  const slips: PhraseSlip[] = [];
  for (let index = 0; index + 1 < text.length; index++) {
    if (mayBegin[slot(text.charCodeAt(index), text.charCodeAt(index + 1))] !== 1) continue;
    const pair = text.slice(index, index + 2);
    const slip = slipIn(text, index, byHead.get(pair)) ?? slipIn(text, index - 2, byTail.get(pair));
    if (slip && slips.at(-1)?.at !== slip.at) slips.push(slip);
  }
  return slips;
}

function slipIn(text: string, start: number, phrases: readonly string[] | undefined): PhraseSlip | undefined {
  if (!phrases || start < 0 || start + 4 > text.length) return undefined;
  const window = text.slice(start, start + 4);
  if (KNOWN.has(window)) return undefined;
  for (const phrase of phrases) {
    let wrong = -1;
    for (let at = 0; at < 4; at++) {
      if (phrase[at] === window[at]) continue;
      wrong = wrong < 0 ? at : 4;
    }
    if (wrong >= 0 && wrong < 4 && areConfusable(phrase[wrong] ?? '', window[wrong] ?? '')) {
      return { phrase, start, at: start + wrong };
    }
  }
  return undefined;
}
