import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../shared/readers/ooxml/numbering.ts';
import { paragraph, style } from '../../../support/docx-builder.ts';
import { firstParagraph, readParts } from '../../../support/read-docx.ts';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, at: number): string =>
  paragraph('项', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const labels = (body: string, numbering: string, styles = ''): readonly (string | undefined)[] =>
  readParts({ body, numbering, styles }).paragraphs.map(({ label }) => label);

const OFFICIAL = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimalEnclosedCircle', '%4'),
);

describe('labels of automatic numbering', () => {
  it('count level by level, starting over below', () => {
    const body = [0, 1, 1, 2, 2, 3, 1, 0, 1].map((at) => item(1, at)).join('');
    expect(labels(body, OFFICIAL + list(1, 0))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '①',
      '（三）',
      '二、',
      '（一）',
    ]);
  });

  it('show several levels in one, in Arabic where the level is legal', () => {
    const numbering =
      abstract(
        0,
        level(0, 'chineseCounting', '第%1章') +
          level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
          level(2, 'decimal', '%1-%3'),
      ) + list(1, 0);
    expect(labels([0, 1, 1, 0, 1, 2].map((at) => item(1, at)).join(''), numbering)).toEqual([
      '第一章',
      '1.1',
      '1.2',
      '第二章',
      '2.1',
      '二-1',
    ]);
  });

  it('go on where a level never restarts, or restarts only after an upper one', () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '%1') +
          level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>') +
          level(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 0);
    expect(labels([0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at)).join(''), numbering)).toEqual([
      '1',
      '1',
      '1',
      '2',
      '2',
      '2',
      '3',
      '1',
    ]);
  });

  it('start over with an override, and take its level in place of the list’s', () => {
    const numbering =
      OFFICIAL +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      list(3, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`);
    expect(labels(item(1, 0) + item(1, 0) + item(2, 0) + item(2, 0) + item(3, 0), numbering)).toEqual([
      '一、',
      '二、',
      '一、',
      '二、',
      'C)',
    ]);
  });

  it('come by style, on the level linked to it, and can be switched off', () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>') + level(1, 'decimal', '(%2)', '<w:pStyle w:val="H2"/>'),
      ) + list(1, 0);
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('H1', numPr) + style('H2', numPr);
    const body =
      paragraph('甲', '<w:pStyle w:val="H1"/>') +
      paragraph('乙', '<w:pStyle w:val="H2"/>') +
      paragraph('丙', '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(labels(body, numbering, styles)).toEqual(['1.', '(1)', undefined]);
  });

  it('follow a definition to the list style that holds its levels', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Outline"/>${level(0, 'ideographTraditional', '%1')}</w:abstractNum>` +
      list(1, 0);
    expect(labels(item(1, 0) + item(1, 0), numbering)).toEqual(['甲', '乙']);
  });

  it('show a dot for bullets of symbol fonts, and nothing where there is nothing', () => {
    const numbering = abstract(0, level(0, 'bullet', '\uf0b7') + level(1, 'none', '')) + list(1, 0);
    expect(labels(item(1, 0) + item(1, 1) + item(9, 0), numbering)).toEqual(['•', undefined, undefined]);
  });

  it('bring the list’s indents, over a style’s own only where the paragraph names the list', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="840" w:hanging="420"/></w:pPr>')) + list(1, 0);
    const own = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="0" w:firstLine="640"/></w:pPr>';
    const styles = style('Own', own) + style('Plain', '<w:pPr><w:ind w:left="200"/></w:pPr>');
    const byStyle = firstParagraph({ body: paragraph('甲', '<w:pStyle w:val="Own"/>'), numbering, styles });
    expect(byStyle.paragraphFormat).toMatchObject({ leftIndentPt: 0, firstLineIndentPt: 32 });
    const direct = '<w:pStyle w:val="Plain"/><w:numPr><w:numId w:val="1"/></w:numPr>';
    const byHand = firstParagraph({ body: paragraph('甲', direct), numbering, styles });
    expect(byHand.paragraphFormat).toMatchObject({ leftIndentPt: 42, firstLineIndentPt: -21 });
  });
});

describe('number formats', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 99, 100, 110], '一 十 十一 二十 二十一 九十九 一百 一百一十'],
    ['chineseCountingThousand', [101, 1001, 2020, 0], '一百零一 一千零一 二千零二十 〇'],
    ['japaneseCounting', [5, 15, 30], '五 十五 三十'],
    ['ideographDigital', [0, 10, 2024], '〇 一〇 二〇二四'],
    ['chineseLegalSimplified', [1, 10, 15, 110], '壹 壹拾 壹拾伍 壹佰壹拾'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
    ['decimalFullWidth', [10], '１０'],
    ['decimalZero', [5, 12], '05 12'],
    ['numberInDash', [3], '- 3 -'],
    ['upperLetter', [1, 26, 27], 'A Z AA'],
    ['lowerRoman', [4, 9, 1990], 'iv ix mcmxc'],
    ['unheardOf', [7], '7'],
  ])('%s', (format, values, words) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(words);
  });

  it('stay bounded for absurd numbers', () => {
    for (const format of ['upperRoman', 'lowerLetter', 'chineseCounting', 'decimal'])
      expect(formatNumber(2_000_000_000, format)).toBe('2000000000');
    expect(formatNumber(-3, 'lowerLetter')).toBe('-3');
  });
});
