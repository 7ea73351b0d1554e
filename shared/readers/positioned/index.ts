/**
 * Fixed pages → document. What their geometry says for sure is told: where paragraphs lie and how their lines are
 * broken. Styles, grids and the typefaces a writer chose are not in the file, so the facets that hold them stay out.
 */
import type { InputKind, LayoutBox, OfficialDocument, Paragraph, ParagraphId } from '../../document/document.ts';
import { hashParagraph } from '../../document/hash.ts';
import type { Column } from './column.ts';
import { columnOf } from './column.ts';
import { sortFurniture } from './furniture.ts';
import type { PrintedLine } from './lines.ts';
import { linesOfPage } from './lines.ts';
import type { PositionedPage } from './page.ts';
import type { PrintedParagraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { blocksOf, cellsOf } from './tables.ts';

export { judgePages } from './judge.ts';
export { asMeant, showsHan } from './letters.ts';
export { MOST_PAGES, troublesOf } from './troubles.ts';
export type { TurnedPage, TurnedPiece } from './upright.ts';

type Loose = Omit<Paragraph, 'id' | 'hash'>;

export function documentOf(pages: readonly PositionedPage[], input: InputKind): OfficialDocument {
  const lines = pages.flatMap((page, at) => linesOfPage(page, at));
  const { body, headers, footers } = sortFurniture(lines, pages);
  const columnFor = columnsBySize(body, pages);
  const paragraphs: Loose[] = blocksOf(body).flatMap(({ kind, lines: block }): readonly Loose[] =>
    kind === 'table'
      ? cellsOf(block).map(({ text, line }) => ({ text, place: 'table', layout: boxOf([line], [text]) }))
      : paragraphsOf(block, columnFor).map((each) => inText(each, columnFor)),
  );
  const beside =
    (place: 'header' | 'footer') =>
    (line: PrintedLine): Loose => ({
      text: line.text,
      place,
      layout: boxOf([line], [line.text]),
    });
  const all = [...paragraphs, ...headers.map(beside('header')), ...footers.map(beside('footer'))];
  return {
    input,
    facets: new Set(['layout' as const]),
    paragraphs: all.map((each, at) => {
      const id = `p${at}` as ParagraphId;
      return { ...each, id, hash: hashParagraph({ ...each, id }) };
    }),
  };
}

/** Pages of one paper share one column. */
function columnsBySize(lines: readonly PrintedLine[], pages: readonly PositionedPage[]): (line: PrintedLine) => Column {
  const paperOf = ({ page }: PrintedLine): string => {
    const { widthPt, heightPt } = pages[page] ?? { widthPt: 0, heightPt: 0 };
    return `${Math.round(widthPt)}x${Math.round(heightPt)}`;
  };
  const byPaper = new Map<string, PrintedLine[]>();
  for (const line of lines) byPaper.set(paperOf(line), [...(byPaper.get(paperOf(line)) ?? []), line]);
  const columns = new Map([...byPaper].map(([paper, each]) => [paper, columnOf(each)]));
  return (line) => columns.get(paperOf(line)) ?? columnOf(lines);
}

function inText(
  { lines, text, lineTexts, centered }: PrintedParagraph,
  columnFor: (line: PrintedLine) => Column,
): Loose {
  const [first] = lines as readonly [PrintedLine, ...PrintedLine[]];
  const indent = (first.left - columnFor(first).left) / first.size;
  return {
    text,
    place: 'body',
    centered,
    shownSizePt: Math.round(Math.max(...lines.map(({ size }) => size)) * 2) / 2,
    shownIndentChars: Math.round(indent * 10) / 10,
    layout: boxOf(lines, lineTexts),
  };
}

function boxOf(lines: readonly PrintedLine[], lineTexts: readonly string[]): LayoutBox {
  const first = lines[0];
  const last = lines.at(-1);
  return {
    page: (first?.page ?? 0) + 1,
    firstLine: first?.number ?? 0,
    lines: lines.length,
    lastPage: (last?.page ?? 0) + 1,
    lineTexts,
    from: 'rendered',
  };
}
