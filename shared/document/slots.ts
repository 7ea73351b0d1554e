import type { FontSlot } from './document.ts';

/**
 * The slot a new character shows in beside letters of the slot `beside`. Letters both alphabets use (“ ” … — · and
 * kin) follow their neighbour, as a Chinese or a Latin keyboard would have typed them.
 */
export function slotBeside(character: string, beside: FontSlot | undefined): FontSlot {
  if (isShared(character)) return beside ?? 'eastAsian';
  return (character.codePointAt(0) ?? 0) < 0x80 ? 'latin' : 'eastAsian';
}

/** Whether the character's slot hangs on its neighbours (in OOXML: on `w:hint`). */
export function isShared(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x80 && code < 0x1100) || (code >= 0x1200 && code < 0x2e80) || (code >= 0xe000 && code < 0xf900);
}
