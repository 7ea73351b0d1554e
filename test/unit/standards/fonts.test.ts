import { describe, expect, it } from 'vitest';
import type { FontFamily } from '../../../shared/standards/fonts.ts';
import { FONT_FAMILIES, familyOf, isOfFamily, isRareCharacterFace } from '../../../shared/standards/fonts.ts';

describe('font families', () => {
  it('know every face they list, once', () => {
    for (const family of Object.keys(FONT_FAMILIES) as FontFamily[]) {
      for (const face of FONT_FAMILIES[family].accepted) expect([face, familyOf(face)]).toEqual([face, family]);
    }
  });

  it.each([
    ['FangSong', 'fangsong'],
    ['fangsong_gb2312', 'fangsong'],
    ['＠仿宋_GB2312', 'fangsong'],
    [' 方正小标宋_GBK ', 'xiaobiaosong'],
    ['FZXiaoBiaoSong-B05S', 'xiaobiaosong'],
    ['CESI小标宋-GB2312', 'xiaobiaosong'],
    ['STKaiti', 'kaiti'],
    ['SIMHEI', 'heiti'],
    ['NSimSun', 'songti'],
  ] as const)('take %s for %s', (face, family) => {
    expect(familyOf(face)).toBe(family);
  });

  it.each(['微软雅黑', 'Microsoft YaHei', '等线', 'Times New Roman', '隶书', '幼圆', ''])('hold no %s', (face) => {
    expect(familyOf(face)).toBeUndefined();
  });

  it('tell a substitute from the real face, and take what an organisation adds', () => {
    expect(isOfFamily('华文中宋', 'xiaobiaosong')).toBe('substitute');
    expect(isOfFamily('宋体', 'xiaobiaosong')).toBe('no');
    expect(isOfFamily('某某标宋', 'xiaobiaosong', ['某某标宋'])).toBe('yes');
    expect(isRareCharacterFace('SimSun-ExtB')).toBe(true);
    expect(isRareCharacterFace('宋体')).toBe(false);
  });
});
