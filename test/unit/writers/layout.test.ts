import { describe, expect, it } from 'vitest';
import type { OfficialDocument, Paragraph } from '../../../shared/document/document.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { openZip } from '../../../shared/readers/ooxml/zip.ts';
import { rules } from '../../../shared/rules/index.ts';
import type { LaidOut } from '../../../shared/writers/layout/index.ts';
import { DEFAULT_LAYOUT, layoutDocument, readLayoutProfile, textHash } from '../../../shared/writers/layout/index.ts';
import { shownWidth } from '../../../shared/text/width.ts';
import { docx } from '../../support/docx.ts';
import { draft, draftParagraph, JOINT, LETTER, MINUTES, NOTICE, ORDER, REQUEST } from '../../support/layout-sample.ts';

function laidOut(bytes: Uint8Array, profile = DEFAULT_LAYOUT): LaidOut {
  const out = layoutDocument(bytes, profile);
  if (out === 'stale' || !('bytes' in out)) throw new Error(JSON.stringify(out));
  return out;
}
function read(bytes: Uint8Array): OfficialDocument {
  const document = readOoxml(bytes);
  if ('unreadable' in document) throw new Error(document.unreadable.en);
  return document;
}
const source = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  new TextDecoder().decode(openZip(bytes).read(part));
function named(document: OfficialDocument, start: string): Paragraph {
  const found = document.paragraphs.find(({ text }) => text.trim().startsWith(start));
  if (!found) throw new Error(`no paragraph ${start}`);
  return found;
}

describe('layoutDocument', () => {
  const notice = read(laidOut(draft(NOTICE)).bytes);

  it('changes no character, and says the same of what it wrote', () => {
    const before = read(draft(NOTICE));
    expect(textHash(notice)).toBe(textHash(before));
    const words = (document: OfficialDocument): readonly string[] =>
      document.paragraphs
        .filter(({ place }) => place === 'body')
        .map(({ text }) => text.replaceAll('\n', ''))
        .filter((text) => text !== '');
    expect(words(notice)).toEqual(words(before));
  });

  // Typed blanks are characters and stay, so the hint that indents are better than blanks stays too.
  it.each([
    ['notice', NOTICE],
    ['request', REQUEST],
    ['letter', LETTER],
    ['order', ORDER],
    ['minutes', MINUTES],
    ['joint', JOINT],
  ])('leaves our own check no fault of format: %s', (_, paragraphs) => {
    const { diagnostics } = createChecker(rules, DEFAULT_PROFILE).check(read(laidOut(draft(paragraphs)).bytes));
    expect(
      diagnostics
        .filter(({ rule }) => rule.startsWith('format/') && rule !== 'format/indent-by-spaces')
        .map(({ rule, quote }) => [rule, quote]),
    ).toEqual([]);
  });

  it('is done once: a second run changes nothing', () => {
    const once = laidOut(draft(NOTICE)).bytes;
    const twice = laidOut(once).bytes;
    expect(source(twice)).toBe(source(once));
  });

  it('sets paper, margins and grid', () => {
    const [section] = notice.pageSetup ?? [];
    expect(section?.marginTopMm).toBeCloseTo(37, 1);
    expect(section?.marginBottomMm).toBeCloseTo(35, 1);
    expect(section?.grid).toMatchObject({ type: 'linesAndChars', linePitchPt: 28.95 });
    expect(section?.pageNumber).toMatchObject({ present: true, position: 'outside', format: 'decimal' });
  });

  it('places signature and date by counting: date four characters from the edge, name centred over it', () => {
    expect(named(notice, '2024年5月8日').paragraphFormat).toMatchObject({ alignment: 'right', rightIndentChars: 4 });
    // 日期 6 字，五处汉字与数字之间各四分之一字；署名 7 字。
    const width = shownWidth('2024年5月8日');
    expect(width).toBe(6 + 5 / 4);
    expect(
      notice.paragraphs.find(({ text }) => text === '清江市人民政府')?.paragraphFormat?.rightIndentChars,
    ).toBeCloseTo(4 + (width - 7) / 2, 1);
    const bare = read(laidOut(draft(NOTICE), { ...DEFAULT_LAYOUT, seal: 'unsealed' }).bytes);
    const name = bare.paragraphs.find(({ text }) => text === '清江市人民政府')?.paragraphFormat?.rightIndentChars ?? 0;
    const date = named(bare, '2024年5月8日').paragraphFormat?.rightIndentChars ?? 0;
    // 日期首字比署名首字右移二字。
    expect(28 - name - 7 + 2).toBeCloseTo(28 - date - width, 1);
    expect(Math.min(name, date)).toBeGreaterThanOrEqual(0);
  });

  it('takes typed blanks into account instead of removing them', () => {
    const typed = named(notice, '为做好今年防汛工作');
    expect(typed.text.startsWith('　　')).toBe(true);
    expect(typed.paragraphFormat?.firstLineIndentChars).toBe(0);
    expect(named(notice, '各地区各部门').paragraphFormat?.firstLineIndentChars).toBe(2);
  });

  it('breaks a long title between words', () => {
    const title = notice.paragraphs.find(({ text }) => text.includes('排水防涝'));
    const lines = title?.text.split('\n') ?? [];
    expect(lines.length).toBe(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    expect(title?.runFormat?.every(({ format }) => format.sizePt === 22)).toBe(true);
  });

  it('keeps breaks made by hand, but for one that cuts a word', () => {
    const titled = (text: string): string | undefined =>
      read(
        laidOut(
          draft(
            NOTICE.map((each) => (each.text.includes('排水防涝设施建设管理工作的通知') ? { ...each, text } : each)),
          ),
        ).bytes,
      ).paragraphs.find((each) => each.text.includes('关于') && each.text.includes('防汛工作的通知'))?.text;
    const good = '清江市人民政府办公室关于进一步\n做好防汛工作的通知';
    expect(titled(good)).toBe(good);
    expect(titled('清江市人民政府办公室关于进\n一步做好防汛工作的通知')).toBe(
      '清江市人民政府办公室\n关于进一步做好防汛工作的通知',
    );
  });

  it('never breaks the name of an office that signs', () => {
    const title = read(laidOut(draft(JOINT)).bytes).paragraphs.find(({ text }) => text.includes('关于'));
    expect(title?.text).toBe('清江市水务局\u3000清江市应急管理局\n关于做好防汛工作的通知');
  });

  it('gives a letter its red lines, no number on its first page and an imprint without lines', () => {
    const xml = source(laidOut(draft(LETTER)).bytes);
    expect(xml).toMatch(/<w:framePr[^>]*w:vAnchor="page"[^>]*\/><w:pBdr><w:bottom w:val="thickThinSmallGap"/);
    expect(xml).toContain('<w:titlePg/>');
    expect(source(laidOut(draft(LETTER)).bytes, 'word/footer-hegao-first.xml')).toMatch(/thinThickSmallGap/);
    expect(xml).not.toMatch(/yAlign="bottom"\/><w:pBdr>/);
  });

  it('hangs the attachment note below its first character', () => {
    expect(named(notice, '附件：1.').paragraphFormat).toMatchObject({
      leftIndentChars: 6.5,
      firstLineIndentChars: -4.5,
    });
    expect(named(notice, '2. 值班').paragraphFormat).toMatchObject({
      leftIndentChars: 6.5,
      firstLineIndentChars: -1.5,
    });
  });

  it('spreads number and signer to the edges of one line', () => {
    const request = read(laidOut(draft(REQUEST)).bytes);
    const line = named(request, '清水报');
    const blanks = line.runFormat?.find(({ format }) => (format.spacingPt ?? 0) !== 0);
    expect(line.text.slice(blanks?.start, blanks?.end)).toBe('       ');
    const words = shownWidth(line.text.replace(/ +/, ''));
    // The line is 442.2 points wide; one character is left free at each side.
    const used = 16 * words + 7 * (8 + (blanks?.format.spacingPt ?? 0));
    expect(442.2 - 32 - used).toBeGreaterThanOrEqual(0);
    expect(442.2 - 32 - used).toBeLessThan(0.5);
    expect(line.runFormat?.at(-1)?.format.eastAsianFont).toMatch(/楷体/);
  });

  it('leaves tables, pictures, fields, comments, tracked changes and unknown parts byte for byte', () => {
    const table =
      '<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val="00FF00"/></w:rPr><w:t>表</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const field =
      '<w:fldSimple w:instr=" REF a "><w:r><w:t>见上文</w:t></w:r></w:fldSimple><w:commentRangeStart w:id="9"/>';
    const tracked =
      '<w:ins w:id="7" w:author="张三"><w:r><w:t>新增</w:t></w:r></w:ins><w:del w:id="8" w:author="张三"><w:r><w:delText>旧</w:delText></w:r></w:del>';
    const bytes = docx(
      `${NOTICE.slice(0, 10).map(draftParagraph).join('')}${table}<w:p>${field}</w:p><w:p>${tracked}</w:p><w:sectPr/>`,
      { theme: '<x/>', comments: '<w:comment w:id="9"/>' },
    );
    const after = laidOut(bytes).bytes;
    expect(source(after)).toContain(table);
    expect(source(after)).toContain('<w:commentRangeStart w:id="9"/>');
    expect(source(after)).toContain('<w:fldSimple w:instr=" REF a ">');
    expect(source(after)).toMatch(/<w:ins w:id="7" w:author="张三">.*<w:delText>旧<\/w:delText>/s);
    for (const part of ['word/theme.xml', 'word/comments.xml', 'word/styles.xml'])
      expect(openZip(after).read(part)).toEqual(openZip(bytes).read(part));
  });

  it('keeps a footer that says more than the number, and says so', () => {
    const footer = '<w:p><w:r><w:t>内部资料 注意保存</w:t></w:r></w:p>';
    const bytes = docx(
      `${NOTICE.map(draftParagraph).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId-footer"/></w:sectPr>`,
      { footer },
    );
    const out = laidOut(bytes);
    expect(openZip(out.bytes).read('word/footer.xml')).toEqual(openZip(bytes).read('word/footer.xml'));
    expect(out.notes.map(({ en }) => en).join()).toContain('footer');
  });

  it('refuses what it cannot read with a sentence', () => {
    expect(layoutDocument(new Uint8Array([1, 2, 3]))).toHaveProperty('unreadable');
  });
});

describe('readLayoutProfile', () => {
  it('lays faces and measures over the standard ones and names what it cannot use', () => {
    const { profile, problems } = readLayoutProfile({
      fonts: { body: '方正仿宋_GBK', title: 5 },
      seal: 'unsealed',
      linePitchPt: 500,
      colour: 1,
    });
    expect(profile.fonts.body).toBe('方正仿宋_GBK');
    expect(profile.fonts.title).toBe(DEFAULT_LAYOUT.fonts.title);
    expect(profile.seal).toBe('unsealed');
    expect(problems).toHaveLength(3);
    expect(readLayoutProfile(null).problems).toHaveLength(1);
  });
});
