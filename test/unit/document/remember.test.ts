/** What is remembered of an object is what would be worked out anew. */
import { describe, expect, it } from 'vitest';
import { remember, rememberWith } from '../../../shared/document/remember.ts';

describe('what is remembered of an object', () => {
  it('is worked out once, also where it is nothing', () => {
    let runs = 0;
    const lengthOf = remember(({ text }: { readonly text: string }) => {
      runs += 1;
      return text === '' ? undefined : text.length;
    });
    const [empty, full] = [{ text: '' }, { text: '通知' }];
    expect([lengthOf(empty), lengthOf(empty), lengthOf(full), lengthOf(full)]).toEqual([undefined, undefined, 2, 2]);
    expect(runs).toBe(2);
  });

  it('holds for what it was worked out with, which may be nothing', () => {
    const key = { text: '通知' };
    const joined = rememberWith(({ text }: typeof key, given: string | undefined) => `${text}${given ?? '无'}`);
    expect([joined(key, undefined), joined(key, '甲'), joined(key, '甲'), joined(key, undefined)]).toEqual([
      '通知无',
      '通知甲',
      '通知甲',
      '通知无',
    ]);
  });

  it('is not mixed up with what another function remembers of the same object', () => {
    const key = { text: '通知' };
    const [first, second] = [remember(({ text }: typeof key) => text), remember(({ text }: typeof key) => text.length)];
    expect([first(key), second(key), first(key)]).toEqual(['通知', 2, '通知']);
  });
});
