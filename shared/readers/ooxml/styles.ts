/** The cascade: docDefaults → style chain → numbering → paragraph → character style → run. */
import type { OoxmlPackage } from './package.ts';
import type { ParagraphLayer, RunLayer } from './properties.ts';
import { layParagraph, layRun, readParagraphLayer, readRunLayer } from './properties.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, isOn } from './xml.ts';

/** A style with everything it inherits. */
export interface ResolvedStyle {
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

export interface Styles {
  readonly defaults: ResolvedStyle;
  /** The style of a paragraph that names none. */
  readonly defaultParagraphId: string | undefined;
  /** Empty where there is no style of that id. */
  resolve(id: string | undefined): ResolvedStyle;
}

const EMPTY: ResolvedStyle = { paragraph: {}, run: {} };

export function readStyles(file: OoxmlPackage, partName: string | undefined): Styles {
  const root = partName ? file.xml(partName) : undefined;
  const byId = new Map<string, XmlElement>();
  let defaultParagraphId: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || !id) continue;
    byId.set(id, style);
    const isDefault = style.attributes['w:default'];
    if (style.attributes['w:type'] === 'paragraph' && isDefault && isDefault !== '0' && isDefault !== 'false')
      defaultParagraphId ??= id;
  }
  const resolved = new Map<string, ResolvedStyle>();
  return {
    defaults: readDefaults(child(root, 'w:docDefaults')),
    defaultParagraphId,
    resolve(id) {
      if (id === undefined) return EMPTY;
      const known = resolved.get(id) ?? resolveChain(byId, id);
      resolved.set(id, known);
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

/** From the root of the chain down; a style that is its own ancestor ends the chain. */
function resolveChain(byId: ReadonlyMap<string, XmlElement>, id: string): ResolvedStyle {
  const chain: XmlElement[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const style = byId.get(at);
    if (!style) break;
    chain.unshift(style);
    at = childValue(style, 'w:basedOn');
  }
  return chain.reduce<ResolvedStyle>(
    (under, style) => ({
      paragraph: layParagraph(under.paragraph, readParagraphLayer(child(style, 'w:pPr'))),
      run: layRun(under.run, readRunLayer(child(style, 'w:rPr'))),
    }),
    EMPTY,
  );
}

/**
 * Toggle properties (bold, italic …): paragraph and character style cancel each other where both say yes; what the run
 * itself says stands.
 */
export function combineToggle(
  name: string,
  layers: {
    readonly paragraph: RunLayer;
    readonly character: RunLayer;
    readonly direct: RunLayer;
    readonly defaults: RunLayer;
  },
): boolean {
  const direct = layers.direct.toggles?.[name];
  if (direct !== undefined) return direct;
  const isParagraph = layers.paragraph.toggles?.[name] ?? false;
  const isCharacter = layers.character.toggles?.[name] ?? false;
  return isParagraph !== isCharacter || (!isParagraph && !isCharacter && (layers.defaults.toggles?.[name] ?? false));
}

/** Settings that change how pages are read. */
export function readSettings(
  file: OoxmlPackage,
  partName: string | undefined,
): { readonly evenAndOddHeaders: boolean; readonly mirrorMargins: boolean } {
  const root = partName ? file.xml(partName) : undefined;
  return {
    evenAndOddHeaders: isOn(child(root, 'w:evenAndOddHeaders')) ?? false,
    mirrorMargins: isOn(child(root, 'w:mirrorMargins')) ?? false,
  };
}
