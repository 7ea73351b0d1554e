/** From layers of the cascade to effective formats. Equal formats are one object, so that comparing and hashing is cheap. */
import type { FontSlot, ParagraphFormat, Run, RunFormat } from '../../document/document.ts';
import { twipsToPt } from '../../document/units.ts';
import type { ParagraphLayer, RunLayer } from './properties.ts';
import { layRun, readRunLayer } from './properties.ts';
import type { Styles } from './styles.ts';
import { combineToggle } from './styles.ts';
import type { ParagraphText } from './text-model.ts';
import type { Theme } from './theme.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue } from './xml.ts';

/** What a run looks like, whether it is hidden, and which slot its shared characters take. */
export interface ResolvedRun {
  readonly format: RunFormat;
  readonly hidden: boolean;
  readonly hintsEastAsian: boolean;
  /** Equal for equal formats, in any reading. */
  readonly key: string;
}

export interface FormatReader {
  run(properties: XmlElement | undefined, paragraphStyle: string | undefined): ResolvedRun;
  runs(
    text: ParagraphText,
    paragraphStyle: string | undefined,
  ): { readonly runs: readonly Run[]; readonly key: string };
}

const WORD_DEFAULT_SIZE_PT = 10;

/** @param source the part the run elements stand in: equal words of properties are resolved once */
export function createFormatReader(styles: Styles, theme: Theme, source: string): FormatReader {
  const known = new Map<string, ResolvedRun>();
  const interned = new Map<string, ResolvedRun>();
  const resolve = (properties: XmlElement | undefined, paragraphStyle: string | undefined): ResolvedRun => {
    const written = properties ? source.slice(properties.start, properties.end) : '';
    const key = `${paragraphStyle ?? ''}\u0000${written}`;
    const found = known.get(key);
    if (found) return found;
    const fresh = resolveRun(properties, paragraphStyle, { styles, theme });
    const content = `${fresh.key}${fresh.hidden}${fresh.hintsEastAsian}`;
    const shared = interned.get(content) ?? fresh;
    interned.set(content, shared);
    known.set(key, shared);
    return shared;
  };
  return { run: resolve, runs: (text, style) => splitRuns(text, (run) => resolve(child(run, 'w:rPr'), style)) };
}

interface Sources {
  readonly styles: Styles;
  readonly theme: Theme;
}

function resolveRun(
  properties: XmlElement | undefined,
  paragraphStyle: string | undefined,
  { styles, theme }: Sources,
): ResolvedRun {
  const layers = {
    defaults: styles.defaults.run,
    paragraph: styles.resolve(paragraphStyle ?? styles.defaultParagraphId).run,
    character: styles.resolve(childValue(properties, 'w:rStyle')).run,
    direct: readRunLayer(properties),
  };
  const merged = [layers.paragraph, layers.character, layers.direct].reduce(layRun, layers.defaults);
  const toggle = (name: string): boolean => combineToggle(name, layers);
  const format = toFormat(merged, theme, toggle);
  return {
    format,
    hidden: toggle('vanish'),
    hintsEastAsian: merged.fonts?.['w:hint'] === 'eastAsia',
    key: JSON.stringify(format),
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
  const isShared = code < 0x1100 || (code >= 0x1200 && code < 0x2e80) || (code >= 0xe000 && code < 0xf900);
  return isShared && !hintsEastAsian ? 'latin' : 'eastAsian';
}

/** The format of a paragraph from its merged layer; character counts are of `sizePt`. */
export function toParagraphFormat(layer: ParagraphLayer, sizePt: number): ParagraphFormat {
  return {
    alignment: layer.alignment ?? 'justify',
    ...indents(layer.indent ?? {}, sizePt),
    ...spacings(layer.spacing ?? {}),
    snapToGrid: layer.snapToGrid ?? true,
    pageBreakBefore: layer.pageBreakBefore ?? false,
    keepWithNext: layer.keepWithNext ?? false,
    ...(layer.borders && Object.keys(layer.borders).length > 0 && { borders: layer.borders }),
    ...(layer.tabs && layer.tabs.length > 0 && { tabs: layer.tabs }),
    markSizePt: sizePt,
  };
}

type Written = Readonly<Record<string, string>>;

function numberAt(written: Written, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = Number.parseFloat(written[`w:${name}`] ?? '');
    if (Number.isFinite(value)) return value;
  }
  return undefined;
}

function indents(written: Written, sizePt: number): Partial<ParagraphFormat> {
  const left = length(written, { chars: ['leftChars', 'startChars'], twips: ['left', 'start'] }, sizePt);
  const right = length(written, { chars: ['rightChars', 'endChars'], twips: ['right', 'end'] }, sizePt);
  const hanging = length(written, { chars: ['hangingChars'], twips: ['hanging'] }, sizePt);
  const first = length(written, { chars: ['firstLineChars'], twips: ['firstLine'] }, sizePt);
  // Characters come before twips whichever sign they have; on a par, hanging comes first.
  const firstWins = !numberAt(written, 'hangingChars') && numberAt(written, 'firstLineChars');
  const indent = hanging.pt > 0 && !firstWins ? { chars: -hanging.chars, pt: -hanging.pt } : first;
  return {
    firstLineIndentChars: indent.chars,
    firstLineIndentPt: indent.pt,
    leftIndentChars: left.chars,
    leftIndentPt: left.pt,
    rightIndentChars: right.chars,
    rightIndentPt: right.pt,
  };
}

/** Hundredths of a character come before twips; zero characters mean “see the twips”. */
function length(
  written: Written,
  names: { readonly chars: readonly string[]; readonly twips: readonly string[] },
  sizePt: number,
): { readonly chars: number; readonly pt: number } {
  const hundredths = numberAt(written, ...names.chars);
  if (hundredths) return { chars: hundredths / 100, pt: (hundredths / 100) * sizePt };
  const pt = twipsToPt(numberAt(written, ...names.twips) ?? 0);
  return { chars: Math.round((pt / sizePt) * 100) / 100, pt };
}

const POINTS_PER_LINE = 12;

function spacings(written: Written): Partial<ParagraphFormat> {
  const gap = (name: 'before' | 'after'): number => {
    if (/^(?:1|true|on)$/.test(written[`w:${name}Autospacing`] ?? '')) return 0;
    const lines = numberAt(written, `${name}Lines`);
    return lines ? (lines / 100) * POINTS_PER_LINE : twipsToPt(numberAt(written, name) ?? 0);
  };
  const line = numberAt(written, 'line');
  const rule = written['w:lineRule'];
  return {
    spaceBeforePt: gap('before'),
    spaceAfterPt: gap('after'),
    lineSpacing:
      line === undefined
        ? { kind: 'multiple', lines: 1 }
        : rule === 'exact' || rule === 'atLeast'
          ? { kind: rule, pt: twipsToPt(Math.abs(line)) }
          : { kind: 'multiple', lines: line / 240 },
  };
}
