import { describe, expect, it } from 'vitest';
import { materialize } from '../../../../shared/engine/example.ts';
import type { ParagraphFormat } from '../../../../shared/document/document.ts';
import type { View } from '../../../../shared/rules/rule.ts';
import {
  extentOf,
  gapAbove,
  isIndent,
  typedBlanks,
  widthOf,
} from '../../../../shared/rules/support/format/geometry.ts';
import { titleLines } from '../../../../shared/rules/support/format/title-lines.ts';
import { SHEET } from '../../../support/format-paper.ts';

type Shaped = View<'runFormat' | 'paragraphFormat'>;

function lines(
  ...told: readonly { readonly text: string; readonly format?: ParagraphFormat; readonly sizePt?: number }[]
) {
  const { document } = materialize({
    paragraphs: told.map(({ text, format = {}, sizePt = 16 }) => ({ kind: 'body', text, format, runs: { sizePt } })),
  });
  // An example fills both facets of every paragraph; nothing here is protected.
  return document.paragraphs.map((paragraph) => ({ ...paragraph, protected: [] }) as unknown as Shaped);
}
const line = (text: string, format: ParagraphFormat = {}, sizePt = 16): Shaped =>
  lines({ text, format, sizePt })[0] as Shaped;
const CHARS = 442.2 / 16;

describe('width of text', () => {
  it('counts Han and full-width marks one, letters a half, pictures nothing', () => {
    expect(widthOf('防汛2024年')).toBe(5);
    expect(widthOf('\ufffc（A）')).toBe(2.5);
    expect(widthOf('𠮷')).toBe(1);
  });

  it('sees typed blanks, but not through a tab', () => {
    expect(typedBlanks('　　正文  ')).toEqual({ lead: 2, trail: 1 });
    expect(typedBlanks('\t正文')).toBeUndefined();
    expect(typedBlanks('    ')).toEqual({ lead: 2, trail: 0 });
  });
});

describe('where a line stands', () => {
  it.each([
    ['right', { alignment: 'right', rightIndentChars: 4 }, '2024年5月6日', 4],
    ['right with blanks', { alignment: 'right', rightIndentChars: 0 }, '2024年5月6日        ', 4],
    ['left', { alignment: 'left', leftIndentChars: 2, firstLineIndentChars: 1 }, '清江市财政局', CHARS - 9],
    ['centred', { alignment: 'center' }, '清江市财政局', (CHARS - 6) / 2],
  ] as const)('%s', (_, format, text, right) => {
    expect(extentOf(line(text, format), [SHEET])?.right).toBeCloseTo(right, 1);
  });

  it.each([
    ['spread', line('清江市', { alignment: 'distribute' })],
    ['too long', line('防'.repeat(40), { alignment: 'left' })],
    ['with a tab', line('清江市\t2024年', { alignment: 'left' })],
    ['untold', line('清江市', {})],
  ])('is not told when it is %s', (_, paragraph) => {
    expect(extentOf(paragraph, [SHEET])).toBeUndefined();
  });

  it('takes an indent that is right by either measure', () => {
    const wanted = { chars: 2, tolerance: 0.3 };
    expect(isIndent(line('正文', { firstLineIndentPt: 32 }), 'firstLineIndent', wanted)).toBe(true);
    expect(isIndent(line('正文', { firstLineIndentChars: 2, firstLineIndentPt: 21 }), 'firstLineIndent', wanted)).toBe(
      true,
    );
    expect(isIndent(line('正文', { firstLineIndentChars: 0 }), 'firstLineIndent', wanted)).toBe(false);
    expect(isIndent(line('正文', {}), 'firstLineIndent', wanted)).toBeUndefined();
  });
});

describe('room above a line', () => {
  const EXACT: ParagraphFormat = { lineSpacing: { kind: 'exact', pt: 28.95 } };
  const SINGLE: ParagraphFormat = { lineSpacing: { kind: 'multiple', lines: 1 }, markSizePt: 16 };

  it('adds blank lines and spacing', () => {
    const paragraphs = lines(
      { text: '上', format: { ...EXACT, spaceAfterPt: 10 } },
      { text: '', format: EXACT },
      { text: '下', format: { ...EXACT, spaceBeforePt: 18.95 } },
    );
    expect(gapAbove({ paragraphs, pageSetup: [SHEET] }, 2)).toEqual({ blanks: 1, lines: 2 });
  });

  it('lets blank lines fill the grid', () => {
    const paragraphs = lines(
      { text: '上', format: SINGLE },
      { text: '', format: SINGLE },
      { text: '下', format: SINGLE },
    );
    const narrow = { ...SHEET, grid: { type: 'lines', linePitchPt: 15.6 } } as const;
    expect(gapAbove({ paragraphs, pageSetup: [narrow] }, 2)?.lines).toBeCloseTo(31.2 / 28.95, 2);
  });

  it('does not see across a page break', () => {
    const paragraphs = lines(
      { text: '上', format: EXACT },
      { text: '\f', format: EXACT },
      { text: '下', format: EXACT },
    );
    expect(gapAbove({ paragraphs, pageSetup: [SHEET] }, 2)).toBeUndefined();
  });
});

describe('lines of a title', () => {
  it('break where the writer breaks, and where the line is full', () => {
    const title = line(`${'防'.repeat(22)}\n通知`, { alignment: 'center' }, 22);
    expect(titleLines([title], [SHEET]).map(({ text, byHand }) => [text.length, byHand])).toEqual([
      [20, true],
      [2, false],
      [2, true],
    ]);
  });

  it('leave subtitles out', () => {
    expect(titleLines([line('讲话'), line('——加快发展')], [SHEET]).map(({ text }) => text)).toEqual(['讲话']);
  });
});
