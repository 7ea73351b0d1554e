import { describe, expect, it } from 'vitest';
import { paragraph, run } from '../../../support/docx-builder.ts';
import { readParts } from '../../../support/read-docx.ts';

const EMU_PER_MM = 36000;
const size = (widthMm: number, heightMm: number): string =>
  `<wp:extent cx="${widthMm * EMU_PER_MM}" cy="${heightMm * EMU_PER_MM}"/>`;
const graphic = (shape: string): string => `<a:graphic><a:graphicData uri="x">${shape}</a:graphicData></a:graphic>`;
const anchor = (shape: string, more = ''): string =>
  `<w:r><w:drawing><wp:anchor behindDoc="1"><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>` +
  `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${4 * EMU_PER_MM}</wp:posOffset></wp:positionV>${more}${graphic(shape)}</wp:anchor></w:drawing></w:r>`;
const drawings = (content: string, theme?: string) =>
  readParts({ body: paragraph(content), ...(theme && { theme }) }).objects?.drawings ?? [];

describe('DrawingML', () => {
  it('gives a line its length, colour, weight and place', () => {
    const shape =
      '<wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/><a:ln w="25400" cmpd="thickThin"><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill></a:ln></wps:spPr></wps:wsp>';
    expect(drawings(anchor(shape, size(156, 0)))).toEqual([
      {
        kind: 'line',
        anchor: 'p0',
        widthMm: 156,
        heightMm: 0,
        lineColor: 'FF0000',
        lineWidthPt: 2,
        lineStyle: 'thickThin',
        inline: false,
        behindText: true,
        horizontal: { from: 'margin', align: 'center' },
        vertical: { from: 'paragraph', offsetMm: 4 },
      },
    ]);
  });

  it('takes colour and weight from the theme where the shape only refers to a style', () => {
    const theme =
      '<a:clrScheme><a:accent1><a:srgbClr val="C00000"/></a:accent1></a:clrScheme>' +
      '<a:fmtScheme><a:lnStyleLst><a:ln w="6350"/><a:ln w="19050"/></a:lnStyleLst></a:fmtScheme>';
    const shape =
      '<wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="straightConnector1"/></wps:spPr><wps:style><a:lnRef idx="2"><a:schemeClr val="accent1"/></a:lnRef></wps:style></wps:wsp>';
    expect(drawings(anchor(shape, size(156, 0)), theme)[0]).toMatchObject({
      kind: 'line',
      lineColor: 'C00000',
      lineWidthPt: 1.5,
      lineStyle: 'single',
    });
  });

  it('does not guess a colour mixed from the theme', () => {
    const shape =
      '<wps:wsp><wps:spPr><a:prstGeom prst="line"/><a:ln w="12700"><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill></a:ln></wps:spPr></wps:wsp>';
    const theme = '<a:clrScheme><a:accent1><a:srgbClr val="C00000"/></a:accent1></a:clrScheme>';
    expect(drawings(anchor(shape, size(10, 0)), theme)[0]).not.toHaveProperty('lineColor');
  });

  it('tells pictures, boxes and the members of a group', () => {
    const picture = `<w:r><w:drawing><wp:inline>${size(30, 20)}${graphic('<pic:pic/>')}</wp:inline></w:drawing></w:r>`;
    expect(drawings(picture)).toEqual([{ kind: 'picture', anchor: 'p0', widthMm: 30, heightMm: 20, inline: true }]);
    const member = (name: string): string =>
      `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="${EMU_PER_MM * 5}" cy="0"/></a:xfrm><a:prstGeom prst="${name}"/></wps:spPr></wps:wsp>`;
    const group = drawings(anchor(`<wpg:wgp>${member('line')}${member('rect')}</wpg:wgp>`, size(50, 10)));
    expect(group.map(({ kind, widthMm }) => `${kind}${widthMm}`)).toEqual(['line5', 'shape5']);
  });

  it('reads positions in per cent by the plain ones beside them', () => {
    const shape = '<wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp>';
    const content = `<w:r><w:drawing><wp:anchor><mc:AlternateContent><mc:Choice Requires="wp14"/><mc:Fallback><wp:positionV relativeFrom="page"><wp:posOffset>${EMU_PER_MM * 72}</wp:posOffset></wp:positionV></mc:Fallback></mc:AlternateContent>${graphic(shape)}</wp:anchor></w:drawing></w:r>`;
    expect(drawings(content)[0]?.vertical).toEqual({ from: 'page', offsetMm: 72 });
  });
});

describe('VML', () => {
  const pict = (shape: string): string => `<w:r><w:pict>${shape}</w:pict></w:r>`;

  it('gives a line its ends, colour and weight', () => {
    const [line] = drawings(
      pict(
        '<v:line style="position:absolute;mso-position-horizontal:center;mso-position-vertical-relative:page;z-index:-1" from="0,200pt" to="442.2pt,200pt" strokecolor="red" strokeweight="2pt"><v:stroke linestyle="thinThick"/></v:line>',
      ),
    );
    expect(line).toMatchObject({
      kind: 'line',
      lineColor: 'FF0000',
      lineWidthPt: 2,
      lineStyle: 'thinThick',
      behindText: true,
      inline: false,
      horizontal: { from: 'paragraph', offsetMm: 0, align: 'center' },
    });
    expect(line?.widthMm).toBeCloseTo(156, 1);
    expect(line?.vertical?.from).toBe('page');
    expect(line?.vertical?.offsetMm).toBeCloseTo(70.56, 1);
  });

  it('knows connectors, pictures, rectangles and the black line of a shape that says nothing', () => {
    const shapes =
      pict(
        '<v:shape type="#_x0000_t32" style="position:absolute;margin-left:0;margin-top:10pt;width:442pt;height:0" strokecolor="#c00000 [3204]"/>',
      ) +
      pict('<v:shape style="width:10mm;height:5mm"><v:imagedata r:id="x"/></v:shape>') +
      pict('<v:rect style="width:2in;height:1in" stroked="f" fillcolor="#f00"/>') +
      pict('<v:rect style="width:2in;height:1in"/>');
    const [connector, picture, bare, plain] = drawings(shapes);
    expect(connector).toMatchObject({ kind: 'line', lineColor: 'C00000', lineWidthPt: 0.75 });
    expect(picture).toMatchObject({ kind: 'picture', inline: true });
    expect(picture).not.toHaveProperty('lineColor');
    expect(bare).toMatchObject({ kind: 'shape', fillColor: 'FF0000' });
    expect(bare).not.toHaveProperty('lineColor');
    expect(plain).toMatchObject({ lineColor: '000000', lineWidthPt: 0.75 });
  });

  it('measures the members of a group by the group’s own units', () => {
    const group =
      '<v:group style="position:absolute;margin-top:20pt;width:442pt;height:100pt" coordsize="4420,1000">' +
      '<v:line from="0,0" to="4420,0" strokecolor="red"/></v:group>';
    const [line] = drawings(pict(group));
    expect(line?.widthMm).toBeCloseTo(155.9, 1);
  });
});

describe('text boxes', () => {
  const box = (words: string, offsetMm: number): string =>
    `<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="page"><wp:posOffset>${offsetMm * EMU_PER_MM}</wp:posOffset></wp:positionV>${graphic(
      `<wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx></wps:wsp>`,
    )}</wp:anchor></w:drawing></w:r>`;

  it('stand before the paragraph they lie above, and behind it otherwise', () => {
    const order = (offsetMm: number): readonly string[] =>
      readParts({ body: paragraph(box('框', offsetMm) + run('正文')) }).paragraphs.map(({ text }) => text);
    expect(order(40)).toEqual(['框', '\ufffc正文']);
    expect(order(240)).toEqual(['\ufffc正文', '框']);
  });

  it('name their paragraphs, once though written twice', () => {
    const vml = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const inner = box('框', 40).replace(/^<w:r>|<\/w:r>$/g, '');
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`;
    const { paragraphs, objects } = readParts({ body: paragraph(both) });
    expect(paragraphs.map(({ text, place }) => `${place}:${text}`)).toEqual(['textbox:框', 'body:\ufffc']);
    expect(objects?.drawings).toMatchObject([{ kind: 'textbox', anchor: 'p0', paragraphs: ['p1'] }]);
  });
});

describe('tables', () => {
  it('say when they float, so that nobody looks for them in the flow', () => {
    const table = (properties: string): string =>
      `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr><w:tc>${paragraph(run('格'))}</w:tc></w:tr></w:tbl>`;
    const floating = (properties: string) =>
      readParts({ body: table(properties) }).objects?.tables.map((each) => each.floating);
    expect(floating('<w:tblpPr w:vertAnchor="margin" w:tblpYSpec="bottom"/>')).toEqual([true]);
    expect(floating('')).toEqual([undefined]);
  });
});
