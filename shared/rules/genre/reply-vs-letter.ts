import { defineRule } from '../rule.ts';
import { findOrgan, isBelow, NO_ORGANS, notListed, organsOf } from '../support/organisation.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

const LISTS = {
  organs: [
    '清江市人民政府|市政府|3|政府|河东省人民政府|',
    '清江市财政局|市财政局|4|部门|清江市人民政府|',
    '清江市教育局|市教育局|4|部门|清江市人民政府|',
  ],
};

/** 批复答复下级机关请示；答复不相隶属机关用函。 */
export default defineRule({
  id: 'genre/reply-vs-letter',
  title: { 'zh-CN': '批复与复函', en: 'Reply or letter' },
  clauses: [
    { instrument: '条例', clause: '第八条（十二）' },
    { instrument: '条例', clause: '第八条（十四）' },
  ],
  severity: 'warning',
  scope: 'document',
  on: ['recipient'],
  genres: ['批复'],
  messages: {
    letter: ({ name }: { name: string }) => ({
      'zh-CN': `批复应当答复下级机关的请示，名录中“${name}”不是下级机关，答复不相隶属机关用“函”`,
      en: `A reply answers a subordinate; “${name}” is none by the register: a letter is meant`,
    }),
  },
  examples: {
    good: [
      {
        genre: '批复',
        paragraphs: [
          { kind: 'recipient', text: '清江市财政局：' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        lists: LISTS,
      },
      {
        genre: '批复',
        paragraphs: [
          { kind: 'recipient', text: '市教育局：' },
          { kind: 'issuer', text: '清江市　人民政府' },
        ],
        lists: LISTS,
      },
    ],
    bad: [
      {
        genre: '批复',
        paragraphs: [
          { kind: 'recipient', text: '市教育局：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
      {
        genre: '批复',
        paragraphs: [
          { kind: 'recipient', text: '市政府：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
    ],
    traps: [
      {
        genre: '函',
        paragraphs: [
          { kind: 'recipient', text: '市教育局：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
    ],
  },
  *check(unit, { lists }) {
    const organs = organsOf(lists);
    const issuer = piecesOf(unit, 'issuer')[0]?.text;
    if (!organs || !issuer) {
      yield { cannotTell: NO_ORGANS };
      return;
    }
    const sender = findOrgan(organs, issuer);
    for (const { name, at } of namesIn(piecesOf(unit, 'recipient')).slice(0, 1)) {
      const receiver = findOrgan(organs, name);
      if (!sender || !receiver) yield { cannotTell: notListed(sender ? name : issuer) };
      else if (!isBelow(organs, receiver, sender)) yield { message: 'letter', at, data: { name } };
    }
  },
});
