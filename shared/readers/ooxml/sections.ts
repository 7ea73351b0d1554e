/** Sections: paper, margins, grid, and where the page number stands. */
import type { PageNumber, Section } from '../../document/document.ts';
import { twipsToMm, twipsToPt } from '../../document/units.ts';
import type { OoxmlPackage, Relationship } from './package.ts';
import type { ParagraphLayer } from './properties.ts';
import { layParagraph, readParagraphLayer } from './properties.ts';
import type { Settings } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { child, childValue, descendants, isOn, numberOf, twipsOf } from './xml.ts';

/** Which header and footer parts a section shows. */
export interface UsedPart {
  readonly part: string;
  readonly place: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
}
export interface ReadSection {
  readonly section: Section;
  readonly parts: readonly UsedPart[];
}

export interface SectionSources {
  readonly file: OoxmlPackage;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly settings: Settings;
  /** What a paragraph style gives, for footers aligned by their style. */
  readonly styleOf: (style: string | undefined) => ParagraphLayer;
}

/** A4, where the file does not say. */
const A4_TWIPS = { width: 11906, height: 16838 } as const;
const WORD_MARGIN_TWIPS = 1440;
/** A line of `beforeLines` where no grid gives one. */
export const POINTS_PER_LINE = 12;

export function readSections(elements: readonly XmlElement[], sources: SectionSources): readonly ReadSection[] {
  const sections: ReadSection[] = [];
  let inherited = new Map<string, string>();
  for (const element of elements) {
    const references = new Map(inherited);
    for (const { name, attributes } of element.children) {
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
      const target = sources.relationships.get(attributes['r:id'] ?? '')?.target;
      if (target) references.set(`${name}/${attributes['w:type'] ?? 'default'}`, target);
    }
    inherited = references;
    sections.push(readSection(element, references, sources));
  }
  return sections;
}

function readSection(
  element: XmlElement,
  references: ReadonlyMap<string, string>,
  sources: SectionSources,
): ReadSection {
  const titlePage = isOn(child(element, 'w:titlePg')) ?? false;
  const parts: UsedPart[] = [];
  for (const place of ['header', 'footer'] as const) {
    for (const pages of ['default', 'first', 'even'] as const) {
      const part = references.get(`w:${place}Reference/${pages}`);
      const isUsed = pages === 'default' || (pages === 'first' ? titlePage : sources.settings.evenAndOddHeaders);
      if (part && isUsed) parts.push({ part, place, pages });
    }
  }
  const pageNumber = readPageNumber(element, parts, sources);
  return { section: { ...readPaper(element), ...flags(element, titlePage, sources), pageNumber }, parts };
}

function flags(element: XmlElement, titlePage: boolean, { settings }: SectionSources): Partial<Section> {
  const { evenAndOddHeaders, mirrorMargins, compressesPunctuation, gridsTables } = settings;
  const start = childValue(element, 'w:type');
  const columns = numberOf(child(element, 'w:cols')?.attributes['w:num']);
  return {
    titlePage,
    evenAndOddHeaders,
    mirrorMargins,
    compressesPunctuation,
    gridsTables,
    ...(start && { start }),
    ...(columns !== undefined && { columns }),
  };
}

function readPaper(element: XmlElement): Omit<Section, 'pageNumber'> {
  const size = child(element, 'w:pgSz')?.attributes ?? {};
  const margin = child(element, 'w:pgMar')?.attributes ?? {};
  const mm = (value: string | undefined, fallback: number): number => round(twipsToMm(twipsOf(value) ?? fallback));
  // A negative margin means “exactly this, whatever the header needs”.
  const edge = (value: string | undefined): number => Math.abs(mm(value, WORD_MARGIN_TWIPS));
  const width = mm(size['w:w'], A4_TWIPS.width);
  const height = mm(size['w:h'], A4_TWIPS.height);
  return {
    pageWidthMm: width,
    pageHeightMm: height,
    landscape: size['w:orient'] === 'landscape' || width > height,
    marginTopMm: edge(margin['w:top']),
    marginBottomMm: edge(margin['w:bottom']),
    marginLeftMm: mm(margin['w:left'] ?? margin['w:start'], WORD_MARGIN_TWIPS),
    marginRightMm: mm(margin['w:right'] ?? margin['w:end'], WORD_MARGIN_TWIPS),
    gutterMm: mm(margin['w:gutter'], 0),
    headerMm: mm(margin['w:header'], 720),
    footerMm: mm(margin['w:footer'], 720),
    ...readGrid(child(element, 'w:docGrid')),
  };
}

const GRID_TYPES: Readonly<Record<string, NonNullable<Section['grid']>['type']>> = {
  lines: 'lines',
  linesAndChars: 'linesAndChars',
  snapToChars: 'snapToChars',
};

function readGrid(element: XmlElement | undefined): Pick<Section, 'grid'> {
  if (!element) return {};
  const pitch = twipsOf(element.attributes['w:linePitch']);
  const space = numberOf(element.attributes['w:charSpace']);
  return {
    grid: {
      type: GRID_TYPES[element.attributes['w:type'] ?? ''] ?? 'none',
      ...(pitch !== undefined && { linePitchPt: twipsToPt(pitch) }),
      // Stored in 4096ths of a point.
      ...(space !== undefined && { charSpacePt: space / 4096 }),
    },
  };
}

/** One line of `beforeLines` in each section of a body, in order. */
export function linePitches(body: XmlElement): readonly number[] {
  const pitches: number[] = [];
  const visit = (container: XmlElement): void => {
    for (const block of container.children) {
      const section =
        block.name === 'w:sectPr' ? block : block.name === 'w:p' ? child(child(block, 'w:pPr'), 'w:sectPr') : undefined;
      if (section) {
        const { grid } = readGrid(child(section, 'w:docGrid'));
        pitches.push(grid && grid.type !== 'none' && grid.linePitchPt ? grid.linePitchPt : POINTS_PER_LINE);
      } else if (block.name !== 'w:p' && block.name !== 'w:tbl') visit(block);
    }
  };
  visit(body);
  return pitches;
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}

function readPageNumber(element: XmlElement, parts: readonly UsedPart[], sources: SectionSources): PageNumber {
  const written = child(element, 'w:pgNumType')?.attributes;
  const start = numberOf(written?.['w:start']);
  const places = new Map(
    parts.flatMap(({ part, pages }) => {
      const at = numberPlace(sources.file.xml(part), sources);
      return at ? [[pages, at] as const] : [];
    }),
  );
  const odd = places.get('default') ?? places.get('first');
  const even = places.get('even');
  const position =
    odd === 'right' && even === 'left' ? 'outside' : odd === 'left' && even === 'right' ? 'inside' : (odd ?? even);
  return {
    present: places.size > 0,
    ...(places.size > 0 && { format: written?.['w:fmt'] ?? 'decimal' }),
    ...(position && { position }),
    ...(start !== undefined && { start }),
  };
}

type NumberPlace = NonNullable<PageNumber['position']>;

/** Where the PAGE field of a header or footer stands, if it has one. */
function numberPlace(part: XmlElement | undefined, sources: SectionSources): NumberPlace | undefined {
  if (!part) return undefined;
  const paragraph = [...descendants(part, 'w:p')].reverse().find((each) => holdsPageField(each) && !holdsBox(each));
  if (!paragraph) return undefined;
  const properties = child(paragraph, 'w:pPr');
  const frame = child(properties, 'w:framePr')?.attributes['w:xAlign'];
  const boxed = isInBox(paragraph, part) ? boxAlign(part) : undefined;
  const layer = layParagraph(sources.styleOf(childValue(properties, 'w:pStyle')), readParagraphLayer(properties));
  const align = frame ?? boxed ?? alignByTab(paragraph, layer) ?? layer.alignment;
  if (align === 'outside' || align === 'inside' || align === 'center' || align === 'right') return align;
  return align === 'distribute' ? 'center' : 'left';
}

/** A paragraph that only anchors the box the number stands in. */
function holdsBox(paragraph: XmlElement): boolean {
  return descendants(paragraph, 'w:txbxContent').some((box) => descendants(box, 'w:p').some(holdsPageField));
}

function isInBox(paragraph: XmlElement, part: XmlElement): boolean {
  return descendants(part, 'w:txbxContent').some((box) => box.start < paragraph.start && paragraph.end < box.end);
}

/** How the box of the number is aligned: DrawingML by element, VML by style. */
function boxAlign(part: XmlElement): string | undefined {
  const drawn = descendants(part, 'wp:positionH').find((each) => child(each, 'wp:align'));
  const vml = descendants(part, 'v:shape', 'v:rect')
    .map(({ attributes }) => /mso-position-horizontal:\s*([a-z]+)/.exec(attributes['style'] ?? '')?.[1])
    .find((align) => align !== undefined && align !== 'absolute');
  return child(drawn, 'wp:align')?.text ?? vml;
}

/** Tabs before the number carry it to a stop of the footer: the place is that stop's. */
function alignByTab(paragraph: XmlElement, layer: ParagraphLayer): string | undefined {
  const field = descendants(paragraph, 'w:instrText', 'w:fldSimple', 'w:pgNum')[0];
  if (!field || (layer.alignment && layer.alignment !== 'left' && layer.alignment !== 'justify')) return undefined;
  const tabs = descendants(paragraph, 'w:r')
    .flatMap((each) => each.children.filter(({ name }) => name === 'w:tab' || name === 'w:ptab'))
    .filter((each) => each.start < field.start);
  const last = tabs[tabs.length - 1];
  if (!last) return undefined;
  if (last.name === 'w:ptab') return last.attributes['w:alignment'];
  return layer.tabs?.filter(({ alignment }) => alignment !== 'clear')[tabs.length - 1]?.alignment;
}

function holdsPageField(paragraph: XmlElement): boolean {
  const codes = descendants(paragraph, 'w:instrText')
    .map(({ text }) => text)
    .join('');
  if (/(?:^|\s)PAGE\b/i.test(codes) || descendants(paragraph, 'w:pgNum').length > 0) return true;
  return descendants(paragraph, 'w:fldSimple').some(({ attributes }) => /\bPAGE\b/i.test(attributes['w:instr'] ?? ''));
}
