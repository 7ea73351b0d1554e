import { expect, it } from 'vitest';
import { commonPatterns } from '../../../extension/background/match-patterns.ts';

const OA = 'https://oa.example.gov.cn/*';

it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['the same site', [OA], [OA], [OA]],
  ['another site', [OA], ['https://files.example.gov.cn/*'], []],
  ['a site under a wider grant', ['https://*/*'], [OA], [OA]],
  ['a grant under a wider policy', [OA], ['*://*.gov.cn/*'], [OA]],
  [
    'a domain and its own name',
    ['https://*.example.gov.cn/*'],
    ['https://example.gov.cn/*'],
    ['https://example.gov.cn/*'],
  ],
  ['a name that only ends alike', ['https://*.ample.gov.cn/*'], ['https://example.gov.cn/*'], []],
  ['another scheme', ['http://oa.example.gov.cn/*'], [OA], []],
  ['a part of a site', [OA], ['https://oa.example.gov.cn/gw/*'], ['https://oa.example.gov.cn/gw/*']],
  ['no pattern at all', [OA], ['oa.example.gov.cn', ''], []],
  ['one grant named twice', ['https://*/*', '*://*/*'], [OA], [OA]],
])('%s', (_, granted, named, common) => {
  expect(commonPatterns(granted, named)).toEqual(common);
});
