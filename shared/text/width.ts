/** How wide text is, in characters of its own size (字): Han and full-width marks one, everything else a half. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffc || code === 0x200b) continue;
    width += code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || code === 0xb7 ? 1 : 0.5;
  }
  return width;
}

/** A word processor sets Han and Latin letters or digits a quarter of a character apart unless it is told not to. */
const AUTOSPACE = 0.25;
const HAN_BESIDE_LATIN = /(?<=\p{Script=Han})(?=[\da-zA-Z])|(?<=[\da-zA-Z])(?=\p{Script=Han})/gu;

/** The width as shown: with the gaps a word processor adds where Han meets Latin letters and digits. */
export function shownWidth(text: string): number {
  return widthInCharacters(text) + AUTOSPACE * (text.match(HAN_BESIDE_LATIN)?.length ?? 0);
}

/** Blanks typed before and after the words, in characters; a tab has no width of its own. */
export function typedBlanks(text: string): { readonly lead: number; readonly trail: number } {
  const lead = /^[ \u00a0\u3000]*/.exec(text)?.[0] ?? '';
  const trail = text.length === lead.length ? '' : (/[ \u00a0\u3000]*$/.exec(text)?.[0] ?? '');
  return { lead: widthInCharacters(lead), trail: widthInCharacters(trail) };
}
