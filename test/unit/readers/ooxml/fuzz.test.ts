/** Whatever happens to the bytes of a file, reading ends: with a document or with a sentence. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isUnreadable } from '../../../../shared/document/document.ts';
import { readHtml } from '../../../../shared/readers/html/index.ts';
import { readOoxml } from '../../../../shared/readers/ooxml/index.ts';
import { decodeText, readMarkdown, readText } from '../../../../shared/readers/text/index.ts';
import { buildDocx, complexField, defaults, docxFiles, paragraph, run, style } from '../../../support/docx-builder.ts';

const PARTS = {
  body:
    paragraph(run('关于', '<w:b/>') + complexField('PAGE', '1'), '<w:pStyle w:val="Title"/>') +
    `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('格')}</w:tc></w:tr></w:tbl>` +
    paragraph('项', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:firstLineChars="200"/>') +
    '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>',
  styles: defaults('<w:sz w:val="32"/>') + style('Title', '<w:rPr><w:sz w:val="44"/></w:rPr>', { basedOn: 'Title' }),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  pages: { footer1: paragraph(complexField('PAGE', '1'), '<w:jc w:val="center"/>') },
};
const GOOD = buildDocx(PARTS);
const FILES = docxFiles(PARTS);
const NAMES = Object.keys(FILES).filter((name) => name.startsWith('word/'));

/** Documents are whole values: runs cover the text, offsets lie within. */
function expectSound(bytes: Uint8Array): void {
  const read = readOoxml(bytes);
  if (isUnreadable(read)) return expect(read.unreadable['zh-CN']).toMatch(/。$/);
  for (const { text, runFormat = [] } of read.paragraphs) {
    const ends = runFormat.map(({ end }) => end);
    expect(runFormat.map(({ start }) => start)).toEqual([0, ...ends].slice(0, runFormat.length));
    expect(ends.at(-1) ?? 0).toBe(text.length);
  }
}

describe('any bytes', () => {
  it('changed here and there in an archive', () => {
    const change = fc.record({ at: fc.nat(GOOD.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = GOOD.slice();
        for (const { at, value } of changes) bytes[at] = value;
        expectSound(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('changed in the XML of a sound archive', () => {
    const words = fc.constantFrom(
      '<',
      '>',
      '"',
      '/',
      '&',
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '<w:r>',
      '-1',
      '1e309',
      '999999999',
      ' ',
      '\u0000',
      '\ud800',
    );
    const edit = fc.record({
      name: fc.constantFrom(...NAMES),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      words,
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const files: Record<string, string> = Object.fromEntries(
          Object.entries(FILES).map(([name, xml]) => [name, String(xml)]),
        );
        for (const { name, at, cut, words: inserted } of edits) {
          const xml = files[name] ?? '';
          const place = Math.floor(at * xml.length);
          files[name] = xml.slice(0, place) + inserted + xml.slice(place + cut);
        }
        expectSound(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
      }),
      { numRuns: 400 },
    );
  });

  it('changed in numbers and words of attributes', () => {
    const value = fc.constantFrom('', '-1', '0', '1e309', '999999999', 'on', 'x', '12pt', '-0.5cm', 'NaN', '٣');
    const edit = fc.record({ name: fc.constantFrom(...NAMES), nth: fc.nat(200), value });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const files = { ...FILES };
        for (const { name, nth, value: written } of edits) {
          let count = 0;
          const xml = String(files[name]);
          const total = (xml.match(/w:\w+="[^"]*"/g) ?? []).length;
          files[name] = xml.replace(/(w:\w+)="[^"]*"/g, (all, key: string) =>
            count++ === nth % total ? `${key}="${written}"` : all,
          );
        }
        expectSound(
          zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(String(xml))]))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('read as text, Markdown or HTML', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = decodeText(bytes);
        for (const read of [readText, readMarkdown, readHtml]) expect(read(text).paragraphs).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('of markup in any order', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td',
      ' align="',
      '"',
      '>',
      '甲',
      '&nbsp;',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<br/>',
      '&#x',
      '\n',
      '# ',
      '```',
      '---',
      '**',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const read of [readText, readMarkdown, readHtml]) expect(read(text).paragraphs).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('long hostile text takes time in proportion to its length', () => {
  const LENGTH = 400_000;
  it.each([
    '<',
    '<a ',
    '<a "',
    '<!--',
    '<!',
    '<script>',
    '<title',
    '&',
    ' ',
    '\t\n',
    '<p>',
    '<td>',
    '[',
    '**a',
    '`',
    '# ',
    '\u0001',
    "<a b='",
  ])(
    'of %j',
    (piece) => {
      const text = piece.repeat(LENGTH / piece.length);
      for (const read of [readHtml, readText, readMarkdown]) expect(read(text).paragraphs).toBeDefined();
    },
    10_000,
  );
});
