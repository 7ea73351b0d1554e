/** OFD files by GB/T 33190—2016, with the freedoms real writers take: matrices, repeated advances, blocks, templates. */
import { strToU8, zipSync } from 'fflate';

/** Words at a place: points from the upper left corner. */
export interface OfdWords {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly width: number;
}

export interface OfdPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly words: readonly OfdWords[];
}

export interface OfdWishes {
  /** How places are written: advances in millimetres, or in points under a matrix as printers to OFD do. */
  readonly places?: 'plain' | 'matrix';
  /** Prefix of the namespace; none writes it as the default one. */
  readonly prefix?: string;
  /** A picture over the whole page, as in scans with words behind. */
  readonly picture?: boolean;
  /** Words painted with no colour at all. */
  readonly unseen?: boolean;
  /** A seal over the text, as signatures put it. */
  readonly seal?: boolean;
  /** Words every page shows, from a template. */
  readonly template?: readonly OfdWords[];
}

const MM = 25.4 / 72;
const mm = (points: number): string => (points * MM).toFixed(4).replace(/\.?0+$/, '');
const xml = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);

export function buildOfd(pages: readonly OfdPage[], wishes: OfdWishes = {}): Uint8Array {
  const prefix = wishes.prefix ?? 'ofd';
  const named = (body: string): Uint8Array => {
    const space = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const renamed = body.replace(/<(\/?)ofd:/g, prefix === '' ? '<$1' : `<$1${prefix}:`);
    return strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>${renamed.replace(/^<[\w:]+/, `$& ${space}="http://www.ofdspec.org/2016"`)}`,
    );
  };
  const [first] = pages;
  const box = `0 0 ${mm(first?.widthPt ?? 595)} ${mm(first?.heightPt ?? 842)}`;
  const template = wishes.template ? '<ofd:TemplatePage ID="900" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : '';
  const refs = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('');
  return zipSync({
    'OFD.xml': named(
      '<ofd:OFD Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    ),
    'Doc_0/Document.xml': named(
      `<ofd:Document><ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${template}</ofd:CommonData><ofd:Pages>${refs}</ofd:Pages></ofd:Document>`,
    ),
    'Doc_0/PublicRes.xml': named(
      '<ofd:Res BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="仿宋_GB2312" FamilyName="仿宋_GB2312"/></ofd:Fonts></ofd:Res>',
    ),
    ...(wishes.template && {
      'Doc_0/Tpls/Tpl_0/Content.xml': named(
        `<ofd:Page><ofd:Content><ofd:Layer ID="901">${wishes.template.map((each, at) => textObject(each, 910 + at, wishes)).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
      ),
    }),
    ...Object.fromEntries(
      pages.map((page, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, named(pageXml(page, wishes))]),
    ),
  });
}

function pageXml({ widthPt, heightPt, words }: OfdPage, wishes: OfdWishes): string {
  const box = `0 0 ${mm(widthPt)} ${mm(heightPt)}`;
  const picture = wishes.picture
    ? `<ofd:ImageObject ID="90" ResourceID="5" CTM="210 0 0 297 0 0" Boundary="${box}"/>`
    : '';
  const seal = wishes.seal ? '<ofd:ImageObject ID="91" ResourceID="6" Boundary="120 200 42 42"/>' : '';
  const objects = words.map((each, at) => textObject(each, 100 + at, wishes)).join('');
  const use = wishes.template ? '<ofd:Template TemplateID="900" ZOrder="Background"/>' : '';
  return `<ofd:Page><ofd:Area><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:Area>${use}<ofd:Content><ofd:Layer ID="10" Type="Body">${picture}<ofd:PageBlock ID="11">${objects}</ofd:PageBlock>${seal}</ofd:Layer></ofd:Content></ofd:Page>`;
}

function textObject({ text, x, baseline, size, width }: OfdWords, id: number, wishes: OfdWishes): string {
  const isMatrix = wishes.places === 'matrix';
  const length = (points: number): string => (isMatrix ? points.toFixed(3) : mm(points));
  const letters = [...text].length;
  const last = /[ -~]$/.test(text) ? size / 2 : size;
  const step = letters > 1 ? (width - last) / (letters - 1) : 0;
  const deltas = letters > 1 ? ` DeltaX="${letters > 2 ? `g ${letters - 1} ${length(step)}` : length(step)}"` : '';
  const top = baseline - size;
  const matrix = isMatrix ? ` CTM="${MM.toFixed(6)} 0 0 ${MM.toFixed(6)} 0 0"` : '';
  const paint = wishes.unseen ? '<ofd:FillColor Value="0 0 0" Alpha="0"/>' : '';
  return `<ofd:TextObject ID="${id}" Boundary="${mm(x)} ${mm(top)} ${mm(width)} ${mm(size * 1.2)}"${matrix} Font="3" Size="${length(size)}">${paint}<ofd:TextCode X="0" Y="${length(size)}"${deltas}>${xml(text)}</ofd:TextCode></ofd:TextObject>`;
}
