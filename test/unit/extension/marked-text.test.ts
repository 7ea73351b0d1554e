import { describe, expect, it } from 'vitest';
import type { ViewMark } from '../../../extension/background/view.ts';
import { piecesOf } from '../../../extension/panel/marked-text.tsx';

const mark = (start: number, end: number, severity: ViewMark['severity'] = 'error'): ViewMark => ({
  start,
  end,
  severity,
  fingerprint: `${start}-${end}`,
});
const TEXT = '请于4月31日前完成检查。';

describe('marked words', () => {
  it('are the text again when joined, whatever overlaps', () => {
    for (const marks of [
      [],
      [mark(2, 7)],
      [mark(2, 7, 'info'), mark(4, 9)],
      [mark(0, TEXT.length), mark(2, 7, 'warning')],
    ])
      expect(
        piecesOf(TEXT, marks)
          .map(({ words }) => words)
          .join(''),
      ).toBe(TEXT);
  });

  it('tell the gravest finding first, and none where the words are not', () => {
    const pieces = piecesOf(TEXT, [mark(2, 7, 'info'), mark(4, 9), mark(5, 99)]);
    expect(pieces.map(({ words, on }) => [words, on.map(({ severity }) => severity)])).toEqual([
      ['请于', []],
      ['4月', ['info']],
      ['31日', ['error', 'info']],
      ['前完', ['error']],
      ['成检查。', []],
    ]);
  });
});
