/** 7.5 页码: new footers with the number between two dashes, right on odd pages and left on even ones. */
import type { Paragraph } from '../../document/document.ts';
import { mmToTwips, ptToTwips } from '../../document/units.ts';
import type { ReadPackage } from '../../readers/ooxml/index.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { descendants } from '../../readers/ooxml/xml.ts';
import { PAGE_NUMBER_BELOW_TEXT_MM, SIZE_PT } from '../../standards/format.ts';
import { escapeAttribute } from '../ooxml/markup.ts';
import type { LayoutProfile } from './profile.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NUMBER_PT = SIZE_PT.四号;
const LINE_PT = 16;
/** From the top of the number's line down to the dash: base line at 80 %, the dash 0.38 em above it. */
const DASH_PT = LINE_PT * 0.8 - NUMBER_PT * 0.38;

/** `w:footer`: from the paper's bottom to the footer's, so that the dash lies 7 mm below the text area. */
export function footerDistanceTwips({ marginsMm }: LayoutProfile): number {
  const belowDash = ptToTwips(LINE_PT - DASH_PT);
  return mmToTwips(marginsMm.bottom - PAGE_NUMBER_BELOW_TEXT_MM) - belowDash;
}

/** @param more further paragraphs, for the first page of a letter */
export function footerSource(side: 'odd' | 'even' | 'none', { fonts }: LayoutProfile, more = ''): string {
  const open = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:ftr xmlns:w="${W}">`;
  const face = escapeAttribute(fonts.pageNumber);
  const rPr = `<w:rPr><w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}"/><w:color w:val="000000"/><w:sz w:val="${NUMBER_PT * 2}"/><w:szCs w:val="${NUMBER_PT * 2}"/></w:rPr>`;
  const run = (content: string): string => `<w:r>${rPr}${content}</w:r>`;
  const words = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`);
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const indent = ptToTwips(NUMBER_PT);
  const [edge, jc] = side === 'even' ? ['left', 'left'] : ['right', 'right'];
  const pPr = `<w:pPr><w:pBdr><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:pBdr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:beforeLines="0" w:after="0" w:afterLines="0" w:line="${ptToTwips(LINE_PT)}" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0" w:${edge}Chars="100" w:${edge}="${indent}"/><w:jc w:val="${jc}"/>${rPr}</w:pPr>`;
  const number =
    side === 'none'
      ? ''
      : `${words('— ')}${mark('begin')}${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${mark('separate')}${words('1')}${mark('end')}${words(' —')}`;
  return `${open}${more}<w:p>${pPr}${number}</w:p></w:ftr>`;
}

const NUMBER_ONLY = /^[\d\s—–\-－―─·.第页共/XxIiVv]*$/;

/** Whether a footer says nothing but the page number, so that ours may take its place. */
export function holdsOnlyNumber(part: XmlElement): boolean {
  if (descendants(part, 'w:drawing', 'w:object', 'w:tbl').some((each) => !isNumberBox(each))) return false;
  return NUMBER_ONLY.test(
    descendants(part, 'w:t')
      .map(({ text }) => text)
      .join(''),
  );
}

/** A box drawn around the number, not a picture or an object. */
function isNumberBox(element: XmlElement): boolean {
  return (
    element.name === 'w:drawing' &&
    descendants(element, 'w:txbxContent').length > 0 &&
    descendants(element, 'pic:pic').length === 0
  );
}

/** A footer paragraph whose words a word processor makes: no text of the document. */
export function isPageNumber({ place, text }: Paragraph): boolean {
  return place === 'footer' && NUMBER_ONLY.test(text);
}

/** Parts of a section's footers by the reference that names them. */
export function footerParts(read: ReadPackage, section: XmlElement): readonly (XmlElement | undefined)[] {
  const relationships = read.file.relationships(read.mainPart);
  return section.children
    .filter(({ name }) => name === 'w:footerReference')
    .map(({ attributes }) => {
      const target = relationships.get(attributes['r:id'] ?? '')?.target;
      return target ? read.file.xml(target) : undefined;
    });
}
