import { inkTopMm, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LETTER_MARK_FROM_PAGE_TOP_MM } from '../../standards/format.ts';

const MARK = { kind: 'issuerMark', text: '清江市财政局', runs: { sizePt: 36 } } as const;
const EXACT = { lineSpacing: { kind: 'exact', pt: 40 } } as const;
const TOLERANCE_MM = 12;

/** 信函格式的标志上边缘至上页边 30 毫米：比版心上边缘还高，常靠文本框或者减小首页天头；差得明显才提示。 */
export default defineShapeRule({
  id: 'format/letter-masthead-distance',
  title: { 'zh-CN': '信函标志至上页边', en: 'Letter masthead from the top of the page' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.1' }],
  severity: 'info',
  certainty: 'likely',
  forms: ['letter'],
  expected: {
    'zh-CN': '信函格式的发文机关标志上边缘至上页边应当为30毫米',
    en: 'Expected the masthead of a letter 30 mm below the top of the page',
  },
  select: (sheet) => passagesOf(sheet, ofKind('issuerMark')).slice(0, 1),
  judge({ sheet, index, paragraph, sections }) {
    const top = sections[paragraph.section ?? 0]?.marginTopMm;
    if (paragraph.place !== 'body' || top === undefined) return undefined;
    const ink = inkTopMm(sheet, index);
    if (ink === undefined || Math.abs(top + ink - LETTER_MARK_FROM_PAGE_TOP_MM) <= TOLERANCE_MM) return undefined;
    return { actual: `约${Math.round(top + ink)}毫米（推算）`, actualEn: `about ${round(top + ink)} mm by reckoning` };
  },
  examples: {
    good: [
      { paragraphs: [{ ...MARK, format: EXACT }], form: 'letter' },
      { paragraphs: [{ ...MARK, format: {} }], form: 'letter' },
    ],
    bad: [
      { paragraphs: [{ ...MARK, format: { ...EXACT, spaceBeforePt: 99 } }], form: 'letter' },
      {
        paragraphs: [
          { text: '', format: LINE },
          { text: '', format: LINE },
          { ...MARK, format: EXACT },
        ],
        form: 'letter',
      },
    ],
    traps: [
      { paragraphs: [{ ...MARK, format: { ...EXACT, spaceBeforePt: 99 } }], form: 'ordinary' },
      { paragraphs: [{ ...MARK, place: 'textbox', format: { ...EXACT, spaceBeforePt: 99 } }], form: 'letter' },
    ],
  },
});
