/** Blocks as WordprocessingML, in the order the schema asks for. */
import type { Block, Border, CellBlock, Direct, ParagraphBlock, TableBlock, TextRun } from './blocks.ts';
import { CHAR, MARGINS } from './measures.ts';
import { indentMarkup } from './styles.ts';
import type { Markup } from './xml.ts';
import { element, escapeXml, join, NOTHING, valued } from './xml.ts';

export function blockMarkup(block: Block): Markup {
  return block.kind === 'paragraph' ? paragraphMarkup(block) : tableMarkup(block);
}

function paragraphMarkup({ style, runs, direct = {} }: ParagraphBlock): Markup {
  return element('w:p', {}, paragraphProperties(style, direct), ...runs.map((run) => runMarkup(run, direct)));
}

function paragraphProperties(style: string, direct: Direct): Markup {
  const mark = markProperties(direct);
  return element(
    'w:pPr',
    {},
    valued('w:pStyle', style),
    direct.keepNext ? element('w:keepNext') : NOTHING,
    direct.pageBreakBefore ? element('w:pageBreakBefore') : NOTHING,
    direct.frame ? frameMarkup(direct.frame) : NOTHING,
    bordersMarkup(direct),
    direct.tabs
      ? element('w:tabs', {}, ...direct.tabs.map(({ at, kind }) => element('w:tab', { 'w:val': kind, 'w:pos': at })))
      : NOTHING,
    spacingMarkup(direct),
    indentMarkup(direct, direct.sizePt === undefined ? CHAR : Math.round(direct.sizePt * 20)),
    direct.alignment ? valued('w:jc', direct.alignment) : NOTHING,
    mark === NOTHING ? NOTHING : element('w:rPr', {}, mark),
  );
}

function frameMarkup({ width, height, y, from, align }: NonNullable<Direct['frame']>): Markup {
  return element('w:framePr', {
    'w:w': width,
    ...(height !== undefined && { 'w:h': height, 'w:hRule': 'exact' }),
    'w:wrap': 'notBeside',
    'w:vAnchor': from,
    'w:hAnchor': align === 'center' ? 'page' : 'margin',
    'w:xAlign': align,
    'w:y': y,
  });
}

function borderMarkup(side: string, { style, eighths, color }: Border): Markup {
  return element(`w:${side}`, { 'w:val': style, 'w:sz': eighths, 'w:space': 0, 'w:color': color });
}

function bordersMarkup({ borderTop, borderBottom }: Direct): Markup {
  if (!borderTop && !borderBottom) return NOTHING;
  return element(
    'w:pBdr',
    {},
    borderTop ? borderMarkup('top', borderTop) : NOTHING,
    borderBottom ? borderMarkup('bottom', borderBottom) : NOTHING,
  );
}

function spacingMarkup({ before, after, line }: Direct): Markup {
  if (before === undefined && after === undefined && line === undefined) return NOTHING;
  return element('w:spacing', {
    'w:before': before,
    'w:after': after,
    ...(line !== undefined && { 'w:line': line, 'w:lineRule': 'exact' }),
  });
}

function markProperties({ sizePt, scalePercent }: Direct): Markup {
  return join([
    ...(scalePercent === undefined ? [] : [valued('w:w', scalePercent)]),
    ...(sizePt === undefined ? [] : [valued('w:sz', sizePt * 2), valued('w:szCs', sizePt * 2)]),
  ]);
}

function runMarkup({ text, style }: TextRun, direct: Direct): Markup {
  const differing = join([style ? valued('w:rStyle', style) : NOTHING, markProperties(direct)]);
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== '');
  return element(
    'w:r',
    {},
    differing === NOTHING ? NOTHING : element('w:rPr', {}, differing),
    ...pieces.map((piece) => {
      if (piece === '\n') return element('w:br');
      if (piece === '\t') return element('w:tab');
      return element('w:t', /^\s|\s$/.test(piece) ? { 'xml:space': 'preserve' } : {}, escapeXml(piece));
    }),
  );
}

/** Floats at the foot of the page of the paragraph after it. */
const AT_FOOT = element('w:tblpPr', {
  'w:leftFromText': 0,
  'w:rightFromText': 0,
  'w:vertAnchor': 'margin',
  // From the paper's edge: LibreOffice lets only such a table float when it is as wide as the text.
  'w:horzAnchor': 'page',
  'w:tblpX': MARGINS.left,
  'w:tblpYSpec': 'bottom',
});

/** Said in each table: LibreOffice does not take it from the style and would shift the table by its own margin. */
const NO_CELL_MARGINS = element(
  'w:tblCellMar',
  {},
  ...(['top', 'left', 'bottom', 'right'] as const).map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
);

function tableMarkup({ widths, rows, position }: TableBlock): Markup {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      position === 'pageBottom' ? AT_FOOT : NOTHING,
      position === 'pageBottom' ? element('w:tblOverlap', { 'w:val': 'never' }) : NOTHING,
      element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      position === 'flow' ? valued('w:jc', 'center') : NOTHING,
      element('w:tblLayout', { 'w:type': 'fixed' }),
      NO_CELL_MARGINS,
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows.map(({ cells, height }) =>
      element(
        'w:tr',
        {},
        element(
          'w:trPr',
          {},
          element('w:cantSplit'),
          height === undefined ? NOTHING : element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }),
        ),
        ...cells.map(cellMarkup),
      ),
    ),
  );
}

function cellMarkup({ width, content, columns, rows, borders = {} }: CellBlock): Markup {
  const sides = (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const border = borders[side];
    return border ? [borderMarkup(side, border)] : [];
  });
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      columns === undefined ? NOTHING : valued('w:gridSpan', columns),
      rows === undefined ? NOTHING : rows === 'first' ? valued('w:vMerge', 'restart') : element('w:vMerge'),
      sides.length > 0 ? element('w:tcBorders', {}, ...sides) : NOTHING,
      valued('w:vAlign', 'center'),
    ),
    ...(content.length > 0 ? content.map(paragraphMarkup) : [element('w:p')]),
  );
}
