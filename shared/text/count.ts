/**
 * 字数 as Word counts it: every Han character and every full-width mark is one, a run of letters and digits is one.
 * Linear in the text.
 */
export function countWordLike(text: string): number {
  let count = 0;
  let inWord = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isSpace(code)) {
      inWord = false;
    } else if (code < 0x2000) {
      if (!inWord) count += 1;
      inWord = true;
    } else {
      count += 1;
      inWord = false;
    }
  }
  return count;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0xfffc;
}
