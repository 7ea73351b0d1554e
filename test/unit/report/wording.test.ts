import { expect, it } from 'vitest';
import { previewWords } from '../../../shared/report/wording.ts';
import { blankWords } from '../../../shared/rules/support/format/geometry.ts';

it('says that words are left out where nothing takes their place', () => {
  expect(previewWords('', 'zh-CN')).toBe('删去');
  expect(previewWords('', 'en')).toBe('delete');
  expect(previewWords('〔2024〕', 'zh-CN')).toBe('「〔2024〕」');
});

it('never tells of a blank of less than nothing', () => {
  expect(blankWords('左', 2.04)).toBe('左空2字');
  expect(blankWords('左', -2.5)).toBe('向左超出版心2.5字');
  expect(blankWords('右', -1)).toBe('向右超出版心1字');
});
