/** The cascade: docDefaults → style chain → numbering → paragraph → character style → run. */
import type { OoxmlPackage } from './package.ts';
import type { ParagraphLayer, RunLayer } from './properties.ts';
import { layParagraph, layRun, readParagraphLayer, readRunLayer } from './properties.ts';
import type { TableStyle } from './table-styles.ts';
import { toTableStyle } from './table-styles.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, isOn } from './xml.ts';

/** A style with everything it inherits. */
export interface ResolvedStyle {
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
  /** Indents said by the style that names the list, or by one built on it: they beat those of the list. */
  readonly overList?: ParagraphLayer;
}

export interface Styles {
  readonly defaults: ResolvedStyle;
  /** The style of a paragraph that names none. */
  readonly defaultParagraphId: string | undefined;
  /** Empty where there is no style of that id. */
  resolve(id: string | undefined): ResolvedStyle;
  /** The style a paragraph that names `id` takes: the default one where there is none of that id. */
  paragraphStyle(id: string | undefined): string | undefined;
  /** A table's style, or the default one of tables. */
  table(id: string | undefined): TableStyle | undefined;
}

const EMPTY: ResolvedStyle = { paragraph: {}, run: {} };

export function readStyles(file: OoxmlPackage, partName: string | undefined): Styles {
  const root = partName ? file.xml(partName) : undefined;
  const byId = new Map<string, XmlElement>();
  let defaultParagraphId: string | undefined;
  let defaultTableId: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || !id) continue;
    byId.set(id, style);
    if (!/^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')) continue;
    if (style.attributes['w:type'] === 'paragraph') defaultParagraphId ??= id;
    if (style.attributes['w:type'] === 'table') defaultTableId ??= id;
  }
  const resolved = new Map<string, ResolvedStyle>();
  const tables = new Map<string, TableStyle>();
  return {
    defaults: readDefaults(child(root, 'w:docDefaults')),
    defaultParagraphId,
    resolve(id) {
      if (id === undefined) return EMPTY;
      const known = resolved.get(id) ?? resolveChain(byId, id);
      resolved.set(id, known);
      return known;
    },
    paragraphStyle: (id) => (id !== undefined && byId.has(id) ? id : defaultParagraphId),
    table(id) {
      const named = id !== undefined && byId.has(id) ? id : defaultTableId;
      if (named === undefined) return undefined;
      const known = tables.get(named) ?? toTableStyle(named, chainOf(byId, named));
      tables.set(named, known);
      return known;
    },
  };
}

function readDefaults(element: XmlElement | undefined): ResolvedStyle {
  return {
    paragraph: readParagraphLayer(child(child(element, 'w:pPrDefault'), 'w:pPr')),
    run: readRunLayer(child(child(element, 'w:rPrDefault'), 'w:rPr')),
  };
}

/** A style and its ancestors, the root first; a style that is its own ancestor ends the chain. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const style = byId.get(at);
    if (!style) break;
    chain.push(style);
    at = childValue(style, 'w:basedOn');
  }
  return chain.reverse();
}

function resolveChain(byId: ReadonlyMap<string, XmlElement>, id: string): ResolvedStyle {
  return chainOf(byId, id).reduce<ResolvedStyle>((under, style) => {
    const own = readParagraphLayer(child(style, 'w:pPr'));
    const indent = own.indent ? { indent: own.indent } : {};
    const overList = own.numbering?.id !== undefined ? indent : under.overList && layParagraph(under.overList, indent);
    return {
      paragraph: layParagraph(under.paragraph, own),
      run: layRun(under.run, readRunLayer(child(style, 'w:rPr'))),
      ...(overList && { overList }),
    };
  }, EMPTY);
}

/**
 * Toggle properties (bold, italic …): table, paragraph and character style cancel each other where two say yes; what
 * the run itself says stands.
 */
export function combineToggle(
  name: string,
  layers: { readonly direct: RunLayer; readonly defaults: RunLayer; readonly styles: readonly RunLayer[] },
): boolean {
  const direct = layers.direct.toggles?.[name];
  if (direct !== undefined) return direct;
  const yes = layers.styles.filter(({ toggles }) => toggles?.[name] === true).length;
  return yes % 2 === 1 || (yes === 0 && (layers.defaults.toggles?.[name] ?? false));
}

/** Settings that change how pages are read and set. */
export interface Settings {
  readonly evenAndOddHeaders: boolean;
  readonly mirrorMargins: boolean;
  readonly compressesPunctuation: boolean;
  readonly gridsTables: boolean;
  readonly eastAsianLanguage?: string;
}

export function readSettings(file: OoxmlPackage, partName: string | undefined): Settings {
  const root = partName ? file.xml(partName) : undefined;
  const language = child(root, 'w:themeFontLang')?.attributes['w:eastAsia'];
  const has = (element: XmlElement | undefined, name: string): boolean => isOn(child(element, name)) ?? false;
  return {
    ...(language && { eastAsianLanguage: language }),
    evenAndOddHeaders: has(root, 'w:evenAndOddHeaders'),
    mirrorMargins: has(root, 'w:mirrorMargins'),
    compressesPunctuation: /^compress/.test(childValue(root, 'w:characterSpacingControl') ?? ''),
    gridsTables: has(child(root, 'w:compat'), 'w:adjustLineHeightInTable'),
  };
}
