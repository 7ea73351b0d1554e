/** The .docx around the blocks: every part written here, the same bytes for the same document. */
import { strToU8, zipSync } from 'fflate';
import { mmToTwips } from '../../document/units.ts';
import type { Block } from './blocks.ts';
import { blockMarkup } from './markup.ts';
import { LINE, MARGINS, PAGE } from './measures.ts';
import { FONTS, RED, stylesPart } from './styles.ts';
import type { Markup } from './xml.ts';
import { element, escapeXml, join, NAMESPACES, NOTHING, valued, xmlPart } from './xml.ts';

export interface Paper {
  /** For the file's properties; no names of people are written there. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** 信函 shows no number on its first page and a double red line at its foot (10.1). */
  readonly firstPage?: 'letter';
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** 一字线 lies 7 mm below the 版心, 28 mm above the paper's edge; its ink is 3.28 mm above the footer's bottom (7.5). */
const FOOTER = mmToTwips(28 - 3.28);

/** The document as a file. */
export function packDocument(paper: Paper): Uint8Array {
  const parts = partsOf(paper);
  const files = Object.fromEntries(parts.map(({ name, source }) => [name, strToU8(source)]));
  // One fixed time, so that the same document is the same bytes everywhere.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

interface Part {
  readonly name: string;
  readonly source: string;
  /** Content type, where it is not what the ending says. */
  readonly type?: string;
  /** How the main part refers to it. */
  readonly relation?: string;
}

function partsOf(paper: Paper): readonly Part[] {
  const named: readonly Part[] = [
    { name: 'word/styles.xml', source: stylesPart(), type: `${TYPES}.styles+xml`, relation: 'styles' },
    { name: 'word/settings.xml', source: settingsPart(), type: `${TYPES}.settings+xml`, relation: 'settings' },
    { name: 'word/fontTable.xml', source: fontsPart(), type: `${TYPES}.fontTable+xml`, relation: 'fontTable' },
    {
      name: 'word/theme/theme1.xml',
      source: themePart(),
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      relation: 'theme',
    },
    { name: 'word/footer1.xml', source: footerPart('right'), type: `${TYPES}.footer+xml`, relation: 'footer' },
    { name: 'word/footer2.xml', source: footerPart('left'), type: `${TYPES}.footer+xml`, relation: 'footer' },
    ...(paper.firstPage === 'letter'
      ? [{ name: 'word/footer3.xml', source: letterFooterPart(), type: `${TYPES}.footer+xml`, relation: 'footer' }]
      : []),
  ];
  const main: Part = { name: 'word/document.xml', source: documentPart(paper), type: `${TYPES}.document.main+xml` };
  const core: Part = {
    name: 'docProps/core.xml',
    source: corePart(paper.title),
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  return [
    { name: '[Content_Types].xml', source: contentTypesPart([main, ...named, core]) },
    {
      name: '_rels/.rels',
      source: relationshipsPart([
        { type: `${OFFICE}/officeDocument`, target: main.name },
        { type: `${PACKAGE}/relationships/metadata/core-properties`, target: core.name },
      ]),
    },
    main,
    {
      name: 'word/_rels/document.xml.rels',
      source: relationshipsPart(
        named.map(({ name, relation }) => ({ type: `${OFFICE}/${relation}`, target: name.replace('word/', '') })),
      ),
    },
    ...named,
    core,
  ];
}

function contentTypesPart(parts: readonly Part[]): string {
  return xmlPart(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ name, type }) => element('Override', { PartName: `/${name}`, ContentType: type })),
    ),
  );
}

function relationshipsPart(targets: readonly { readonly type: string; readonly target: string }[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(({ type, target }, index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
      ),
    ),
  );
}

function corePart(title: string): string {
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escapeXml(title.replace(/\n/g, ''))),
    ),
  );
}

function documentPart({ blocks, firstPage }: Paper): string {
  const reference = (type: string, id: number): Markup =>
    element('w:footerReference', { 'w:type': type, 'r:id': `rId${id}` });
  const section = element(
    'w:sectPr',
    {},
    reference('default', 5),
    reference('even', 6),
    firstPage ? reference('first', 7) : NOTHING,
    element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    element('w:pgMar', {
      'w:top': MARGINS.top,
      'w:right': MARGINS.right,
      'w:bottom': MARGINS.bottom,
      'w:left': MARGINS.left,
      'w:header': 851,
      'w:footer': FOOTER,
      'w:gutter': 0,
    }),
    firstPage ? element('w:titlePg') : NOTHING,
    element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': LINE }),
  );
  return xmlPart(element('w:document', NAMESPACES, element('w:body', {}, ...blocks.map(blockMarkup), section)));
}

function settingsPart(): string {
  return xmlPart(
    element(
      'w:settings',
      NAMESPACES,
      element('w:zoom', { 'w:percent': 100 }),
      valued('w:defaultTabStop', 420),
      element('w:evenAndOddHeaders'),
      valued('w:characterSpacingControl', 'compressPunctuation'),
      element(
        'w:compat',
        {},
        element('w:spaceForUL'),
        element('w:balanceSingleByteDoubleByteWidth'),
        element('w:useFELayout'),
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    ),
  );
}

function fontsPart(): string {
  return xmlPart(
    element(
      'w:fonts',
      NAMESPACES,
      ...Object.values(FONTS).map((name) =>
        element('w:font', { 'w:name': name }, valued('w:charset', '86'), valued('w:pitch', 'auto')),
      ),
    ),
  );
}

/** — 1 — in 四号宋体, a character from the outer edge. */
function footerPart(side: 'left' | 'right'): string {
  const field = (kind: string): Markup => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': kind }));
  const words = (text: string): Markup =>
    element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, escapeXml(text)));
  return xmlPart(
    element(
      'w:ftr',
      NAMESPACES,
      element(
        'w:p',
        {},
        element(
          'w:pPr',
          {},
          valued('w:pStyle', 'Footer'),
          element('w:ind', { [`w:${side}Chars`]: 100, [`w:${side}`]: 280 }),
          valued('w:jc', side),
        ),
        words('— '),
        field('begin'),
        element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, escapeXml(' PAGE '))),
        field('separate'),
        words(side === 'right' ? '1' : '2'),
        field('end'),
        words(' —'),
      ),
    ),
  );
}

const DOUBLE_LINE = { 'w:val': 'thinThickSmallGap', 'w:sz': 24, 'w:space': 0, 'w:color': RED } as const;

/**
 * The second double line of a letter, thin above thick, 20 mm above the edge and 170 mm wide. It is a lower border:
 * of an upper one LibreOffice turns the two lines round.
 */
function letterFooterPart(): string {
  const height = 40;
  const frame = element('w:framePr', {
    'w:w': mmToTwips(170),
    'w:wrap': 'notBeside',
    'w:vAnchor': 'page',
    'w:hAnchor': 'page',
    'w:xAlign': 'center',
    'w:y': PAGE.height - mmToTwips(20) - height,
  });
  const line = join([
    element('w:pBdr', {}, element('w:bottom', DOUBLE_LINE)),
    element('w:spacing', { 'w:line': height, 'w:lineRule': 'exact' }),
  ]);
  const style = valued('w:pStyle', 'Footer');
  return xmlPart(
    element(
      'w:ftr',
      NAMESPACES,
      element('w:p', {}, element('w:pPr', {}, style, frame, line)),
      // A frame belongs to the paragraph after it.
      element('w:p', {}, element('w:pPr', {}, style)),
    ),
  );
}

function themePart(): string {
  const colors: readonly (readonly [string, Markup])[] = [
    ['dk1', element('a:sysClr', { val: 'windowText', lastClr: '000000' })],
    ['lt1', element('a:sysClr', { val: 'window', lastClr: 'FFFFFF' })],
    ...(
      [
        ['dk2', '44546A'],
        ['lt2', 'E7E6E6'],
        ['accent1', 'C00000'],
        ['accent2', 'ED7D31'],
        ['accent3', 'A5A5A5'],
        ['accent4', 'FFC000'],
        ['accent5', '4472C4'],
        ['accent6', '70AD47'],
        ['hlink', '0563C1'],
        ['folHlink', '954F72'],
      ] as const
    ).map(([name, val]) => [name, element('a:srgbClr', { val })] as const),
  ];
  const face = (latin: string, hans: string): Markup[] => [
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: hans }),
  ];
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = element('a:ln', { w: 6350 }, fill);
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return xmlPart(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: '公文' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: '公文' }, ...colors.map(([name, color]) => element(`a:${name}`, {}, color))),
        element(
          'a:fontScheme',
          { name: '公文' },
          element('a:majorFont', {}, ...face('Times New Roman', FONTS.hei)),
          element('a:minorFont', {}, ...face('Times New Roman', FONTS.fang)),
        ),
        element(
          'a:fmtScheme',
          { name: '公文' },
          element('a:fillStyleLst', {}, fill, fill, fill),
          element('a:lnStyleLst', {}, line, line, line),
          element('a:effectStyleLst', {}, effect, effect, effect),
          element('a:bgFillStyleLst', {}, fill, fill, fill),
        ),
      ),
    ),
  );
}
