import { defineRule } from '../rule.ts';
import { findOrgan, isBelow, NO_ORGANS, notListed, organsOf } from '../support/organisation.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

const LISTS = {
  organs: [
    '河东省人民政府||2|政府||',
    '清江市人民政府|市政府|3|政府|河东省人民政府|',
    '清江市财政局||4|部门|清江市人民政府|',
  ],
};

/** 一般不得越级行文：主送机关在直接上级之上的提示。 */
export default defineRule({
  id: 'routing/skip-level',
  title: { 'zh-CN': '一般不越级行文', en: 'No skipping of levels as a rule' },
  clauses: [{ instrument: '条例', clause: '第十四条' }],
  severity: 'warning',
  scope: 'document',
  on: ['recipient'],
  messages: {
    skipped: ({ name, superior }: { name: string; superior: string }) => ({
      'zh-CN': `一般不得越级行文，“${name}”在直接上级“${superior}”之上，请核对是否属于特殊情况`,
      en: `Levels are not skipped as a rule: “${name}” stands above the direct superior “${superior}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'recipient', text: '市政府：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
      {
        paragraphs: [
          { kind: 'recipient', text: '清江市财政局：' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
        lists: LISTS,
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'recipient', text: '河东省人民政府：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
      {
        paragraphs: [
          { kind: 'recipient', text: '清江市人民政府、河东省人民政府：' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: LISTS,
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'recipient', text: '河东省人民政府：' },
          { kind: 'issuer', text: '清江市人民政府' },
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
    const { superior } = sender ?? {};
    if (!sender || !superior) {
      yield { cannotTell: notListed(issuer) };
      return;
    }
    for (const { name, at } of namesIn(piecesOf(unit, 'recipient'))) {
      const receiver = findOrgan(organs, name);
      if (!receiver || receiver.name === superior || receiver.name === sender.otherSuperior) continue;
      if (isBelow(organs, sender, receiver)) yield { message: 'skipped', at, data: { name, superior } };
    }
  },
});
