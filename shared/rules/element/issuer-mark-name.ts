import { defineRule } from '../rule.ts';
import { noList, standardNames } from '../support/organisation.ts';
import { isPlaceholder, piecesOf } from '../support/pieces.ts';

/** 发文机关标志用发文机关全称或者规范化简称。 */
export default defineRule({
  id: 'element/issuer-mark-name',
  title: { 'zh-CN': '发文机关标志用规范名称', en: 'Standard name in the red head' },
  clauses: [
    { instrument: '条例', clause: '第九条（四）' },
    { instrument: 'GB/T 9704-2012', clause: '7.2.4' },
  ],
  severity: 'warning',
  scope: 'document',
  on: ['issuerMark'],
  messages: {
    unknown: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文机关标志应当用机关全称或者规范化简称，机关名录中没有“${actual}”，请核对`,
      en: `Expected a full or standard short name, “${actual}” is not in the register`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件' }], lists: { issuers: ['清江市人民政府'] } },
      {
        paragraphs: [{ kind: 'issuerMark', text: '中共清江市委文件' }],
        lists: { organs: ['中国共产党清江市委员会|中共清江市委、清江市委|3|党委|'] },
      },
    ],
    bad: [
      { paragraphs: [{ kind: 'issuerMark', text: '清江市府文件' }], lists: { issuers: ['清江市人民政府'] } },
      { paragraphs: [{ kind: 'issuerMark', text: '清江财局' }], lists: { issuers: ['清江市财政局'] } },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局' },
          { kind: 'issuerMark', text: '清江市教育局　文件' },
        ],
        lists: { issuers: ['清江市财政局', '清江市教育局'] },
      },
      { paragraphs: [{ kind: 'issuerMark', text: 'XX市人民政府文件' }], lists: { issuers: ['清江市人民政府'] } },
    ],
  },
  *check(unit, { lists }) {
    const known = standardNames(lists);
    if (!known) {
      yield { cannotTell: noList('issuers', '机关名称') };
      return;
    }
    for (const { text, at } of piecesOf(unit, 'issuerMark')) {
      const actual = text.replace(/[\s\u3000]+/g, '').replace(/(?:文件|纪要|命令|令|简报)$/, '');
      if (actual === '' || known.has(actual) || isPlaceholder(actual)) continue;
      yield { message: 'unknown', at, data: { actual }, certainty: 'likely' };
    }
  },
});
