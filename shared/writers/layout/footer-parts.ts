/** The package with our page-number footers: parts, relationships, content types, settings and section references. */
import type { Sheet } from './sheet.ts';
import type { ReadPackage } from '../../readers/ooxml/index.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child, isOn } from '../../readers/ooxml/xml.ts';
import { emptyElement } from '../ooxml/markup.ts';
import { patchAttributes, patchProperties } from '../ooxml/properties.ts';
import { SECTION_ORDER } from '../ooxml/schema-order.ts';
import type { Splice } from '../ooxml/splice.ts';
import { applySplices } from '../ooxml/splice.ts';
import { letterFootLine, letterMark } from './letter.ts';
import { footerDistanceTwips, footerParts, footerSource, holdsOnlyNumber, R } from './page-numbers.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** `first` is shown by sections whose first page has a header of its own; a letter's has no number. */
const SIDES = ['odd', 'even', 'first'] as const;
type Side = (typeof SIDES)[number];

/** New sources by part name, and splices of the main part. Nothing where a footer says more than the number. */
export interface FooterChange {
  readonly parts: ReadonlyMap<string, string>;
  readonly splices: readonly Splice[];
}

export function planFooters(sheet: Sheet, read: ReadPackage): FooterChange | undefined {
  const sections = read.sections.filter(({ end }) => end > 0);
  const isFree = sections.every((section) =>
    footerParts(read, section).every((part) => part === undefined || holdsOnlyNumber(part)),
  );
  if (!isFree || sections.length === 0) return undefined;
  const relationshipsName = relationshipsOf(read.mainPart);
  const relationships = read.file.source(relationshipsName);
  const types = read.file.source('[Content_Types].xml');
  if (relationships === undefined || types === undefined) return undefined;
  const folder = read.mainPart.slice(0, read.mainPart.lastIndexOf('/') + 1);
  // A second layout writes over the footers of the first.
  const names = new Map(SIDES.map((side) => [side, `${folder}footer-hegao-${side}.xml`]));
  const hasFirst = sheet.form === 'letter' || sections.some((section) => isOn(child(section, 'w:titlePg')));
  const used = hasFirst ? SIDES : SIDES.filter((side) => side !== 'first');
  const settings = withEvenAndOdd(read, { folder });
  const overrides = [...used.map((side) => override(names.get(side) ?? '', 'footer')), ...settings.overrides];
  const links = used.map((side) => relation(idOf(side), 'footer', (names.get(side) ?? '').slice(folder.length)));
  return {
    parts: new Map([
      ...used.map((side) => [names.get(side) ?? '', sourceOf(side, sheet)] as const),
      [relationshipsName, before(relationships, '</Relationships>', [...links, ...settings.links].join(''))],
      ['[Content_Types].xml', before(types, '</Types>', overrides.join(''))],
      ...settings.parts,
    ]),
    splices: sections.map((section, index) => patchSection(section, index, { sheet, read })),
  };
}

/** 10.1 信函首页不显示页码; 7.5 其他公文首页照编。 */
function sourceOf(side: Side, sheet: Sheet): string {
  if (side === 'even') return footerSource('even', sheet.profile);
  if (side === 'odd' || sheet.form !== 'letter') return footerSource('odd', sheet.profile);
  return footerSource('none', sheet.profile, letterMark(sheet) ? letterFootLine() : '');
}

const idOf = (side: Side): string => `rIdHegao-${side}`;

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function relation(id: string, type: string, target: string): string {
  return emptyElement('Relationship', { Id: id, Type: `${R}/${type}`, Target: target });
}

function override(part: string, type: string): string {
  return emptyElement('Override', { PartName: `/${part}`, ContentType: `${TYPES}.${type}+xml` });
}

/** The source with entries added at its end, those it already has left out. */
function before(source: string, end: string, added: string): string {
  const fresh = added.replace(/<[^>]+\/>/g, (entry) => {
    const key = /(?:Id|PartName)="[^"]+"/.exec(entry)?.[0] ?? entry;
    return source.includes(key) ? '' : entry;
  });
  const at = source.lastIndexOf(end);
  return at < 0 ? source : source.slice(0, at) + fresh + source.slice(at);
}

interface Settings {
  readonly parts: readonly (readonly [string, string])[];
  readonly links: readonly string[];
  readonly overrides: readonly string[];
}

/** CT_Settings: what stands before evenAndOddHeaders. */
const BEFORE_EVEN_AND_ODD: ReadonlySet<string> = new Set(
  `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
  displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
  embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
  bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
  formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView
  trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme
  styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope
  summaryLength clickAndTypeStyle defaultTableStyle`
    .split(/\s+/)
    .map((name) => `w:${name}`),
);

function withEvenAndOdd({ file, mainPart }: ReadPackage, { folder }: { readonly folder: string }): Settings {
  const relationships = file.relationships(mainPart);
  const name = [...relationships.values()].find(({ type }) => type === 'settings')?.target;
  const source = name === undefined ? undefined : file.source(name);
  const root = name === undefined ? undefined : file.xml(name);
  if (name === undefined || source === undefined || !root) {
    const part = `${folder}settings-hegao.xml`;
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>`;
    return {
      parts: [[part, xml]],
      links: [relation('rIdHegao-settings', 'settings', part.slice(folder.length))],
      overrides: [override(part, 'settings')],
    };
  }
  const old = child(root, 'w:evenAndOddHeaders');
  if (isOn(old)) return { parts: [], links: [], overrides: [] };
  const last = root.children.filter((each) => BEFORE_EVEN_AND_ODD.has(each.name)).at(-1);
  const at = old ?? { start: last?.end ?? root.contentStart, end: last?.end ?? root.contentStart };
  const changed = applySplices(source, [{ start: at.start, end: at.end, parts: ['<w:evenAndOddHeaders/>'] }]);
  return { parts: [[name, changed]], links: [], overrides: [] };
}

/** References to our footers; even pages go on showing the header they showed. */
function patchSection(
  section: XmlElement,
  index: number,
  { sheet, read }: { readonly sheet: Sheet; readonly read: ReadPackage },
): Splice {
  const source = read.file.source(read.mainPart) ?? '';
  const isLetter = sheet.form === 'letter' && index === 0;
  const hasFirst = isLetter || isOn(child(section, 'w:titlePg')) === true;
  const number = child(section, 'w:pgNumType');
  const footers = [
    reference('footer', 'default', idOf('odd')),
    reference('footer', 'even', idOf('even')),
    ...(hasFirst ? [reference('footer', 'first', idOf('first'))] : []),
  ].join('');
  const headers = headerReferences(section, read);
  const patch = new Map<string, string | undefined>([
    ...(headers ? [['w:headerReference', headers] as const] : []),
    ['w:footerReference', footers],
    ...(isLetter ? [['w:titlePg', '<w:titlePg/>'] as const] : []),
    ...(number ? [['w:pgNumType', patchAttributes('w:pgNumType', number, { 'w:fmt': undefined })] as const] : []),
    ...marginPatch(section, sheet),
  ]);
  const parts = patchProperties({ source, element: section, name: 'w:sectPr', order: SECTION_ORDER }, patch);
  return { start: section.start, end: section.end, parts };
}

function marginPatch(section: XmlElement, { profile }: Sheet): readonly (readonly [string, string])[] {
  const margins = child(section, 'w:pgMar');
  if (!margins) return [];
  return [['w:pgMar', patchAttributes('w:pgMar', margins, { 'w:footer': footerDistanceTwips(profile) })]];
}

function reference(place: 'header' | 'footer', type: string, id: string): string {
  return emptyElement(`w:${place}Reference`, { 'w:type': type, 'xmlns:r': R, 'r:id': id });
}

/** Even pages had the default header until now, whatever the file kept for even pages unseen. */
function headerReferences(section: XmlElement, read: ReadPackage): string | undefined {
  const settings = [...read.file.relationships(read.mainPart).values()].find(({ type }) => type === 'settings')?.target;
  const isEvenUsed = isOn(child(settings ? read.file.xml(settings) : undefined, 'w:evenAndOddHeaders')) === true;
  const headers = section.children.filter(({ name }) => name === 'w:headerReference');
  const usual = headers.find(({ attributes }) => (attributes['w:type'] ?? 'default') === 'default');
  if (isEvenUsed || !usual) return undefined;
  return [
    ...headers
      .filter(({ attributes }) => attributes['w:type'] !== 'even')
      .map((each) => patchAttributes(each.name, each, {})),
    patchAttributes(usual.name, usual, { 'w:type': 'even' }),
  ].join('');
}
