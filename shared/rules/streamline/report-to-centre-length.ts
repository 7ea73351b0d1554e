import { LENGTH_LIMITS } from '../../standards/limits.ts';
import { bodyLength } from '../../text/body-length.ts';
import { defineRule } from '../rule.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

const { reportToCentreGeneral: GENERAL, reportToCentreSpecial: SPECIAL } = LENGTH_LIMITS;
const CENTRE = /^(?:中共中央|党中央|中央)(?:、?国务院)?$/;
const to = (name: string, length: number) => [
  { kind: 'recipient' as const, text: `${name}：` },
  { kind: 'body' as const, text: '测'.repeat(length) },
];

/** 向党中央报送的综合报告一般不超过5000字，专项报告一般不超过3000字；只对省部级启用。 */
export default defineRule({
  id: 'streamline/report-to-centre-length',
  title: { 'zh-CN': '向党中央报告的篇幅', en: 'Length of a report to the centre' },
  clauses: [{ instrument: '请示报告条例', clause: '第二十四条' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'document',
  on: ['recipient'],
  genres: ['报告'],
  options: {
    isSpecial: false as boolean,
    generalMax: GENERAL.maxCharacters as number,
    specialMax: SPECIAL.maxCharacters as number,
  },
  messages: {
    long: ({ actual, max }: { actual: number; max: number }) => ({
      'zh-CN': `向党中央的报告一般不超过${max}字，现正文约${actual}字（按 Word 字数口径），建议精简`,
      en: `Expected at most ${max} characters, found about ${actual} (Word count)`,
    }),
  },
  examples: {
    good: [
      { genre: '报告', paragraphs: to('党中央', GENERAL.maxCharacters) },
      { genre: '报告', paragraphs: to('省委', GENERAL.maxCharacters + 1) },
    ],
    bad: [
      { genre: '报告', paragraphs: to('党中央', GENERAL.maxCharacters + 1) },
      { genre: '报告', paragraphs: to('中共中央', SPECIAL.maxCharacters + 1), options: { isSpecial: true } },
    ],
    traps: [{ genre: '报告', paragraphs: to('中央组织部', GENERAL.maxCharacters + 1) }],
  },
  *check(unit, { options }) {
    if (!namesIn(piecesOf(unit, 'recipient')).some(({ name }) => CENTRE.test(name))) return;
    const actual = bodyLength(unit.outline.elements, unit.paragraphs);
    const max = options.isSpecial ? options.specialMax : options.generalMax;
    if (actual > max) yield { message: 'long', at: { document: true }, data: { actual, max } };
  },
});
