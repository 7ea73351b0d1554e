import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../shared/layout/break-lines.ts';
import { paragraph, run } from '../../support/docx-builder.ts';
import { firstParagraph } from '../../support/read-docx.ts';

const HINT = '<w:rFonts w:hint="eastAsia"/>';
const SIZE = '<w:sz w:val="32"/>';
/** The lines of 16-point words on so many squares. */
function lines(
  words: string,
  squares: number,
  { properties = '', charSpacePt = 0, runs = HINT, compresses = false } = {},
): readonly string[] {
  const read = firstParagraph({ body: paragraph(run(words, runs + SIZE), `${properties}<w:rPr>${SIZE}</w:rPr>`) });
  const measure = { widthPt: squares * (16 + charSpacePt), charSpacePt, compresses, objects: [] };
  return breakLines(read, measure).map(({ start, end }) => read.text.slice(start, end));
}
const HAN = '为贯彻落实有关要求进一步规范公文处理工作';

describe('lines of Chinese', () => {
  it('hold as many squares as fit', () => {
    expect(lines(HAN, 10).map(({ length }) => length)).toEqual([10, 10]);
    expect(lines(HAN, 10.9).map(({ length }) => length)).toEqual([10, 10]);
  });

  it('hold 28 squares on 156 mm where the grid takes a little from each', () => {
    const read = firstParagraph({ body: paragraph(run('公'.repeat(60), HINT + SIZE)) });
    const widthPt = (156 / 25.4) * 72;
    const counts = (charSpacePt: number): readonly number[] =>
      breakLines(read, { widthPt, charSpacePt, compresses: false, objects: [] }).map(({ start, end }) => end - start);
    expect(counts(-0.21)).toEqual([28, 28, 4]);
    expect(counts(0)).toEqual([27, 27, 6]);
  });

  it('start after the indent, and hang where they should', () => {
    expect(lines(HAN, 10, { properties: '<w:ind w:firstLineChars="200"/>' }).map(({ length }) => length)).toEqual([
      8, 10, 2,
    ]);
    const hung = '<w:ind w:leftChars="100" w:hangingChars="200" w:rightChars="100"/>';
    expect(lines(HAN, 10, { properties: hung }).map(({ length }) => length)).toEqual([8, 6, 6]);
  });

  it('keep marks off their start: the mark hangs, or takes its letter along', () => {
    expect(lines('为贯彻落实有关要求，进一步', 9)).toEqual(['为贯彻落实有关要求，', '进一步']);
    expect(lines('为贯彻落实有关要求》进一步', 9)).toEqual(['为贯彻落实有关要', '求》进一步']);
    expect(lines('为贯彻“落实”有关要求》进一步', 11)).toEqual(['为贯彻“落实”有关要', '求》进一步']);
    expect(lines('为贯彻“落实”有关要求》进一步', 11, { compresses: true })).toEqual([
      '为贯彻“落实”有关要求》',
      '进一步',
    ]);
    expect(lines('为贯彻落实有关要求：“进一步', 9)).toEqual(['为贯彻落实有关要求：', '“进一步']);
  });

  it('keep opening marks off their end, and dashes in one piece', () => {
    expect(lines('为贯彻落实有关要（求进一步）', 9)).toEqual(['为贯彻落实有关要', '（求进一步）']);
    expect(lines('为贯彻落实有关要——进一步', 9)).toEqual(['为贯彻落实有关', '要——进一步']);
  });
});

describe('lines with Latin', () => {
  it('keep words and numbers whole', () => {
    expect(lines('为贯彻落实有关要20240601求', 10)).toEqual(['为贯彻落实有关要', '20240601求']);
    expect(lines('the quick brown fox jumps', 6, { runs: '' })).toEqual(['the quick ', 'brown fox ', 'jumps']);
  });

  it('leave a quarter square between the two', () => {
    expect(lines('公公公公12', 5)).toEqual(['公公公公', '12']);
    expect(lines('公公公公12', 5.25)).toEqual(['公公公公12']);
  });

  it('break a word only where no line could hold it', () => {
    expect(lines('a'.repeat(30), 5, { runs: '' }).map(({ length }) => length)).toEqual([11, 11, 8]);
  });
});

describe('breaks by hand', () => {
  it('end lines, and pages', () => {
    const read = firstParagraph({
      body: paragraph('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t></w:r>'),
    });
    const cut = breakLines(read, { widthPt: 400, charSpacePt: 0, compresses: false, objects: [] });
    expect(cut.map(({ start, end, breaks }) => [read.text.slice(start, end), breaks])).toEqual([
      ['甲\n', undefined],
      ['乙\f', 'page'],
      ['丙', undefined],
    ]);
  });

  it('leave an empty line behind a line break, none behind a page break', () => {
    const count = (sign: string): number =>
      breakLines(firstParagraph({ body: paragraph(`<w:r><w:t>甲</w:t>${sign}</w:r>`) }), {
        widthPt: 400,
        charSpacePt: 0,
        compresses: false,
        objects: [],
      }).length;
    expect(count('<w:br/>')).toBe(2);
    expect(count('<w:br w:type="page"/>')).toBe(1);
  });
});

describe('an empty paragraph', () => {
  it('is one line as high as its mark', () => {
    const read = firstParagraph({ body: paragraph('', '<w:rPr><w:sz w:val="44"/></w:rPr>') });
    expect(breakLines(read, { widthPt: 400, charSpacePt: 0, compresses: false, objects: [] })).toMatchObject([
      { start: 0, end: 0, sizePt: 22 },
    ]);
  });
});

describe('any words on any width', () => {
  it('are all set, once, in order, and in bounded time', () => {
    const hostile = [
      '（'.repeat(5000),
      '，'.repeat(5000),
      ' '.repeat(5000),
      '—'.repeat(5001),
      'a'.repeat(5000),
      '（，'.repeat(2500),
      '\n'.repeat(500),
    ];
    for (const words of hostile)
      for (const widthPt of [0, 1, 16, 100]) {
        const read = firstParagraph({ body: paragraph(run('x')) });
        const cut = breakLines(
          {
            ...read,
            text: words,
            runFormat: [{ start: 0, end: words.length, slot: 'eastAsian', format: { sizePt: 16 } }],
          },
          { widthPt, charSpacePt: 0, compresses: false, objects: [] },
        );
        expect(cut[0]?.start).toBe(0);
        cut.slice(1).forEach((line, index) => expect(line.start).toBe(cut[index]?.end));
        expect(cut.at(-1)?.end).toBe(words.length);
      }
  });
});
