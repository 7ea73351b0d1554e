import { looksLikeOrgan } from '../../text/organs.ts';
import { defineRule } from '../rule.ts';
import { noList, standardNames } from '../support/organisation.ts';
import { isPlaceholder, namesIn, piecesOf } from '../support/pieces.ts';

const LISTS = { issuers: ['清江市人民政府', '清江市财政局', '市财政局'] };

/** 署名用规范名称：与机关名录比对；统称（各……、有关……）不在其列。 */
export default defineRule({
  id: 'element/signature-standard-name',
  title: { 'zh-CN': '署名用规范名称', en: 'Standard name in the signature' },
  clauses: [{ instrument: '条例', clause: '第九条（十一）' }],
  severity: 'warning',
  scope: 'document',
  on: ['issuer'],
  messages: {
    unknown: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文机关署名应当用全称或者规范化简称，机关名录中没有“${actual}”，请核对`,
      en: `Expected a full or standard short name, “${actual}” is not in the register`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issuer', text: '清江市财政局' }], lists: LISTS },
      { paragraphs: [{ kind: 'issuer', text: '市财政局' }], lists: LISTS },
    ],
    bad: [
      { paragraphs: [{ kind: 'issuer', text: '清江财政局' }], lists: LISTS },
      { paragraphs: [{ kind: 'issuer', text: '清江市政府' }], lists: LISTS },
    ],
    traps: [
      { paragraphs: [{ kind: 'issuer', text: '清江市　财政局' }], lists: LISTS },
      { paragraphs: [{ kind: 'issuer', text: 'XX市人民政府' }], lists: LISTS },
    ],
  },
  *check(unit, { lists }) {
    const known = standardNames(lists);
    if (!known) {
      yield { cannotTell: noList('issuers', '机关名称') };
      return;
    }
    for (const { name, at } of namesIn(piecesOf(unit, 'issuer'))) {
      const actual = name.replace(/[\s\u3000]+/g, '');
      if (known.has(actual.replace(/（[^（）]*）$/, '')) || isPlaceholder(actual)) continue;
      if (/^(?:各|有关|全|本)|、|有关/.test(actual) || !looksLikeOrgan(actual)) continue;
      yield { message: 'unknown', at, data: { actual }, certainty: 'likely' };
    }
  },
});
