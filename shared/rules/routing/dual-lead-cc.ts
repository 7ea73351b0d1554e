import { defineRule } from '../rule.ts';
import { findOrgan, NO_ORGANS, organsOf } from '../support/organisation.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

const LISTS = {
  organs: [
    '河东省税务局||3|部门||',
    '清江市人民政府|市政府|3|政府||',
    '清江市税务局||4|部门|河东省税务局|清江市人民政府',
  ],
};

/** 受双重领导的机关向一个上级行文，必要时抄送另一个；上级向受双重领导的下级行文亦同。 */
export default defineRule({
  id: 'routing/dual-lead-cc',
  title: { 'zh-CN': '双重领导抄送另一上级', en: 'Dual leadership: the other superior is copied' },
  clauses: [
    { instrument: '条例', clause: '第十五条（六）' },
    { instrument: '条例', clause: '第十六条（五）' },
  ],
  severity: 'warning',
  scope: 'document',
  on: ['recipient'],
  messages: {
    other: ({ name, organ }: { name: string; organ: string }) => ({
      'zh-CN': `“${organ}”受双重领导，必要时应当抄送另一上级机关“${name}”，抄送中没有，请核对`,
      en: `“${organ}” is under dual leadership: copy the other superior “${name}” where needed; not found`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'recipient', text: '河东省税务局：' },
          { kind: 'issuer', text: '清江市税务局' },
          { kind: 'copyTo', text: '抄送：市政府。' },
        ],
        lists: LISTS,
      },
      {
        paragraphs: [
          { kind: 'recipient', text: '市政府：' },
          { kind: 'issuer', text: '河东省税务局' },
        ],
        lists: LISTS,
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'recipient', text: '河东省税务局：' },
          { kind: 'issuer', text: '清江市税务局' },
        ],
        lists: LISTS,
      },
      {
        paragraphs: [
          { kind: 'recipient', text: '清江市税务局：' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        lists: LISTS,
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'recipient', text: '市教育局：' },
          { kind: 'issuer', text: '清江市税务局' },
        ],
        lists: LISTS,
      },
    ],
  },
  *check(unit, { lists }) {
    const organs = organsOf(lists);
    if (!organs) {
      yield { cannotTell: NO_ORGANS };
      return;
    }
    const recipients = namesIn(piecesOf(unit, 'recipient'));
    const copied = namesIn(piecesOf(unit, 'copyTo'));
    const known = new Set([...recipients, ...copied].map(({ name }) => findOrgan(organs, name)?.name));
    const issuer = findOrgan(organs, piecesOf(unit, 'issuer')[0]?.text ?? '');
    for (const { name, at } of recipients) {
      const receiver = findOrgan(organs, name);
      if (!receiver || !issuer) continue;
      for (const [led, leader] of [
        [issuer, receiver],
        [receiver, issuer],
      ] as const) {
        const superiors = [led.superior, led.otherSuperior].filter((each) => each !== undefined);
        const other = superiors.find((each) => each !== leader.name);
        if (superiors.length < 2 || !superiors.includes(leader.name) || !other || known.has(other)) continue;
        yield { message: 'other', at, data: { name: other, organ: led.name }, certainty: 'likely' };
      }
    }
  },
});
