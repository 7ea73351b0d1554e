import { describe, expect, it } from 'vitest';
import { protectedSpans } from '../../../shared/text/protected.ts';

describe('marks that cross or never close', () => {
  it('drops what was opened inside and not closed', () => {
    expect(protectedSpans('“甲《乙”丙》')).toEqual([{ kind: 'quotation', start: 0, end: 5 }]);
  });

  it('closes the innermost mark that waits, and lets strange closers be', () => {
    expect(protectedSpans('》《甲《乙》》》')).toEqual([
      { kind: 'title', start: 1, end: 7 },
      { kind: 'title', start: 3, end: 6 },
    ]);
  });

  it('waits again after a mark was dropped', () => {
    expect(protectedSpans('“《”》《甲》')).toEqual([
      { kind: 'quotation', start: 0, end: 3 },
      { kind: 'title', start: 4, end: 7 },
    ]);
  });

  it('comes to an end on marks never closed before ordinary words', () => {
    expect(protectedSpans('《'.repeat(50_000) + '甲'.repeat(50_000) + '”')).toEqual([]);
  });
});
