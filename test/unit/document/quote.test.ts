import { describe, expect, it } from 'vitest';
import { findQuote, quoteOf } from '../../../shared/document/quote.ts';

describe('findQuote', () => {
  it('finds the same words after text was put before them', () => {
    const quote = quoteOf('请示事项妥否，请批示。', 4, 6);
    expect(findQuote('现将请示事项妥否，请批示。', quote)).toEqual({ start: 6, end: 8 });
  });

  it('tells equal words apart by what stands around them', () => {
    const quote = quoteOf('甲市报告。乙市报告。', 7, 9);
    expect(findQuote('前言。甲市报告。乙市报告。', quote)).toEqual({ start: 10, end: 12 });
  });

  it('finds nothing rather than guess', () => {
    expect(findQuote('报告报告', { words: '报告', before: '', after: '' })).toBeUndefined();
    expect(findQuote('请示', { words: '报告', before: '', after: '' })).toBeUndefined();
  });
});
