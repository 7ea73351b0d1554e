/** Word asks for children in the order of its schema (ISO/IEC 29500-1, wml.xsd) and for whole relationships. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../../../shared/readers/ooxml/xml.ts';
import { parseXml } from '../../../shared/readers/ooxml/xml.ts';
import { samples } from '../../../shared/samples/index.ts';
import { buildTemplate, exampleValues, templates } from '../../../shared/writers/templates/index.ts';

/** The sequences of the schema, as far as the templates use them. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tcBorders': 'top left start bottom right end insideH insideV',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:settings':
    'zoom mirrorMargins trackRevisions defaultTabStop evenAndOddHeaders drawingGridHorizontalSpacing characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
};

const files: readonly (readonly [string, Uint8Array])[] = [
  ...templates.map(({ genre }) => [genre, buildTemplate(genre, exampleValues(genre)) as Uint8Array] as const),
  ...samples.map(({ id, build }) => [id, build()] as const),
];

function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, parseXml(strFromU8(part))]));
}

function disordered(element: XmlElement): readonly string[] {
  const order = ORDER[element.name]?.split(' ').map((name) => `w:${name}`);
  const places = order ? element.children.map(({ name }) => order.indexOf(name)) : [];
  const isWrong = places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  const own = isWrong ? [`${element.name}: ${element.children.map(({ name }) => name).join(' ')}`] : [];
  return [...own, ...element.children.flatMap(disordered)];
}

describe.each(files)('%s', (_, bytes) => {
  const parts = partsOf(bytes);

  it('keeps the order of the schema', () => {
    expect([...parts.values()].flatMap(disordered)).toEqual([]);
  });

  it('names the content type of every part and relates only to parts that are there', () => {
    const types = parts.get('[Content_Types].xml')?.children ?? [];
    const named = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
    const stated = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect(named.sort()).toEqual(stated.map((name) => `/${name}`).sort());
    const targets = (parts.get('word/_rels/document.xml.rels')?.children ?? []).map(
      ({ attributes }) => `word/${attributes['Target'] ?? ''}`,
    );
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });

  it('uses only styles it defines, and ends every cell and the body with a paragraph', () => {
    const document = parts.get('word/document.xml') as XmlElement;
    const defined = new Set(
      (parts.get('word/styles.xml')?.children ?? []).map(({ attributes }) => attributes['w:styleId']),
    );
    const used = all(document, 'w:pStyle', 'w:rStyle').map(({ attributes }) => attributes['w:val']);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    for (const cell of all(document, 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
    const blocks = document.children[0]?.children ?? [];
    expect(blocks.slice(-2).map(({ name }) => name)).toEqual(['w:p', 'w:sectPr']);
  });
});

function all(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const own = names.includes(element.name) ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, ...names))];
}
