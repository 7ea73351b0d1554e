import type { Edit } from '../../document/edit.ts';
import { defineRule } from '../rule.ts';
import { colorName, isRed } from '../support/format/colors.ts';
import type { Fault, FaultData } from '../support/format/faults.ts';
import { gather } from '../support/format/faults.ts';
import { faultOf, inFamily, stretches } from '../support/format/looks.ts';
import { inkSpan, ofKind, passagesOf } from '../support/format/passages.ts';

const MARK = { kind: 'issuerMark', text: '清江市人民政府文件' } as const;
const RED = 'FF0000';
const say = ({ actual, actualEn }: FaultData) => ({
  'zh-CN': `发文机关标志推荐使用小标宋体字、颜色为红色，现为${actual}`,
  en: `Red Xiaobiaosong is recommended for the red head, found ${actualEn}`,
});

/** 发文机关标志推荐小标宋体、红色；黑色的标志多半在印制时套红，不提示。 */
export default defineRule({
  id: 'format/letterhead-font-color',
  title: { 'zh-CN': '发文机关标志的字体和颜色', en: 'Typeface and colour of the red head' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.4' }],
  severity: 'info',
  scope: 'document',
  on: ['issuerMark'],
  needs: ['runFormat'],
  fix: 'review',
  messages: { wrong: say, minor: say },
  examples: {
    good: [
      { paragraphs: [{ ...MARK, runs: { eastAsianFont: '方正小标宋简体', color: RED } }] },
      { paragraphs: [{ ...MARK, runs: { eastAsianFont: '方正小标宋_GBK', color: 'E60012' } }] },
    ],
    bad: [
      { paragraphs: [{ ...MARK, runs: { eastAsianFont: '黑体', color: RED } }] },
      { paragraphs: [{ ...MARK, runs: { eastAsianFont: '方正小标宋简体', color: '0000FF' } }] },
    ],
    traps: [
      { paragraphs: [{ ...MARK, runs: { eastAsianFont: '方正小标宋简体', color: '000000' } }] },
      { paragraphs: [{ ...MARK, runs: { eastAsianFont: '华文中宋', color: 'C00000' } }] },
    ],
  },
  *check(pages) {
    const marks = passagesOf(pages, ofKind('issuerMark')).filter(({ paragraph }) => paragraph.place !== 'header');
    const faults = marks.flatMap((passage): readonly Fault[] => {
      const font = faultOf(passage, inFamily('xiaobiaosong'));
      const color = stretches(passage)[0]?.format.color;
      const isOdd = color !== undefined && color !== '000000' && !isRed(color);
      const name = isOdd ? colorName(color) : undefined;
      const at = inkSpan(passage);
      const expect = passage.paragraph.text.slice(at.start, at.end);
      const edit: Edit = { kind: 'formatRuns', at, expect, set: { color: RED } };
      return [
        ...(font && !font.minor ? [font] : []),
        ...(name ? [{ at, actual: name.zh, actualEn: name.en, edits: [edit] }] : []),
      ];
    });
    yield* gather(faults, { safety: 'review' });
  },
});
