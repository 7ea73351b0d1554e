// @vitest-environment jsdom
/** Which blocks a person looks at, on a long page scrolled to somewhere. */
import { describe, expect, it } from 'vitest';
import type { IndexedBlock } from '../../../extension/page/block-index.ts';
import { inView } from '../../../extension/page/in-view.ts';

const ids = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Blocks of twenty pixels each under one another, of a page scrolled down by so many pixels. */
function blocksAt(scrolled: number): (id: number) => IndexedBlock {
  return (id) => {
    const element = document.createElement('p');
    element.getBoundingClientRect = () => new DOMRect(0, (id - 1) * 20 - scrolled, 100, 20);
    return { id, element, text: '', segments: [] };
  };
}

describe('the blocks in view', () => {
  it('are those between the upper and the lower edge', () => {
    expect(inView(ids(5000), blocksAt(0), 100)).toEqual([1, 2, 3, 4, 5]);
    expect(inView(ids(5000), blocksAt(40_010), 60)).toEqual([2001, 2002, 2003, 2004]);
    expect(inView(ids(5000), blocksAt(99_980), 600)).toEqual([5000]);
  });

  it('are no more than a few, and none of a page scrolled past its end or short enough to be judged whole', () => {
    expect(inView(ids(5000), blocksAt(0), 100_000)).toHaveLength(60);
    expect(inView(ids(5000), blocksAt(200_000), 600)).toEqual([]);
    expect(inView(ids(400), blocksAt(0), 600)).toEqual([]);
  });
});
