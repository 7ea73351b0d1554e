import { expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDate, spokenDate } from '../../../shared/text/calendar.ts';

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-06-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-6-1', false],
  ['', false],
  [undefined, false],
] as const)('%s is a day: %s', (text, is) => {
  expect(isIsoDate(text)).toBe(is);
});

it('steps over month and year ends', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(daysBetween('2024-12-31', '2025-01-01')).toBe(1);
  expect(spokenDate('2024-06-01')).toBe('2024年6月1日');
});
