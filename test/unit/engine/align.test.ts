import { describe, expect, it } from 'vitest';
import type { ParagraphId } from '../../../shared/document/document.ts';
import type { Unit } from '../../../shared/engine/units.ts';
import { align } from '../../../shared/engine/align.ts';
import { createViews } from '../../../shared/engine/views.ts';
import { readText } from '../../../shared/readers/text/index.ts';

const units = (keys: string): readonly Unit[] =>
  [...keys].map((key) => ({ key, paragraphs: [], value: {} as Unit['value'] }));

describe('units of two checks', () => {
  it.each([
    ['abc', 'abc', [[0], [1], [2]], []],
    ['abcd', 'abXd', [[0], [1], [], [3]], [2]],
    ['abcd', 'abcXd', [[0], [1], [2], [4]], [3]],
    ['abcd', 'ad', [[0], [], [], [1]], []],
    ['abcd', 'Xabcd', [[1], [2], [3], [4]], [0]],
    ['abcde', 'adcbe', [[0], [3], [2], [1], [4]], []],
    ['aa', 'aaa', [[0], [1]], [2]],
    ['abc', 'aXbbc', [[0], [3], [4]], [1, 2]],
    ['abcd', 'abXbd', [[0], [1], [], [4]], [2, 3]],
    ['axyb', 'aXxxb', [[0], [2, 3], [], [4]], [1]],
    ['', 'a', [], [0]],
    ['a', '', [[]], []],
  ])('%j → %j', (before, now, places, fresh) => {
    const change = align(units(before), units(now));
    expect([...before].map((_, at) => change.placesOf(at))).toEqual(places);
    expect(change.fresh).toEqual(fresh);
  });
});

describe('views', () => {
  it('stay the same while a paragraph says and lies the same', () => {
    const viewsOf = createViews(() => []);
    const [first, second] = readText('甲\n乙').paragraphs;
    if (!first || !second) throw new Error('two paragraphs');
    const box = { page: 1, firstLine: 0, lines: 1, lastPage: 1, from: 'estimated' } as const;
    const one = viewsOf();
    const views = [one(first), one({ ...second, layout: box })];
    const two = viewsOf();
    expect(two({ ...first })).toBe(views[0]);
    expect(two({ ...second, layout: { ...box } })).toBe(views[1]);
    const three = viewsOf();
    expect(three({ ...first, text: '丙', hash: 'other' })).not.toBe(views[0]);
    expect(three({ ...second, layout: { ...box, page: 2 } })).not.toBe(views[1]);
    const four = viewsOf();
    expect(four({ ...first, id: 'p9' as ParagraphId })).not.toBe(views[0]);
  });
});
