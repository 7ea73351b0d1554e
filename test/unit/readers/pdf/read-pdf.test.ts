/** PDFs → paragraphs, and the sentence for each kind that cannot be read. */
import { describe, expect, it } from 'vitest';
import type { OfficialDocument, Unreadable } from '../../../../shared/index.ts';
import { createChecker, DEFAULT_PROFILE, isUnreadable, readPdf, rules } from '../../../../shared/index.ts';
import { cMap } from '../../../support/cmaps.ts';
import type { Placed, PdfWishes } from '../../../support/pdf-builder.ts';
import { buildPdf } from '../../../support/pdf-builder.ts';

const LEFT = 79;
const SIZE = 16;
const PER_LINE = 27;

/** Lines of running text from the top, broken after 27 letters as a page breaks them. */
function set(paragraphs: readonly string[], from = 740): readonly Placed[] {
  let y = from;
  return paragraphs.flatMap((text) =>
    [`　　${text}`]
      .flatMap((whole) => whole.match(new RegExp(`.{1,${PER_LINE}}`, 'g')) ?? [])
      .map((line) => {
        y -= 29;
        const words = line.replace(/^　　/, '');
        return { text: words, x: LEFT + (line.length - words.length) * SIZE, y, size: SIZE };
      }),
  );
}

const read = (pages: readonly (readonly Placed[])[], wishes: PdfWishes = {}): Promise<OfficialDocument | Unreadable> =>
  readPdf(buildPdf(pages, wishes), { cMap, limitMs: 10_000 });

async function textsOf(pages: readonly (readonly Placed[])[], wishes: PdfWishes = {}): Promise<readonly string[]> {
  const document = await read(pages, wishes);
  if (isUnreadable(document)) throw new Error(document.unreadable['zh-CN']);
  return document.paragraphs.map(({ text }) => text);
}

async function refusalOf(bytes: Uint8Array, limitMs = 10_000): Promise<string> {
  const answer = await readPdf(bytes, { cMap, limitMs });
  return isUnreadable(answer) ? answer.unreadable['zh-CN'] : 'read';
}

const LONG =
  '为提升公共图书馆服务水平，统筹布局市、县两级图书馆和基层服务点，完善总分馆制，推动优质资源向基层延伸，制定本方案。';
const SHORT = '各单位要明确责任分工，落实保障措施。';

describe('a PDF', () => {
  it('gives paragraphs as they were written, whatever broke their lines and pages', async () => {
    const [first, second] = [set([SHORT, LONG]), set([SHORT])];
    expect(await textsOf([first, second])).toEqual([SHORT, LONG, SHORT]);
    const cut = set([LONG]);
    const restUp = cut.slice(1).map((each, at) => ({ ...each, y: 740 - 29 * at }));
    expect(
      await textsOf([[...set([SHORT, SHORT], 300), ...cut.slice(0, 1).map((e) => ({ ...e, y: 150 }))], restUp]),
    ).toEqual([SHORT, SHORT, LONG]);
  });

  it('tells where paragraphs lie and how lines break, and nothing of styles', async () => {
    const document = await read([set([LONG]), set([SHORT])]);
    if (isUnreadable(document)) throw new Error('unreadable');
    expect([...document.facets]).toEqual(['layout']);
    expect(document.paragraphs[0]?.layout).toMatchObject({ page: 1, lastPage: 1, lines: 3, from: 'rendered' });
    expect(document.paragraphs[1]?.layout?.page).toBe(2);
    expect(document.paragraphs[0]?.layout?.lineTexts?.join('')).toBe(LONG);
    const result = createChecker(rules, DEFAULT_PROFILE).check(document, {});
    expect(result.outcomes.get('format/body-font')?.kind).toBe('cannotTell');
  });

  it('joins a title of two lines, keeps page numbers apart and knows radicals for characters', async () => {
    const title = [
      { text: '清江市⼈⺠政府办公室', x: 188, y: 700, size: 22 },
      { text: '关于做好防汛⼯作的通知', x: 177, y: 666, size: 22 },
    ];
    const number = { text: '— 1 —', x: 460, y: 74, size: 14 };
    const page = [...title, ...set([LONG, SHORT], 640), number];
    const document = await read([page, [...set([SHORT]), { ...number, text: '— 2 —' }]]);
    if (isUnreadable(document)) throw new Error('unreadable');
    expect(document.paragraphs.map(({ text, place }) => `${place} ${text}`)).toEqual([
      'body 清江市人民政府办公室关于做好防汛工作的通知',
      `body ${LONG}`,
      `body ${SHORT}`,
      `body ${SHORT}`,
      'footer —1—',
    ]);
  });

  it('reads the character maps of GB fonts from the package', async () => {
    expect(await textsOf([set([SHORT, LONG])], { letters: 'gb' })).toEqual([SHORT, LONG]);
  });

  it('reads turned pages upright and leaves watermarks out', async () => {
    const mark: Placed = { text: '内部资料', x: 200, y: 300, size: 60, turn: 45 };
    expect(await textsOf([[...set([SHORT, LONG]), mark]])).toEqual([SHORT, LONG]);
    const turned = set([SHORT, LONG]).map((each) => ({ ...each, x: 560 - each.y * 0.6, y: each.x, turn: 90 }));
    expect(await textsOf([turned])).toEqual([SHORT, LONG]);
  });

  it('reads what other fonts put into gaps where it stands, and letters set wide as words', async () => {
    const line = [
      { text: '结构层次序数可用一、', x: LEFT, y: 700, size: SIZE },
      { text: '（一）依次标注，', x: LEFT + 11 * SIZE, y: 700, size: SIZE },
      { text: '”', x: LEFT + 10 * SIZE, y: 700, size: SIZE },
    ];
    expect(await textsOf([[...line, ...set([SHORT, LONG])]])).toContain('结构层次序数可用一、”（一）依次标注，');
    const wide = [...'全市防汛工作会议'].map((text, at) => ({ text, x: 120 + at * 2 * SIZE, y: 760, size: SIZE }));
    expect(await textsOf([[...wide, ...set([SHORT, LONG])]])).toContain('全市防汛工作会议');
  });

  it('keeps the words of cells apart whose lines stand at different heights', async () => {
    const cells = [
      { text: '批示内容', x: LEFT, y: 300, size: 14 },
      { text: '会议议定，由市文化和旅游局牵头，抓紧开展图书馆建', x: LEFT + 66, y: 312, size: 14 },
      { text: '设前期工作。', x: LEFT + 66, y: 288, size: 14 },
    ];
    const texts = await textsOf([[...set([SHORT, LONG]), ...cells]]);
    expect(texts).toEqual([SHORT, LONG, '会议议定，由市文化和旅游局牵头，抓紧开展图书馆建设前期工作。', '批示内容']);
  });

  it('reads one of two columns to its end before the other', async () => {
    const column = (x: number, letters: string): readonly Placed[] =>
      Array.from({ length: 12 }, (_, at) => ({ text: letters.repeat(16), x, y: 700 - 16 * at, size: 12 }));
    const texts = await textsOf([[...column(70, '甲'), ...column(310, '乙')]]);
    expect(texts.join('')).toBe('甲'.repeat(192) + '乙'.repeat(192));
  });

  it('is read where a few words of it are not to be seen', async () => {
    const hidden = { text: '内部流转', x: 400, y: 60, size: 8, unseen: true };
    expect(await textsOf([[...set([SHORT, LONG]), hidden]])).toContain(LONG);
  });

  it('never breaks a number or a word by joining lines', async () => {
    const line = (text: string, at: number): Placed => ({ text, x: LEFT, y: 700 - 29 * at, size: SIZE });
    const full = '建设总投资按照批准的初步设计和概算为人民币'.padEnd(24, '整');
    expect(
      await textsOf([[line(`${full}120`, 0), line('00万元，分两年拨付。', 1), line(`${'整'.repeat(26)}`, 2)]]),
    ).toEqual([`${full}12000万元，分两年拨付。`, '整'.repeat(26)]);
  });
});

describe('a PDF that cannot be read says why', () => {
  it('for a password, a scan, recognised words, nameless letters, damage, many pages, slowness', async () => {
    const pages = [set([LONG, SHORT])];
    expect(await refusalOf(buildPdf(pages, { locked: true }))).toMatch(/密码/);
    expect(await refusalOf(buildPdf([[], []]))).toMatch(/扫描件/);
    expect(await refusalOf(buildPdf(pages, { unseen: true }))).toMatch(/识别/);
    expect(await refusalOf(buildPdf(pages, { producer: 'ABBYY FineReader 15' }))).toMatch(/识别/);
    expect(await refusalOf(buildPdf(pages, { letters: 'unsaid' }))).toMatch(/乱码/);
    expect(await refusalOf(new TextEncoder().encode('%PDF-1.7\nnothing here'))).toMatch(/损坏/);
    expect(await refusalOf(buildPdf(Array.from({ length: 501 }, () => set([SHORT]))))).toMatch(/500 页/);
    expect(await refusalOf(buildPdf(pages), -1)).toMatch(/时间过长/);
    const down = [...LONG].map((text, at) => ({
      text,
      x: 400 - 30 * Math.floor(at / 20),
      y: 700 - 20 * (at % 20),
      size: 16,
    }));
    expect(await refusalOf(buildPdf([down]))).toMatch(/竖排/);
  });
});
