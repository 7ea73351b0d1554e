import { defineRule } from '../rule.ts';
import { findOrgan, isBelow, organsOf } from '../support/organisation.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

/** Collective names that can only be below the sender. */
const BELOW = /^(?:各|所属|下属|直属)(?:县|区|市|旗|乡|镇|街道|村|社区|县市|县区|区县|科|股|所|站|下属|直属|基层|二级)/;

/** 上行文不抄送下级机关。 */
export default defineRule({
  id: 'routing/upward-cc-subordinate',
  title: { 'zh-CN': '上行文不抄送下级', en: 'An upward document is not copied down' },
  clauses: [{ instrument: '条例', clause: '第十五条（一）' }],
  severity: 'error',
  scope: 'document',
  on: ['copyTo'],
  messages: {
    below: ({ actual }: { actual: string }) => ({
      'zh-CN': `向上级机关行文不得抄送下级机关，现抄送“${actual}”`,
      en: `An upward document must not be copied to subordinates, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { direction: 'upward', paragraphs: [{ kind: 'copyTo', text: '抄送：市发展改革委，市财政局。' }] },
      { direction: 'downward', paragraphs: [{ kind: 'copyTo', text: '抄送：各县（区）财政局。' }] },
    ],
    bad: [
      { direction: 'upward', paragraphs: [{ kind: 'copyTo', text: '抄送：各县（区）财政局。' }] },
      {
        direction: 'upward',
        paragraphs: [
          { kind: 'issuer', text: '清江市财政局' },
          { kind: 'copyTo', text: '抄送：清江市财政国库支付中心。' },
        ],
        lists: {
          organs: ['清江市财政局||4|部门|清江市人民政府|', '清江市财政国库支付中心||5|事业单位|清江市财政局|'],
        },
      },
    ],
    traps: [{ direction: 'upward', paragraphs: [{ kind: 'copyTo', text: '抄送：各有关单位，市委各部门。' }] }],
  },
  *check(unit, { direction, lists }) {
    if (direction !== 'upward') return;
    const organs = organsOf(lists) ?? [];
    const issuer = piecesOf(unit, 'issuer')[0]?.text;
    const sender = issuer ? findOrgan(organs, issuer) : undefined;
    for (const { name, at } of namesIn(piecesOf(unit, 'copyTo'))) {
      const organ = findOrgan(organs, name);
      const isSubordinate = organ && sender ? isBelow(organs, organ, sender) : BELOW.test(name);
      if (isSubordinate) yield { message: 'below', at, data: { actual: name } };
    }
  },
});
