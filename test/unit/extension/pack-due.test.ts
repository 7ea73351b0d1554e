/** When a check that begins asks for the rule pack. */
import { expect, it } from 'vitest';
import { isDue } from '../../../extension/background/packs.ts';

const packUrl = 'https://hegao.example.gov.cn/packs/office.json';
const HOUR = 60 * 60 * 1000;
const now = 100 * HOUR;
const asked = (hoursAgo: number, state: 'taken' | 'unreachable', source = packUrl) => ({
  source,
  state,
  at: now - hoursAgo * HOUR,
});

it.each([
  ['never asked', undefined, packUrl, true],
  ['no address and never asked', undefined, undefined, false],
  ['asked an hour ago', asked(1, 'taken'), packUrl, false],
  ['asked thirteen hours ago', asked(13, 'taken'), packUrl, true],
  ['nobody answered ten minutes ago', asked(1 / 6, 'unreachable'), packUrl, false],
  ['nobody answered an hour ago', asked(1, 'unreachable'), packUrl, true],
  ['another address', asked(1, 'taken', 'https://old.example.gov.cn/p.json'), packUrl, true],
  ['the address taken back', asked(1, 'taken'), undefined, true],
] as const)('%s', (_, news, address, due) => {
  expect(isDue(news, { packUrl: address, now })).toBe(due);
});
