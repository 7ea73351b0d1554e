import { defineRule } from '../rule.ts';
import { findOrgan, NO_ORGANS, notListed, organsOf } from '../support/organisation.ts';
import { piecesOf } from '../support/pieces.ts';

const LISTS = {
  organs: [
    '清江市财政局||4|部门|清江市人民政府|',
    '清江市教育局||4|部门|清江市人民政府|',
    '清江市人民政府||3|政府|河东省人民政府|',
  ],
};

/** 联合行文的各机关同级。 */
export default defineRule({
  id: 'routing/joint-same-rank',
  title: { 'zh-CN': '联合行文机关同级', en: 'Joint issuers of equal rank' },
  clauses: [{ instrument: '条例', clause: '第十七条' }],
  severity: 'warning',
  scope: 'document',
  on: ['issuer'],
  messages: {
    unequal: ({ first, other }: { first: string; other: string }) => ({
      'zh-CN': `联合行文的机关应当同级，名录中“${first}”与“${other}”级别不同`,
      en: `Joint issuers must be of equal rank; “${first}” and “${other}” differ by the register`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'issuer', text: '清江市财政局' },
          { kind: 'issuer', text: '清江市教育局' },
        ],
        lists: LISTS,
      },
      { paragraphs: [{ kind: 'issuer', text: '清江市人民政府' }], lists: LISTS },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuer', text: '清江市人民政府' },
          { kind: 'issuer', text: '清江市教育局' },
        ],
        lists: LISTS,
      },
      {
        paragraphs: [
          { kind: 'issuer', text: '清江市财政局' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        lists: LISTS,
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuer', text: '清江市　财政局' },
          { kind: 'issuer', text: '清江市　教育局' },
        ],
        lists: LISTS,
      },
    ],
  },
  *check(unit, { lists }) {
    const [first, ...others] = piecesOf(unit, 'issuer');
    if (!first || others.length === 0) return;
    const organs = organsOf(lists);
    if (!organs) {
      yield { cannotTell: NO_ORGANS };
      return;
    }
    const host = findOrgan(organs, first.text);
    for (const { text, at } of others) {
      const organ = findOrgan(organs, text);
      if (host?.rank === undefined || organ?.rank === undefined)
        yield { cannotTell: notListed(organ ? first.text : text) };
      else if (organ.rank !== host.rank)
        yield { message: 'unequal', at, data: { first: host.name, other: organ.name } };
    }
  },
});
