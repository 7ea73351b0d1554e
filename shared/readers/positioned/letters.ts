/** Letters as fixed pages hold them, and what kind of letter one is. */

const RADICAL_PAIRS =
  '⺀丶⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎尢⺏尣⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳罓⺶羊⺷羋⺹老⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫齐⻬齐⻮齿⻯竜⻰龙⻳龟';

/**
 * 康熙部首 and the radicals supplement, which PDFs hold instead of the characters they show: unit for unit. NFKC would
 * mend the first block only and would turn （一） into (一).
 */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 214 }, (_, at): [string, string] => {
    const radical = String.fromCharCode(0x2f00 + at);
    return [radical, radical.normalize('NFKC')];
  }),
  ...(RADICAL_PAIRS.match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);

/** The words as they are meant: radicals as characters, ligatures as letters, every blank as one. */
export function asMeant(text: string): string {
  return text
    .replace(/[\u2e80-\u2fd5]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
    .replace(/[\u0000-\u001f\u00ad\u200b-\u200f\ufeff]/g, '');
}

/** Whether it takes a whole square: Chinese letters and their marks. */
export function showsHan(letter: string): boolean {
  return /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/.test(letter);
}

/** Which of two kinds of words a letter belongs to. */
export function asciiOrHan(letter: string | undefined): 'ascii' | 'han' | undefined {
  if (letter === undefined) return undefined;
  return showsHan(letter) ? 'han' : 'ascii';
}

/**
 * Letters no Chinese paper holds many of: private and control codes, and scripts that numbers of shapes happen to fall
 * into where a font does not say which letters its shapes are.
 */
const STRANGE =
  /[\u0001-\u0008\u000e-\u001f\u007f-\u00a1\u00a5\u00a6\u00a9-\u00af\u00b4-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u0390\u0400-\u1fff\u2c00-\u2e7f\ua000-\uabff\uac00-\ud7af\ue000-\uf8ff\ufffd]/g;
/** Of all letters. */
const TOO_STRANGE = 0.1;

/** Whether words as the file has them are gibberish because its fonts keep their letters to themselves. */
export function isGibberish(text: string): boolean {
  const letters = text.replace(/\s/g, '').length;
  return letters > 0 && (text.match(STRANGE)?.length ?? 0) > TOO_STRANGE * letters;
}
