import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/document/apply-edits.ts';
import type { OfficialDocument, ParagraphFormat, ParagraphId, RunFormat } from '../../../shared/document/document.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { readFlatOpc, readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { openZip } from '../../../shared/readers/ooxml/zip.ts';
import { writeEdits, writeFlatEdits } from '../../../shared/writers/ooxml/index.ts';
import { rewriteArchive } from '../../../shared/writers/ooxml/archive.ts';
import { docx, flatOpc, utf8 } from '../../support/docx.ts';
import { settleChanges } from '../../support/tracked-changes.ts';

const read = (bytes: Uint8Array): OfficialDocument => {
  const document = readOoxml(bytes);
  if ('unreadable' in document) throw new Error(document.unreadable['zh-CN']);
  return document;
};
const written = (bytes: Uint8Array, edits: readonly Edit[], options = {}): Uint8Array => {
  const out = writeEdits(bytes, edits, options);
  if (!(out instanceof Uint8Array)) throw new Error(JSON.stringify(out));
  return out;
};
const source = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  new TextDecoder().decode(openZip(bytes).read(part));
const p = (id: string): ParagraphId => id as ParagraphId;
const replace = (paragraph: string, start: number, expected: string, insert: string): Edit => ({
  kind: 'replaceText',
  at: { paragraph: p(paragraph), start, end: start + expected.length },
  expect: expected,
  insert,
});
const tracked = { trackChanges: { author: '核稿', date: '2026-05-01T09:30:00Z' } };

describe('plain edits', () => {
  it('change one word and leave every other byte of the part', () => {
    const before = docx('<w:p w:rsidR="00AB"><w:r><w:rPr><w:b/></w:rPr><w:t>关于[2024]号</w:t></w:r></w:p><w:p/>');
    const after = written(before, [replace('p0', 2, '[2024]', '〔2024〕')]);
    expect(source(after)).toBe(source(before).replace('[2024]', '〔2024〕'));
  });

  it('keep the compressed bytes of untouched parts', () => {
    const before = docx('<w:p><w:r><w:t>甲</w:t></w:r></w:p>', { footer: '<w:p/>' });
    const after = written(before, [replace('p0', 0, '甲', '乙')]);
    const raw = (bytes: Uint8Array): Record<string, string> =>
      Object.fromEntries(
        openZip(bytes).entries.map(({ name, dataStart, compressedSize }) => [
          name,
          Buffer.from(bytes.subarray(dataStart, dataStart + compressedSize)).toString('base64'),
        ]),
      );
    const { 'word/document.xml': _, ...untouched } = raw(before);
    expect(raw(after)).toMatchObject(untouched);
    expect(Object.keys(raw(after))).toEqual(Object.keys(raw(before)));
  });

  it('replace words that stand in several runs, giving the new ones the first run’s format', () => {
    const before = docx(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>国务</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>院办公厅</w:t></w:r></w:p>',
    );
    const after = written(before, [replace('p0', 1, '务院办', 'ＸＹ')]);
    expect(read(after).paragraphs[0]?.text).toBe('国ＸＹ公厅');
    expect(source(after)).toContain('<w:t>国ＸＹ</w:t></w:r><w:proofErr w:type="spellStart"/>');
  });

  it('write tabs and breaks as elements and keep spaces at the edge', () => {
    const after = written(docx('<w:p><w:r><w:t>甲乙</w:t></w:r></w:p>'), [replace('p0', 1, '', ' \t\n')]);
    expect(source(after)).toContain('<w:t xml:space="preserve">甲 </w:t><w:tab/><w:br/><w:t>乙</w:t>');
  });

  it('edit both copies of a text box', () => {
    const box = (text: string): string => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
    const body = `<w:p><w:r><w:t>锚</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1" cy="1"/><a:graphic><a:graphicData><wps:wsp><wps:spPr/><wps:txbx>${box('红头')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('红头')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const before = docx(body);
    const [anchor, boxed] = read(before).paragraphs;
    expect([anchor?.text, boxed?.text]).toEqual(['锚\ufffc', '红头']);
    const after = written(before, [
      replace(boxed?.id ?? '', 0, '红', '绿'),
      {
        kind: 'formatRuns',
        at: { paragraph: anchor?.id ?? p(''), start: 0, end: 2 },
        expect: '锚\ufffc',
        set: { bold: true },
      },
    ]);
    expect(source(after).match(/绿头/g)).toHaveLength(2);
    expect(source(after)).not.toContain('红头');
  });

  it('fill an empty paragraph with the format of its mark', () => {
    const before = docx('<w:p/><w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="a"/><w:b/></w:rPr></w:pPr></w:p>');
    const after = written(before, [replace('p0', 0, '', '甲'), replace('p1', 0, '', '乙')]);
    expect(source(after)).toContain('<w:p><w:r><w:t>甲</w:t></w:r></w:p>');
    expect(source(after)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>乙</w:t></w:r></w:p>');
  });

  it('put new words behind a field outside of it', () => {
    const field = (phase: string): string => `<w:r><w:fldChar w:fldCharType="${phase}"/></w:r>`;
    const before = docx(
      `<w:p>${field('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>${field('separate')}<w:r><w:t>见</w:t></w:r>${field('end')}</w:p>`,
    );
    const after = written(before, [replace('p0', 1, '', '此')]);
    expect(read(after).paragraphs[0]?.inlines).toEqual(read(before).paragraphs[0]?.inlines);
    expect(read(after).paragraphs[0]?.text).toBe('见此');
  });

  it('say so where a field, a bound control or a signature would undo or break the change', () => {
    const field = docx('<w:p><w:fldSimple w:instr="REF a"><w:r><w:t>见表</w:t></w:r></w:fldSimple></w:p>');
    const bound = docx(
      '<w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:r><w:t>见表</w:t></w:r></w:sdtContent></w:sdt></w:p>',
    );
    for (const bytes of [field, bound])
      expect(writeEdits(bytes, [replace('p0', 0, '见', '看')])).toHaveProperty('unsupported');
    expect(writeEdits(docx('<w:p/>'), [replace('p0', 0, '见', '看')])).toBe('stale');
    expect(writeEdits(new Uint8Array([1, 2, 3, 4]), [])).toHaveProperty('unreadable');
  });

  it('drop theme faces that would win, and write both slots, sizes and colour in the order of the schema', () => {
    const before = docx(
      '<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hint="eastAsia"/><w:lang w:val="en-US"/><w14:ligatures w14:val="none"/></w:rPr><w:t>题</w:t></w:r></w:p>',
    );
    const set: RunFormat = {
      eastAsianFont: '小标宋',
      latinFont: 'Times New Roman',
      sizePt: 22,
      bold: false,
      color: 'FF0000',
    };
    const after = written(before, [
      { kind: 'formatRuns', at: { paragraph: p('p0'), start: 0, end: 1 }, expect: '题', set },
    ]);
    expect(source(after)).toContain(
      '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="小标宋"/><w:b w:val="0"/><w:color w:val="FF0000"/><w:sz w:val="44"/><w:szCs w:val="44"/><w:lang w:val="en-US"/><w14:ligatures w14:val="none"/></w:rPr>',
    );
    expect(read(after).paragraphs[0]?.runFormat?.[0]?.format).toMatchObject(set);
  });

  it('set what a paragraph and a section may have, so that they read back', () => {
    const before = docx(
      '<w:p><w:pPr><w:ind w:hanging="420" w:hangingChars="100"/><w:sectPr><w:pgSz w:w="1000" w:h="2000"/></w:sectPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:sectPr/>',
    );
    const set: ParagraphFormat = {
      alignment: 'justify',
      firstLineIndentChars: 2,
      leftIndentChars: 1,
      rightIndentPt: 12,
      lineSpacing: { kind: 'exact', pt: 28.95 },
      spaceBeforePt: 0,
      spaceAfterPt: 6,
      snapToGrid: false,
      keepWithNext: true,
      pageBreakBefore: true,
      borders: { bottom: { style: 'single', widthPt: 1.5, color: 'FF0000' } },
    };
    const grid = { type: 'linesAndChars', linePitchPt: 28.95, charSpacePt: -0.2 } as const;
    const paper = { pageWidthMm: 210, pageHeightMm: 297, marginTopMm: 37, marginLeftMm: 28, grid };
    const after = read(
      written(before, [
        { kind: 'formatParagraph', paragraph: p('p0'), expect: '一', set },
        { kind: 'formatSection', section: 0, set: paper },
        { kind: 'formatSection', section: 1, set: paper },
      ]),
    );
    expect(after.paragraphs[0]?.paragraphFormat).toMatchObject(set);
    for (const section of after.pageSetup ?? []) {
      // A twip is 0.018 mm, so no metric length comes back exactly.
      expect(section.pageWidthMm).toBeCloseTo(210, 1);
      expect(section.pageHeightMm).toBeCloseTo(297, 1);
      expect(section.marginTopMm).toBeCloseTo(37, 1);
      expect(section.grid?.charSpacePt).toBeCloseTo(-0.2, 3);
    }
    expect(after.pageSetup).toHaveLength(2);
  });

  it('do the same to flat XML', () => {
    const flat = flatOpc('<w:p><w:r><w:t>甲[乙]</w:t></w:r></w:p>');
    const after = writeFlatEdits(flat, [replace('p0', 1, '[乙]', '〔乙〕')]);
    expect(after).toBe(flat.replace('[乙]', '〔乙〕'));
    const again = readFlatOpc(String(after));
    expect('paragraphs' in again && again.paragraphs[0]?.text).toBe('甲〔乙〕');
  });
});

describe('sources of every kind', () => {
  const XML =
    '<w:p><!-- <w:t>no</w:t> --><w:r w:rsidR="a>b">\r\n<w:t>甲&amp;乙</w:t><w:t><![CDATA[<丙>]]></w:t></w:r></w:p>\r\n<w:p/>';

  it('keeps line ends, comments and entities where no edit reaches', () => {
    const before = docx(XML);
    const after = written(before, [replace('p0', 4, '丙', '丁')]);
    expect(read(after).paragraphs[0]?.text).toBe('甲&乙<丁>');
    expect(source(after)).toBe(source(before).replace('<![CDATA[<丙>]]>', '&lt;丁&gt;'));
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => utf8(`\ufeff${text}`), [0xef, 0xbb, 0xbf]],
    ['UTF-16, little end first', (text: string) => utf16(text, true), [0xff, 0xfe]],
    ['UTF-16, big end first', (text: string) => utf16(text, false), [0xfe, 0xff]],
  ])('writes a part as it was encoded: %s', (_, encode, mark) => {
    const plain = docx(XML);
    const declared = source(plain).replace(/encoding="UTF-8"/, '');
    const before = rewriteArchive(openZip(plain), new Map([['word/document.xml', encode(declared)]]));
    const after = written(before, [replace('p0', 0, '甲', '戊')]);
    const bytes = openZip(after).read('word/document.xml');
    expect([...(bytes ?? new Uint8Array()).subarray(0, mark.length)]).toEqual(mark);
    expect(bytes).toEqual(encode(declared.replace('甲', '戊')));
  });

  it('refuses a signed package', () => {
    const before = docx('<w:p><w:r><w:t>甲</w:t></w:r></w:p>');
    const signed = rewriteArchive(openZip(before), new Map([['_xmlsignatures/sig1.xml', utf8('<x/>')]]));
    expect(writeEdits(signed, [replace('p0', 0, '甲', '乙')])).toHaveProperty('unsupported');
  });
});

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [...`\ufeff${text}`].forEach((unit, at) => view.setUint16(at * 2, unit.charCodeAt(0), isLittleEndian));
  return new Uint8Array(view.buffer);
}

describe('tracked edits', () => {
  it('are real insertions, deletions and format changes', () => {
    const before = docx('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲乙丙</w:t></w:r></w:p><w:sectPr/>');
    const after = written(
      before,
      [
        replace('p0', 1, '乙', '丁'),
        { kind: 'formatRuns', at: { paragraph: p('p0'), start: 2, end: 3 }, expect: '丙', set: { sizePt: 16 } },
        { kind: 'formatParagraph', paragraph: p('p0'), expect: '甲乙丙', set: { alignment: 'center' } },
        { kind: 'formatSection', section: 0, set: { marginTopMm: 37 } },
      ],
      tracked,
    );
    const by = 'w:author="核稿" w:date="2026-05-01T09:30:00Z"';
    const xml = source(after).replace(/ w:id="\d+"/g, '');
    expect(xml).toContain(`<w:ins ${by}><w:r><w:rPr><w:b/></w:rPr><w:t>丁</w:t></w:r></w:ins>`);
    expect(xml).toContain(`<w:del ${by}><w:r><w:rPr><w:b/></w:rPr><w:delText>乙</w:delText></w:r></w:del>`);
    expect(xml).toContain(`<w:rPrChange ${by}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>丙</w:t>`);
    expect(xml).toContain(`<w:pPr><w:jc w:val="center"/><w:pPrChange ${by}><w:pPr></w:pPr></w:pPrChange></w:pPr>`);
    expect(xml).toContain(`<w:sectPrChange ${by}><w:sectPr></w:sectPr></w:sectPrChange></w:sectPr>`);
    const ids = [...source(after).matchAll(/w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('step out of another author’s insertion', () => {
    const before = docx('<w:p><w:ins w:id="7" w:author="张三"><w:r><w:t>甲乙</w:t></w:r></w:ins></w:p>');
    const xml = source(written(before, [replace('p0', 1, '', '丁')], tracked));
    expect(xml).toContain('</w:ins><w:ins w:id="8" w:author="核稿"');
    expect(xml.match(/<w:ins [^>]*张三/g)).toHaveLength(2);
  });
});

/** Runs as a writer may meet them: plain, split, nested, marked. */
const runText = fc.stringMatching(/^[甲乙丙丁ab1〔“”—&< ]{1,5}$/u);
const run = fc
  .tuple(runText, fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'))
  .map(
    ([text, properties]) =>
      `<w:r>${properties}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`,
  );
const piece = fc.oneof(
  { weight: 5, arbitrary: run },
  run.map((inner) => `<w:ins w:id="3" w:author="张三">${inner}</w:ins>`),
  run.map((inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`),
  run.map((inner) => `<w:smartTag w:element="e">${inner}</w:smartTag>`),
  run.map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  fc.constantFrom(
    '<w:r><w:tab/></w:r>',
    '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>',
    '<w:del w:id="4" w:author="张三"><w:r><w:delText>旧</w:delText></w:r></w:del>',
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    '<w:bookmarkStart w:id="5" w:name="b"/>',
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>',
    '<w:r><w:lastRenderedPageBreak/><w:t>丙</w:t></w:r>',
  ),
);
const body = fc
  .array(fc.array(piece, { maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((pieces) => `<w:p>${pieces.join('')}</w:p>`).join(''));
const wish = fc.record({
  paragraph: fc.nat(2),
  from: fc.nat(20),
  length: fc.nat(4),
  insert: fc.stringMatching(/^[甲戊“b\t—\n]{0,3}$/u),
  format: fc.boolean(),
});

function editsFor(
  document: OfficialDocument,
  wishes: readonly (typeof wish extends fc.Arbitrary<infer T> ? T : never)[],
): Edit[] {
  return wishes.flatMap((each): readonly Edit[] => {
    const paragraph = document.paragraphs[each.paragraph % document.paragraphs.length];
    if (!paragraph) return [];
    const start = Math.min(each.from, paragraph.text.length);
    const end = Math.min(start + each.length, paragraph.text.length);
    const at = { paragraph: paragraph.id, start, end };
    const expected = paragraph.text.slice(start, end);
    return each.format
      ? [{ kind: 'formatRuns', at, expect: expected, set: { sizePt: 22, bold: true } }]
      : [{ kind: 'replaceText', at, expect: expected, insert: each.insert }];
  });
}

/** What both sides claim to know: text, slots, formats; in tracked files the marks differ by design. */
function gist(document: OfficialDocument): unknown {
  return document.paragraphs.map(({ text, runFormat = [] }) => ({
    text,
    letters: [...text].map((_, index) => {
      const found = runFormat.find(({ start, end }) => start <= index && index < end);
      return [found?.slot, found?.format.sizePt, found?.format.bold ?? false];
    }),
  }));
}

describe('laws', () => {
  const given = fc.tuple(body, fc.array(wish, { minLength: 1, maxLength: 3 }));

  it('written then read equals applyEdits; tracked then accepted equals it too; rejected equals the original', () => {
    let judged = 0;
    fc.assert(
      fc.property(given, ([xml, wishes]) => {
        const bytes = docx(xml);
        const document = read(bytes);
        const edits = editsFor(document, wishes);
        const wanted = applyEdits(document, edits);
        const plain = writeEdits(bytes, edits);
        if (wanted === 'stale') {
          expect(plain).toBe('stale');
          return;
        }
        const track = writeEdits(bytes, edits, tracked);
        if (!(plain instanceof Uint8Array) || !(track instanceof Uint8Array)) throw new Error(JSON.stringify(plain));
        judged += 1;
        expect(untouched(bytes, plain, edits)).toBe(true);
        expect(gist(read(plain))).toEqual(gist(wanted));
        expect(read(plain).paragraphs.map(({ inlines }) => sorted(inlines))).toEqual(
          wanted.paragraphs.map(({ inlines }) => sorted(inlines)),
        );
        expect(gist(read(docx(settleChanges(bodyOf(track), 'accept', '核稿'))))).toEqual(gist(wanted));
        const rejected = read(docx(settleChanges(bodyOf(track), 'reject', '核稿')));
        expect(gist(rejected)).toEqual(gist(document));
      }),
      { numRuns: 400 },
    );
    expect(judged).toBeGreaterThan(100);
  });
});

/** Whether every paragraph no edit names has the very XML it had. */
function untouched(before: Uint8Array, after: Uint8Array, edits: readonly Edit[]): boolean {
  const named = new Set<string>(edits.flatMap((edit) => ('at' in edit ? [edit.at.paragraph] : [])));
  const [old, next] = [before, after].map((bytes) => bodyOf(bytes).split(/(?=<w:p>)/));
  return (old ?? []).every((xml, index) => named.has(`p${index}`) || xml === next?.[index]);
}

const bodyOf = (bytes: Uint8Array): string => /<w:body>(.*)<\/w:body>/s.exec(source(bytes))?.[1] ?? '';
function sorted(inlines: OfficialDocument['paragraphs'][number]['inlines']): readonly string[] {
  return (inlines ?? []).map((each) => JSON.stringify(each)).sort();
}
