/** From layers of the cascade to effective formats. Equal formats are one object, so that comparing and hashing is cheap. */
import type { FontSlot, ParagraphFormat, Run, RunFormat } from '../../document/document.ts';
import { hashText } from '../../document/hash.ts';
import { isShared } from '../../document/slots.ts';
import { twipsToPt } from '../../document/units.ts';
import type { ParagraphLayer, RunLayer } from './properties.ts';
import { layRun, readRunLayer } from './properties.ts';
import type { Styles } from './styles.ts';
import { combineToggle } from './styles.ts';
import type { TableLayer } from './table-styles.ts';
import type { ParagraphText } from './text-model.ts';
import type { Theme } from './theme.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, numberOf, twipsOf } from './xml.ts';

/** What a run looks like, whether it is hidden, and which slot its shared characters take. */
export interface ResolvedRun {
  readonly format: RunFormat;
  readonly hidden: boolean;
  readonly hintsEastAsian: boolean;
  /** Equal for equal formats, in any reading. */
  readonly key: string;
}

export interface FormatReader {
  run(properties: XmlElement | undefined, under: UnderRun): ResolvedRun;
  runs(text: ParagraphText, under: UnderRun): { readonly runs: readonly Run[]; readonly key: string };
}

/** What lies under a run in the cascade: its paragraph's style, and the table it stands in. */
export interface UnderRun {
  readonly style: string | undefined;
  readonly table?: TableLayer | undefined;
}

const WORD_DEFAULT_SIZE_PT = 10;

/** @param source the part the run elements stand in: equal words of properties are resolved once */
export function createFormatReader(styles: Styles, theme: Theme, source: string): FormatReader {
  const known = new Map<string, Map<string, ResolvedRun>>();
  const interned = new Map<string, ResolvedRun>();
  const knownUnder = ({ style = '', table }: UnderRun): Map<string, ResolvedRun> => {
    const key = table ? `${style}\u0000${table.key}` : style;
    const found = known.get(key) ?? new Map<string, ResolvedRun>();
    if (found.size === 0) known.set(key, found);
    return found;
  };
  const resolve = (properties: XmlElement | undefined, under: UnderRun): ResolvedRun => {
    const written = properties ? source.slice(properties.start, properties.end) : '';
    const memory = knownUnder(under);
    const found = memory.get(written);
    if (found) return found;
    const fresh = resolveRun(properties, under, { styles, theme });
    const content = `${fresh.key}${fresh.hidden}${fresh.hintsEastAsian}`;
    const shared = interned.get(content) ?? fresh;
    interned.set(content, shared);
    memory.set(written, shared);
    return shared;
  };
  return { run: resolve, runs: (text, under) => splitRuns(text, (run) => resolve(child(run, 'w:rPr'), under)) };
}

interface Sources {
  readonly styles: Styles;
  readonly theme: Theme;
}

function resolveRun(properties: XmlElement | undefined, under: UnderRun, { styles, theme }: Sources): ResolvedRun {
  const direct = readRunLayer(properties);
  const { run: defaults } = styles.defaults;
  const fromStyles = [
    under.table?.run ?? {},
    styles.resolve(under.style).run,
    styles.resolve(childValue(properties, 'w:rStyle')).run,
  ];
  const merged = [...fromStyles, direct].reduce(layRun, defaults);
  const toggle = (name: string): boolean => combineToggle(name, { direct, defaults, styles: fromStyles });
  const format = toFormat(merged, theme, toggle);
  return {
    format,
    hidden: toggle('vanish'),
    hintsEastAsian: merged.fonts?.['w:hint'] === 'eastAsia',
    key: hashText(JSON.stringify(format)),
  };
}

function toFormat(layer: RunLayer, theme: Theme, toggle: (name: string) => boolean): RunFormat {
  const eastAsianFont = fontOf(layer, 'eastAsia', theme);
  const latinFont = fontOf(layer, 'ascii', theme) ?? fontOf(layer, 'hAnsi', theme);
  const color = colorOf(layer, theme);
  const highlight = highlightOf(layer);
  const vertical = layer.verticalAlign;
  return {
    ...(eastAsianFont && { eastAsianFont }),
    ...(latinFont && { latinFont }),
    sizePt: layer.sizePt ?? WORD_DEFAULT_SIZE_PT,
    bold: toggle('b'),
    italic: toggle('i'),
    underline: layer.underline ?? false,
    strike: toggle('strike') || toggle('dstrike'),
    ...(color && { color }),
    ...(highlight && { highlight }),
    spacingPt: layer.spacingPt ?? 0,
    scalePercent: layer.scalePercent ?? 100,
    ...((vertical === 'superscript' || vertical === 'subscript') && { verticalAlign: vertical }),
  };
}

function fontOf({ fonts }: RunLayer, slot: 'eastAsia' | 'ascii' | 'hAnsi', theme: Theme): string | undefined {
  const themed = fonts?.[`w:${slot}Theme`];
  return (themed && theme.font(themed)) || fonts?.[`w:${slot}`] || undefined;
}

/** `auto` is black on light paper; a theme colour the theme does not know is unknown, not black. */
function colorOf({ color }: RunLayer, theme: Theme): string | undefined {
  if (!color) return '000000';
  if (color.value && /^[0-9A-Fa-f]{6}$/.test(color.value)) return color.value.toUpperCase();
  if (color.theme) return theme.color(color.theme);
  return color.value === 'auto' || color.value === undefined ? '000000' : undefined;
}

function highlightOf({ highlight, shade }: RunLayer): string | undefined {
  if (highlight && highlight !== 'none') return highlight;
  return shade && /^[0-9A-Fa-f]{6}$/.test(shade) && !/^f{6}$/i.test(shade) ? shade.toUpperCase() : undefined;
}

function splitRuns(
  text: ParagraphText,
  resolve: (run: XmlElement) => ResolvedRun,
): { readonly runs: readonly Run[]; readonly key: string } {
  const runs: Run[] = [];
  const keys: string[] = [];
  for (const piece of text.pieces) {
    const resolved = resolve(piece.run);
    for (let from = 0; from < piece.text.length;) {
      const slot = slotAt(piece.text, from, resolved.hintsEastAsian);
      let to = from + 1;
      while (to < piece.text.length && slotAt(piece.text, to, resolved.hintsEastAsian) === slot) to += 1;
      pushRun(runs, { start: piece.start + from, end: piece.start + to, slot, format: resolved.format });
      keys.push(`${piece.start + to}${slot[0]}${resolved.key}`);
      from = to;
    }
  }
  return { runs, key: keys.join() };
}

/** Neighbours of one slot and one format are one run. */
function pushRun(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  if (last && last.slot === run.slot && last.format === run.format && last.end === run.start) {
    runs[runs.length - 1] = { ...last, end: run.end };
  } else {
    runs.push(run);
  }
}

/** East Asian or Latin: by the character, and by `w:hint` for those both alphabets use (“ ” … — ·). */
function slotAt(text: string, index: number, hintsEastAsian: boolean): FontSlot {
  const code = text.charCodeAt(index);
  if (code < 0x80) return 'latin';
  return isShared(text.charAt(index)) && !hintsEastAsian ? 'latin' : 'eastAsian';
}

export interface ParagraphSizes {
  /** Size of its letters: what a character of indent measures. */
  readonly letterPt: number;
  /** Size of the paragraph mark. */
  readonly markPt: number;
  /** One line of `beforeLines`: the grid's pitch where the section has a grid. */
  readonly linePt: number;
}

/** The format of a paragraph from its merged layer; character counts are of its letters' size. */
export function toParagraphFormat(
  layer: ParagraphLayer,
  { letterPt, markPt, linePt }: ParagraphSizes,
): ParagraphFormat {
  const borders = linesOf(layer.borders);
  const tabs = layer.tabs?.filter(({ alignment }) => alignment !== 'clear');
  return {
    alignment: layer.alignment ?? 'justify',
    ...indents(layer.indent ?? {}, letterPt),
    ...spacings(layer.spacing ?? {}, linePt),
    snapToGrid: layer.snapToGrid ?? true,
    spacesLatin: layer.spacesLatin ?? true,
    pageBreakBefore: layer.pageBreakBefore ?? false,
    keepWithNext: layer.keepWithNext ?? false,
    keepLines: layer.keepLines ?? false,
    widowControl: layer.widowControl ?? true,
    ...(borders && { borders }),
    ...(tabs && tabs.length > 0 && { tabs }),
    markSizePt: markPt,
  };
}

function linesOf(layer: ParagraphLayer['borders']): ParagraphFormat['borders'] {
  const lines = Object.entries(layer ?? {}).filter(([, line]) => line !== 'none');
  return lines.length > 0 ? (Object.fromEntries(lines) as NonNullable<ParagraphFormat['borders']>) : undefined;
}

type Written = Readonly<Record<string, string>>;

/** Hundredths of a character come before twips; zero hundredths mean “see the twips”. */
function indents(written: Written, letterPt: number): Partial<ParagraphFormat> {
  const chars = (name: string): number => (numberOf(written[`w:${name}Chars`]) ?? 0) / 100;
  const points = (name: string): number => twipsToPt(twipsOf(written[`w:${name}`]) ?? 0);
  const inChars = (pt: number): number => Math.round((pt / letterPt) * 100) / 100;
  const side = (name: string, besidePt: number): { readonly chars: number; readonly pt: number } => {
    const count = chars(name);
    const pt = count === 0 ? points(name) : count * letterPt + besidePt;
    return { chars: inChars(pt), pt };
  };
  const firstChars = chars('hanging') > 0 ? -chars('hanging') : chars('firstLine');
  const firstPt = points('hanging') > 0 ? -points('hanging') : points('firstLine');
  const first =
    firstChars === 0 ? { chars: inChars(firstPt), pt: firstPt } : { chars: firstChars, pt: firstChars * letterPt };
  // Word counts left characters to the first line, and what hangs comes on top.
  const left = side('left', Math.max(0, -first.pt));
  const right = side('right', 0);
  return {
    firstLineIndentChars: first.chars,
    firstLineIndentPt: first.pt,
    leftIndentChars: left.chars,
    leftIndentPt: left.pt,
    rightIndentChars: right.chars,
    rightIndentPt: right.pt,
  };
}

function spacings(written: Written, linePt: number): Partial<ParagraphFormat> {
  const gap = (name: 'before' | 'after'): number => {
    if (/^(?:1|true|on)$/.test(written[`w:${name}Autospacing`] ?? '')) return 0;
    const lines = numberOf(written[`w:${name}Lines`]);
    return lines ? (lines / 100) * linePt : twipsToPt(twipsOf(written[`w:${name}`]) ?? 0);
  };
  const line = twipsOf(written['w:line']);
  const rule = written['w:lineRule'];
  return {
    spaceBeforePt: gap('before'),
    spaceAfterPt: gap('after'),
    lineSpacing:
      line === undefined || line === 0
        ? { kind: 'multiple', lines: 1 }
        : rule === 'exact' || rule === 'atLeast'
          ? { kind: rule, pt: twipsToPt(Math.abs(line)) }
          : { kind: 'multiple', lines: line / 240 },
  };
}
