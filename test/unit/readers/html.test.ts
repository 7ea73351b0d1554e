import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../shared/readers/html/index.ts';

const textsOf = (markup: string): readonly string[] => readHtml(markup).paragraphs.map(({ text }) => text);

describe('blocks', () => {
  it('are paragraphs, whether or not their ends are written', () => {
    expect(textsOf('<p>甲<p>乙</p><div>丙<div>丁</div>戊</div>己')).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
  });

  it('break at br, and lines of source are nothing between Han and a blank between Latin', () => {
    expect(textsOf('<p>关于\n  印发的<br>通知</p><p>Word\n  Online</p>')).toEqual([
      '关于印发的',
      '通知',
      'Word Online',
    ]);
  });

  it('keep the ideographic spaces of the document, and lose blanks at the ends', () => {
    expect(textsOf('<p>&nbsp;　　各区人民政府：&#160; </p><p>&nbsp;</p>')).toEqual(['　　各区人民政府：']);
  });

  it('of preformatted text are its lines', () => {
    expect(textsOf('<pre>甲\n  乙\r\n\n丙</pre>')).toEqual(['甲', '  乙'.trim(), '丙']);
  });

  it('know headings and what is centred, by style, attribute, element or around them', () => {
    const { paragraphs } = readHtml(
      '<h1 style="text-align: center">题</h1><p align="center">甲</p><center><p>乙</p></center>' +
        '<div align=center><p>丙</p><p style="text-align:left">丁</p></div><p style="text-indent:2em">戊</p>',
    );
    expect(paragraphs.map(({ text, centered }) => `${text}${centered}`)).toEqual([
      '题true',
      '甲true',
      '乙true',
      '丙true',
      '丁false',
      '戊false',
    ]);
    expect(paragraphs[0]?.outlineLevel).toBe(1);
    expect(paragraphs[1]).not.toHaveProperty('outlineLevel');
  });
});

describe('what nobody reads', () => {
  it('is left out', () => {
    const markup =
      '<head><style>p{}</style></head><body><script>var a = "<p>甲</p>";</script><!-- <p>乙</p> --><p hidden>丙</p>' +
      '<div style="display: none"><p>丁</p></div><span style="visibility:hidden">戊</span><noscript>己</noscript>' +
      '<select><option>庚</select><p>见</p><textarea>辛</textarea><svg><text>壬</text></svg></body>';
    expect(textsOf(markup)).toEqual(['见']);
  });

  it('ends with its element, not with the page', () => {
    expect(textsOf('<div style="display:none"><p>甲</div><p>乙</p>')).toEqual(['乙']);
    expect(textsOf('<head><meta charset="utf-8"><body><p>甲</p>')).toEqual(['甲']);
    expect(textsOf('<p hidden>甲<p>乙')).toEqual(['乙']);
  });

  it('is, in pages saved by Word, islands and list settings', () => {
    const markup =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]-->' +
      "<xml><o:p>设置</o:p></xml><body lang=ZH-CN><p class=MsoNormal align=center style='text-align:center'><span style='font-size:22.0pt'>关于核稿的\n通知<o:p></o:p></span></p>" +
      "<p class=MsoNormal style='text-indent:32.0pt'><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>总体要求</p></body></html>";
    expect(textsOf(markup)).toEqual(['关于核稿的通知', '一、总体要求']);
  });
});

describe('tables', () => {
  it('of data keep their cells, whether or not ends are written', () => {
    const { paragraphs } = readHtml('<table><tr><th>名称<th>数量<tr><td>清单<td>3</table><p>后</p>');
    expect(paragraphs.map(({ text, cell, place }) => [text, place, cell?.row, cell?.column])).toEqual([
      ['名称', 'table', 0, 0],
      ['数量', 'table', 0, 1],
      ['清单', 'table', 1, 0],
      ['3', 'table', 1, 1],
      ['后', 'body', undefined, undefined],
    ]);
  });

  it('that only place text are no tables', () => {
    expect(
      readHtml('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>').paragraphs.map(({ place }) => place),
    ).toEqual(['body', 'body']);
  });
});

describe('titles and references', () => {
  it('take the page’s title where the page does not show it', () => {
    const head = '<head><title>关于核稿的通知_某市人民政府</title></head>';
    expect(readHtml(`${head}<body><p>正文</p></body>`).paragraphs[0]).toMatchObject({
      text: '关于核稿的通知',
      outlineLevel: 1,
      centered: true,
    });
    expect(textsOf(`${head}<body><h1>关于核稿的\n通知</h1><p>正文</p></body>`)).toEqual(['关于核稿的通知', '正文']);
  });

  it('resolve references, and leave alone what is none', () => {
    expect(textsOf('<p>&ldquo;甲&rdquo;&#8212;&#x2014;A&amp;B &unknown; &#0; a<b 5 < 6</p>')).toEqual(
      ['“甲”——A&B &unknown; &#0; a'].map((text) => text),
    );
  });

  it('take a lone sign for itself', () => {
    expect(textsOf('<p>1 < 2，3 > 2</p>')).toEqual(['1 < 2，3 > 2']);
  });
});

describe('blocks a page walker collected', () => {
  it('become paragraphs as they are, without facets', () => {
    const document = readHtml([
      { text: '甲', level: 2 },
      { text: '乙', centered: true },
    ]);
    expect(document.facets.size).toBe(0);
    expect(document.paragraphs).toMatchObject([
      { id: 'p0', text: '甲', outlineLevel: 2, place: 'body' },
      { id: 'p1', text: '乙', centered: true },
    ]);
  });
});
