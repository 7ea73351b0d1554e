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
const SKIPPING = [
  { kind: 'recipient', text: '河东省人民政府：' },
  { kind: 'issuer', text: '清江市财政局' },
] as const;

/** 特殊情况越级行文的，同时抄送被越过的机关。 */
export default defineRule({
  id: 'routing/skip-level-cc',
  title: { 'zh-CN': '越级行文抄送被越过的机关', en: 'The skipped superior is copied' },
  clauses: [{ instrument: '条例', clause: '第十四条' }],
  severity: 'error',
  scope: 'document',
  on: ['recipient'],
  messages: {
    missing: ({ superior }: { superior: string }) => ({
      'zh-CN': `越级行文应当同时抄送被越过的机关，抄送中没有“${superior}”`,
      en: `Expected the skipped superior “${superior}” among the copied organs`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [...SKIPPING, { kind: 'copyTo', text: '抄送：市政府。' }], lists: LISTS },
      { paragraphs: [...SKIPPING, { kind: 'copyTo', text: '抄送：市委办公室，清江市人民政府。' }], lists: LISTS },
    ],
    bad: [
      { paragraphs: SKIPPING, lists: LISTS },
      { paragraphs: [...SKIPPING, { kind: 'copyTo', text: '抄送：市教育局。' }], lists: LISTS },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'recipient', text: '市政府：' },
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
    const { superior } = sender ?? {};
    if (!sender || !superior) {
      yield { cannotTell: notListed(issuer) };
      return;
    }
    const copied = namesIn(piecesOf(unit, 'copyTo')).map(({ name }) => findOrgan(organs, name)?.name);
    const recipients = namesIn(piecesOf(unit, 'recipient'));
    const named = recipients.map(({ name }) => findOrgan(organs, name));
    if ([...copied, ...named.map((organ) => organ?.name)].includes(superior)) return;
    const at = named.findIndex(
      (organ) => organ && organ.name !== sender.otherSuperior && isBelow(organs, sender, organ),
    );
    const found = recipients[at];
    if (found) yield { message: 'missing', at: found.at, data: { superior } };
  },
});
