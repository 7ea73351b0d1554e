import { body } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const UNIT = '(?:万元|亿元|人次|个|件|项|户|家|人|名|吨|亩|条|起|份|元)';
const N = '(\\d{1,12}(?:\\.\\d{1,4})?)';
const P = '(\\d{1,4}(?:\\.\\d{1,4})?)[%％]';
/** From A to B, up by P per cent. */
const CHANGE = new RegExp(
  `[由从](?:[^，。；\\d]{0,10}?的)?${N}(万|亿)?${UNIT}(增加|增长|提高|上升|提升|扩大|减少|下降|降低|缩减)(?:到|至|为)${N}(万|亿)?${UNIT}[，,][^，。；\\d]{0,8}?(?:增长|增幅|增加|提高|上升|提升|下降|减少|降低|降幅)[^，。；\\d]{0,4}?${P}`,
  'g',
);
/** A of T, a rate of P per cent. */
const RATE = new RegExp(
  `(?:共|共计|总计|受理|收到|应办|应检|抽检|检查|交办|下达)[^，。；\\d]{0,12}${N}${UNIT}[，、,][^，。；\\d]{0,8}(?:已)?(?:办结|完成|合格|办理|整改|解决|检出|答复)[^，。；\\d]{0,4}${N}${UNIT}[，,][^，。；\\d]{0,6}(?:率|占比?|占总数的?|占全部的?)(?:为|达到?|的)?\\s?${P}`,
  'g',
);

/** 增幅、占比与所列数字相符。 */
export default defineRule({
  id: 'numerals/percent-mismatch',
  title: { 'zh-CN': '百分比与所列数字相符', en: 'Percentages agree with their numbers' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[%％]/,
  messages: {
    differs: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `按前面的数字推算约为${expected}%，现为${actual}%，请核对`,
      en: `By the numbers given it is about ${expected}%, found ${actual}%; please check`,
    }),
  },
  examples: {
    good: [body('由80亿元增长到100亿元，增长25%'), body('共受理120件，办结90件，办结率75%')],
    bad: [body('由80亿元增长到100亿元，增长20%'), body('共受理120件，办结90件，办结率80%')],
    traps: [
      body('增长到100亿元，同比增长20%'),
      body('由3.2万人增加到3.5万人，增长9.4%'),
      body('共受理120件，同比增长80%'),
    ],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, CHANGE)) {
      const [, a = '', scaleA = '', verb = '', b = '', scaleB = '', p = ''] = match;
      if (scaleA !== scaleB || Number(a) === 0) continue;
      const change = ((Number(b) - Number(a)) / Number(a)) * 100;
      const isDown = /减少|下降|降低|缩减/.test(verb);
      const value = isDown ? -change : change;
      // 基数本身四舍五入过，算出的百分比可以差出一点。
      const slack =
        (roundingOf(a) / Number(a) + roundingOf(b) / Number(b)) * (100 + Math.abs(change)) + roundingOf(p) * 1.01;
      if (value < 0 || Math.abs(value - Number(p)) <= slack) continue;
      yield { message: 'differs', at: placeOf(paragraph, match), data: { expected: value.toFixed(1), actual: p } };
    }
    for (const match of freeMatches(paragraph, RATE)) {
      const [, total = '', part = '', p = ''] = match;
      const value = (Number(part) / Number(total)) * 100;
      if (!(Number(total) > 0) || value > 100 || Math.abs(value - Number(p)) <= roundingOf(p) * 1.2) continue;
      yield { message: 'differs', at: placeOf(paragraph, match), data: { expected: value.toFixed(1), actual: p } };
    }
  },
});

/** Half a unit of the last digit written. */
function roundingOf(written: string): number {
  const decimals = written.split('.')[1]?.length ?? 0;
  return decimals === 0 && /0$/.test(written) ? 0.5 : 0.5 * 10 ** -decimals;
}
