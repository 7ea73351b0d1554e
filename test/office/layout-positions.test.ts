/** Where 一键排版 puts each element, measured on LibreOffice's pages: within half a millimetre of the clause. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../shared/readers/ooxml/zip.ts';
import { rewriteArchive } from '../../shared/writers/ooxml/archive.ts';
import type { LayoutProfile } from '../../shared/writers/layout/index.ts';
import { DEFAULT_LAYOUT, layoutDocument } from '../../shared/writers/layout/index.ts';
import { shownWidth } from '../../shared/text/width.ts';
import { docx, utf8 } from '../support/docx.ts';
import type { DraftParagraph } from '../support/layout-sample.ts';
import { draftParagraph, LETTER, NOTICE, ORDER, REQUEST } from '../support/layout-sample.ts';
import { convert, SOFFICE, tellSkipped } from '../support/office.ts';
import type { Rendering, WordBox } from '../support/rendering.ts';
import { HAS_POPPLER, render } from '../support/rendering.ts';

tellSkipped('positions of laid-out elements');
if (!HAS_POPPLER) process.stdout.write('skipped: positions of laid-out elements (poppler-utils is not installed)\n');

/** Its digits and letters are half a character wide, as those of 仿宋_GB2312 are. */
const MONO = 'Noto Sans Mono CJK SC';
const INSTALLED: LayoutProfile = {
  ...DEFAULT_LAYOUT,
  fonts: { title: MONO, body: MONO, heading1: MONO, heading2: MONO, pageNumber: MONO },
};
const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${MONO}" w:hAnsi="${MONO}" w:eastAsia="${MONO}"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>`;
/** Half a millimetre, as 版心 and its elements are measured in print shops. */
const TOLERANCE_MM = 0.5;
const LEFT = 28;
const RIGHT = 184;
const TOP = 37;
const BOTTOM = 262;
const CHARACTER_MM = (16 * 25.4) / 72;
const SMALL_MM = (14 * 25.4) / 72;
const TEXT = { left: LEFT - 5, right: RIGHT + 5, top: TOP, bottom: BOTTOM + 3 };

function near(actual: number | undefined, expected: number): void {
  expect(actual).toBeGreaterThanOrEqual(expected - TOLERANCE_MM);
  expect(actual).toBeLessThanOrEqual(expected + TOLERANCE_MM);
}

function pages(paragraphs: readonly DraftParagraph[]): Rendering {
  const laid = layoutDocument(
    docx(`${paragraphs.map(draftParagraph).join('')}<w:sectPr/>`, { styles: STYLES }),
    INSTALLED,
  );
  if (laid === 'stale' || !('bytes' in laid)) throw new Error(JSON.stringify(laid));
  return render(convert(forLibreOffice(laid.bytes), 'pdf'));
}

/**
 * LibreOffice gives a character that is wider than its cell two cells, and leaves frames whose paragraphs have unlike
 * borders in the text. Word does neither, so both are put aside here; what is measured does not hang on them.
 */
function forLibreOffice(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  const xml = new TextDecoder().decode(archive.read('word/document.xml'));
  const line = (name: string): string => `<w:${name} w:val="single" w:sz="8" w:space="1" w:color="000000"/>`;
  const plain = xml
    .replace(/<w:docGrid [^>]*\/>/g, '<w:docGrid w:type="lines" w:linePitch="579"/>')
    .replace(
      /(<w:framePr [^>]*w:yAlign[^>]*\/>)<w:pBdr>.*?<\/w:pBdr>/g,
      `$1<w:pBdr>${line('top')}${line('bottom')}</w:pBdr>`,
    );
  return rewriteArchive(archive, new Map([['word/document.xml', utf8(plain)]]));
}

function word({ words }: Rendering, start: string): WordBox {
  const found = words.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`${start} is not on the pages: ${words.map(({ text }) => text).join(' ')}`);
  return found;
}

/** The date, which LibreOffice's gaps cut into words: what stands on the line above some words. */
function dateAbove({ words }: Rendering, below: string): { readonly right: number; readonly top: number } {
  const under = word({ words } as Rendering, below);
  const line = words.filter(({ page, top }) => page === under.page && under.top - top > 8 && under.top - top < 12);
  return { right: Math.max(...line.map(({ right }) => right)), top: Math.max(...line.map(({ top }) => top)) };
}

describe.skipIf(SOFFICE === undefined || !HAS_POPPLER)('a notice', () => {
  let shown: Rendering;
  beforeAll(() => {
    shown = pages(NOTICE);
  }, 180_000);

  it('7.2.4 the mark is red, in the middle, its upper edge 35 mm below the text area’s', () => {
    const mark = shown.inkIn(1, 'red', { ...TEXT, bottom: 95 });
    near(mark?.top, TOP + 35);
    near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, (LEFT + RIGHT) / 2);
  });

  it('7.2.5 the number stands in the middle; 7.2.7 the red line 4 mm below it, as wide as the text area', () => {
    const [line = 0] = shown.rules(1, 'red', { left: LEFT, right: RIGHT, top: 95, bottom: 140 });
    const number = shown.inkIn(1, 'black', { ...TEXT, bottom: line });
    near(((number?.left ?? 0) + (number?.right ?? 0)) / 2, (LEFT + RIGHT) / 2);
    near(line - (number?.bottom ?? 0), 4);
    const extent = shown.inkIn(1, 'red', { left: 0, right: 210, top: line - 0.1, bottom: line + 0.3 });
    near(extent?.left, LEFT);
    near(extent?.right, RIGHT);
  });

  it('7.3.1 the title’s lines stand in the middle, the first two lines below the red one', () => {
    const first = word(shown, '清江市人民政府关于');
    const second = word(shown, '排水防涝');
    for (const { left, right } of [first, second]) near((left + right) / 2, (LEFT + RIGHT) / 2);
    near(second.top - first.top, (35 * 25.4) / 72);
    const [line = 0] = shown.rules(1, 'red', { left: LEFT, right: RIGHT, top: 95, bottom: 140 });
    const ink = shown.inkIn(1, 'black', { ...TEXT, top: line + 1, bottom: second.top });
    const gap = (ink?.top ?? 0) - line;
    // Two lines of 10.2 mm and what a line leaves above its letters.
    expect(gap).toBeGreaterThan(20.4);
    expect(gap).toBeLessThan(26);
  });

  it('7.3.2、7.3.3 recipient flush left, body two characters in, turn-over lines flush, 22 lines a page', () => {
    near(word(shown, '各县').left, LEFT);
    const first = word(shown, '为做好');
    const second = shown.words.find(({ page, top }) => page === 1 && top > first.top + 5);
    near(first.left, LEFT + 2 * CHARACTER_MM);
    near((second?.top ?? 0) - first.top, (28.95 * 25.4) / 72);
    near(second?.left, LEFT);
    near(word(shown, '一、提高').left, LEFT + 2 * CHARACTER_MM);
  });

  it('7.3.4 the attachment note is two characters in and turns over below its name', () => {
    near(word(shown, '附件：').left, LEFT + 2 * CHARACTER_MM);
    const name = word(shown, '清江市城区');
    const turned = shown.words.find(({ page, top }) => page === name.page && top > name.top + 5 && top < name.top + 15);
    near(turned?.left, name.left);
    near(word(shown, '2.').left, word(shown, '附件：').left + 3 * CHARACTER_MM);
  });

  it('7.3.5.1 the date is four characters from the right, the name centred over it; 7.3.6 the note follows', () => {
    const signed = dateAbove(shown, '（此件');
    near(signed.right, RIGHT - 4 * CHARACTER_MM);
    const names = shown.words.filter(({ text }) => text === '清江市人民政府');
    const name = names.at(-1);
    const width = shownWidth('2024年5月8日') * CHARACTER_MM;
    near(((name?.left ?? 0) + (name?.right ?? 0)) / 2, signed.right - width / 2);
    const note = word(shown, '（此件');
    near(note.left, LEFT + 2 * CHARACTER_MM);
    near(note.top - signed.top, (28.95 * 25.4) / 72);
  });

  it('7.4 the imprint lies at the foot of the last page, one character in, its last line on the text area’s edge', () => {
    const lines = shown.rules(2, 'black', { left: LEFT, right: RIGHT, top: 150, bottom: 270 });
    near(lines.at(-1), BOTTOM);
    near(word(shown, '抄送').left, LEFT + SMALL_MM);
    near(word(shown, '清江市人民政府办公室').left, LEFT + SMALL_MM);
    // Five gaps between Han and digits, each a fifth of a character here and a quarter in Word.
    near(word(shown, '日印发').right, RIGHT - SMALL_MM - 5 * (0.25 - 0.2) * SMALL_MM);
  });

  it('7.5 page numbers: dash 7 mm below the text area, right on odd pages and left on even ones', () => {
    const foot = { left: LEFT - 5, right: RIGHT + 5, top: BOTTOM + 2, bottom: 280 };
    const odd = shown.words.filter(({ page, top }) => page === 1 && top > BOTTOM);
    const even = shown.words.filter(({ page, top }) => page === 2 && top > BOTTOM);
    near(Math.max(...odd.map(({ right }) => right)), RIGHT - SMALL_MM);
    near(Math.min(...even.map(({ left }) => left)), LEFT + SMALL_MM);
    const dash = odd.find(({ text }) => text === '—');
    const ink = dash && shown.inkIn(1, 'black', { ...foot, left: dash.left, right: dash.right });
    near(ink?.top, BOTTOM + 7);
  });
});

describe.skipIf(SOFFICE === undefined || !HAS_POPPLER)('a request', () => {
  it(
    '7.2.5、7.2.6 number one character from the left, signer one from the right, on one line',
    { timeout: 180_000 },
    () => {
      const shown = pages(REQUEST);
      const number = word(shown, '清水报');
      const signer = word(shown, '签发人');
      near(number.left, LEFT + CHARACTER_MM);
      near(signer.right, RIGHT - CHARACTER_MM);
      near(number.top, signer.top);
    },
  );
});

describe.skipIf(SOFFICE === undefined || !HAS_POPPLER)('a letter', () => {
  const PAPER = { left: 15, right: 195, top: 20, bottom: 290 };

  it('10.1 mark 30 mm below the paper’s edge, red lines 170 mm wide, number at the right', { timeout: 180_000 }, () => {
    const shown = pages(LETTER);
    const lines = shown.rules(1, 'red', { left: 20, right: 190, top: 40, bottom: 290 });
    const [first = 0] = lines;
    const mark = shown.inkIn(1, 'red', { ...PAPER, bottom: first - 0.5 });
    near(mark?.top, 30);
    near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, 105);
    near(first - (mark?.bottom ?? 0), 4);
    const under = shown.inkIn(1, 'red', { ...PAPER, top: first, bottom: first + 3 });
    near((under?.right ?? 0) - (under?.left ?? 0), 170);
    near(
      lines.find((at) => at > 200),
      297 - 20,
    );
    const number = word(shown, '清政函');
    near(word(shown, '号').right, RIGHT);
    const ink = shown.inkIn(1, 'black', { ...TEXT, bottom: (number.top + number.bottom) / 2 + 8 });
    near((ink?.top ?? 0) - (under?.bottom ?? 0), (CHARACTER_MM * 7) / 8);
    expect(shown.words.some(({ page, text }) => page === 1 && text === '—')).toBe(false);
  });
});

describe.skipIf(SOFFICE === undefined || !HAS_POPPLER)('an order', () => {
  it('10.2 the mark’s upper edge is 20 mm below the text area’s', { timeout: 180_000 }, () => {
    near(pages(ORDER).inkIn(1, 'red', TEXT)?.top, TOP + 20);
  });
});
