/**
 * OFD (GB/T 33190—2016) → document. Pages, words and their places are read; seals, signatures and annotations stand
 * outside the text and are left alone.
 */
import type { OfficialDocument, Unreadable } from '../../document/document.ts';
import { mmToPt } from '../../document/units.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { ZipError } from '../ooxml/zip.ts';
import type { TurnedPage } from '../positioned/index.ts';
import { documentOf, judgePages, MOST_PAGES, troublesOf } from '../positioned/index.ts';
import type { Gathered, Resources } from './objects.ts';
import { gather } from './objects.ts';
import type { OfdPackage, Part } from './package.ts';
import { childOf, childrenOf, numbersIn, openOfd } from './package.ts';

const TROUBLES = troublesOf('OFD');

/** Never throws: what cannot be read gives one plain sentence. */
export function readOfd(bytes: Uint8Array): OfficialDocument | Unreadable {
  try {
    return readPackage(openOfd(bytes));
  } catch (error) {
    if (!(error instanceof ZipError)) return { unreadable: TROUBLES.damaged };
    if (error.trouble === 'encrypted') return { unreadable: TROUBLES.encrypted };
    const isBomb = error.trouble === 'tooLarge' || error.trouble === 'tooMany';
    return { unreadable: isBomb ? TROUBLES.tooLarge : TROUBLES.damaged };
  }
}

function readPackage(file: OfdPackage): OfficialDocument | Unreadable {
  const entry = file.part('OFD.xml');
  if (!entry) return { unreadable: TROUBLES[file.part('Encryptions.xml') ? 'encrypted' : 'notThis'] };
  const bodies = childrenOf(entry.root, 'DocBody');
  const read: ReadPage[] = [];
  for (const body of bodies) {
    const main = file.part(childOf(body, 'DocRoot')?.text ?? '', entry);
    // Encrypted packages (GM/T 0099) list their parts in one of their own and show none of them.
    if (!main) return { unreadable: TROUBLES[file.part('Encryptions.xml') ? 'encrypted' : 'notThis'] };
    const pages = childrenOf(childOf(main.root, 'Pages'), 'Page');
    if (read.length + pages.length > MOST_PAGES) return { unreadable: TROUBLES.tooManyPages };
    const common = commonOf(file, main);
    for (const { attributes } of pages) {
      const page = file.part(attributes['BaseLoc'] ?? '', main);
      if (!page) return { unreadable: TROUBLES.damaged };
      read.push(readPage(page, common));
    }
  }
  return read.length === 0 ? { unreadable: TROUBLES.notThis } : conclude(read);
}

interface ReadPage extends TurnedPage {
  readonly raw: string;
  readonly unseen: number;
  /** Whether one picture covers it: a scan, whatever words lie over or under it. */
  readonly isPicture: boolean;
}

/** What all pages of a document share. */
interface Common extends Resources {
  readonly box: readonly number[];
  readonly template: (id: string) => Part | undefined;
}

function commonOf(file: OfdPackage, main: Part): Common {
  const data = childOf(main.root, 'CommonData');
  const named = (name: string): readonly Part[] =>
    childrenOf(data, name).flatMap(({ text }) => file.part(text, main) ?? []);
  const composites = new Map(
    [...named('PublicRes'), ...named('DocumentRes')]
      .flatMap(({ root }) => childrenOf(root, 'CompositeGraphicUnits'))
      .flatMap((units) => units.children)
      .map((unit) => [unit.attributes['ID'] ?? '', unit]),
  );
  const templates = new Map(
    childrenOf(data, 'TemplatePage').map(({ attributes }) => [attributes['ID'] ?? '', attributes['BaseLoc'] ?? '']),
  );
  return {
    box: boxOf(childOf(data, 'PageArea')) ?? [0, 0, 210, 297],
    composite: (id) => composites.get(id),
    template: (id) => file.part(templates.get(id) ?? '', main),
  };
}

function boxOf(area: XmlElement | undefined): readonly number[] | undefined {
  const numbers = numbersIn(childOf(area, 'PhysicalBox')?.text);
  return numbers.length === 4 ? numbers : undefined;
}

/** Of the page: a picture this large is the page. */
const WHOLE = 0.85;

function readPage({ root }: Part, common: Common): ReadPage {
  const [left = 0, top = 0, width = 0, height = 0] = boxOf(childOf(root, 'Area')) ?? common.box;
  const into: Gathered = { pieces: [], unseen: 0, raw: '', largestPicture: 0 };
  for (const { attributes } of childrenOf(root, 'Template')) {
    const template = common.template(attributes['TemplateID'] ?? '');
    if (template) gather(template.root, { resources: common, into });
  }
  gather(root, { resources: common, into });
  return {
    widthPt: mmToPt(width),
    heightPt: mmToPt(height),
    pieces: into.pieces.map((piece) => ({
      ...piece,
      x: piece.x - mmToPt(left),
      baseline: piece.baseline - mmToPt(top),
    })),
    raw: into.raw,
    unseen: into.unseen,
    isPicture: into.largestPicture > WHOLE * width * height,
  };
}

function conclude(read: readonly ReadPage[]): OfficialDocument | Unreadable {
  const raw = read.map((page) => page.raw).join('');
  const judged = judgePages(read, raw);
  if ('trouble' in judged) return { unreadable: TROUBLES[judged.trouble] };
  const unseen = read.reduce((sum, page) => sum + page.unseen, 0);
  const pictures = read.filter(({ isPicture }) => isPicture).length;
  if (unseen > raw.length / 10 || pictures > read.length / 2) return { unreadable: TROUBLES.overScan };
  return documentOf(judged.pages, 'ofd');
}
