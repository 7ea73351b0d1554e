import { defineRule } from '../rule.ts';
import { findOrgan, NO_ORGANS, notListed, organsOf } from '../support/organisation.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

const LISTS = { organs: ['清江市人民政府|市政府|3|政府|河东省人民政府|', '河东省人民政府|省政府|2|政府||'] };
const FROM_CITY = { kind: 'issuer', text: '清江市人民政府' } as const;

/** 报送备案向上级机关；双重领导的两个上级都可以。 */
export default defineRule({
  id: 'filing/addressee-superior',
  title: { 'zh-CN': '备案报送上级机关', en: 'Filed to the superior' },
  clauses: [
    { instrument: '备案审查规定', clause: '第五条' },
    { instrument: '法规规章备案审查条例', clause: '第四条' },
  ],
  severity: 'error',
  scope: 'document',
  on: ['recipient'],
  genres: ['备案报告'],
  messages: {
    other: ({ name, superior }: { name: string; superior: string }) => ({
      'zh-CN': `备案应当报送上级机关“${superior}”，主送现为“${name}”`,
      en: `Expected the filing to go to “${superior}”, found “${name}”`,
    }),
  },
  examples: {
    good: [
      { genre: '备案报告', paragraphs: [{ kind: 'recipient', text: '省政府：' }, FROM_CITY], lists: LISTS },
      { genre: '备案报告', paragraphs: [{ kind: 'recipient', text: '河东省人民政府：' }, FROM_CITY], lists: LISTS },
    ],
    bad: [
      { genre: '备案报告', paragraphs: [{ kind: 'recipient', text: '市政府：' }, FROM_CITY], lists: LISTS },
      {
        genre: '备案报告',
        paragraphs: [{ kind: 'recipient', text: '清江市人民政府：' }, FROM_CITY],
        lists: LISTS,
      },
    ],
    traps: [
      {
        genre: '备案报告',
        paragraphs: [{ kind: 'recipient', text: '省政府、市政府：' }, FROM_CITY],
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
    const { superior, otherSuperior } = findOrgan(organs, issuer) ?? {};
    if (!superior) {
      yield { cannotTell: notListed(issuer) };
      return;
    }
    const [first] = namesIn(piecesOf(unit, 'recipient'));
    const receiver = first && findOrgan(organs, first.name);
    if (!first || receiver?.name === superior || receiver?.name === otherSuperior) return;
    if (receiver) yield { message: 'other', at: first.at, data: { name: first.name, superior } };
    else yield { cannotTell: notListed(first.name) };
  },
});
