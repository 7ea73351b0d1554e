import { describe, expect, it } from 'vitest';
import { cutWord } from '../../../shared/text/word-breaks.ts';

describe('a break between two lines', () => {
  it.each([
    ['中共', '中央关于改革的决定', '中共中央'],
    ['清江市人民', '政府关于防汛的通知', '人民政府'],
    ['关于印发实施', '方案的通知', '实施方案'],
  ])('%s|%s cuts %s', (before, after, word) => {
    expect(cutWord(before, after)).toBe(word);
  });

  it.each([
    ['清江市人民政府', '关于进一步加强防汛工作的通知'],
    ['清江市人民政府办公室关于印发', '全民健身计划的通知'],
    ['清江市财政局', '清江市教育局'],
    ['', '关于防汛的通知'],
  ])('%s|%s cuts nothing', (before, after) => {
    expect(cutWord(before, after)).toBeUndefined();
  });
});
