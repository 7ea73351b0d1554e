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
const ASKS = /请(?:予|予以)?(?:批准|批复|审批|核准|同意)/;
const LETTER = [
  { kind: 'issuer', text: '清江市教育局' },
  { kind: 'body', text: '请予批准增加经费。' },
] as const;

/** 请示向上级机关，请求批准函向不相隶属机关。 */
export default defineRule({
  id: 'genre/request-vs-letter',
  title: { 'zh-CN': '请示与函', en: 'Request or letter' },
  clauses: [
    { instrument: '条例', clause: '第八条（十一）' },
    { instrument: '条例', clause: '第八条（十四）' },
  ],
  severity: 'warning',
  scope: 'document',
  on: ['recipient'],
  genres: ['请示', '函'],
  messages: {
    letter: ({ name }: { name: string }) => ({
      'zh-CN': `请示应当主送上级机关，名录中“${name}”不是上级机关，向不相隶属机关请求批准用“函”`,
      en: `A request goes to a superior; “${name}” is none by the register: a letter is meant`,
    }),
    request: ({ name }: { name: string }) => ({
      'zh-CN': `向上级机关请求批准应当用“请示”，名录中“${name}”是上级机关，现用“函”`,
      en: `Asking a superior (“${name}”) takes a request, found a letter`,
    }),
  },
  examples: {
    good: [
      {
        genre: '请示',
        paragraphs: [
          { kind: 'recipient', text: '市政府：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
      { genre: '函', paragraphs: [{ kind: 'recipient', text: '清江市财政局：' }, ...LETTER], lists: LISTS },
    ],
    bad: [
      {
        genre: '请示',
        paragraphs: [
          { kind: 'recipient', text: '清江市财政局：' },
          { kind: 'issuer', text: '清江市教育局' },
        ],
        lists: LISTS,
        message: 'letter',
      },
      {
        genre: '函',
        paragraphs: [{ kind: 'recipient', text: '清江市人民政府：' }, ...LETTER],
        lists: LISTS,
        message: 'request',
      },
    ],
    traps: [
      {
        genre: '函',
        paragraphs: [
          { kind: 'recipient', text: '清江市人民政府：' },
          { kind: 'issuer', text: '清江市教育局' },
          { kind: 'body', text: '现将有关情况函告如下。' },
        ],
        lists: LISTS,
      },
    ],
  },
  *check(unit, { genre, lists }) {
    const organs = organsOf(lists);
    const issuer = piecesOf(unit, 'issuer')[0]?.text;
    if (!organs || !issuer) {
      yield { cannotTell: NO_ORGANS };
      return;
    }
    const sender = findOrgan(organs, issuer);
    for (const { name, at } of namesIn(piecesOf(unit, 'recipient')).slice(0, 1)) {
      const receiver = findOrgan(organs, name);
      if (!sender || !receiver) {
        yield { cannotTell: notListed(sender ? name : issuer) };
        continue;
      }
      const isUpward = isBelow(organs, sender, receiver);
      if (genre === '请示' && !isUpward) yield { message: 'letter', at, data: { name } };
      if (genre === '函' && isUpward && piecesOf(unit, 'body').some(({ text }) => ASKS.test(text)))
        yield { message: 'request', at, data: { name }, certainty: 'likely' };
    }
  },
});
