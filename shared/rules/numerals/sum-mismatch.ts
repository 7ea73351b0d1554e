import { findQuantities } from '../../text/quantities.ts';
import type { Quantity } from '../../text/quantities.ts';
import { body } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

/** Words that split a whole without a rest: what is done and what is not. */
const WHOLE =
  /(?:已|未|办结|在办|正在办理|待办|同意|反对|弃权|赞成|合格|不合格|男|女|线上|线下|新建|续建|省级|市级|县级|中央|地方|上级|本级)/;

/** “共××件，其中××件、××件”的分项之和等于总数。 */
export default defineRule({
  id: 'numerals/sum-mismatch',
  title: { 'zh-CN': '分项之和等于总数', en: 'Parts add up to the total' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /其中/,
  messages: {
    differs: ({ total, sum, unit }: { total: string; sum: string; unit: string }) => ({
      'zh-CN': `总数为${total}${unit}，“其中”各项之和为${sum}${unit}，请核对`,
      en: `The total is ${total} ${unit}, its parts add up to ${sum}; please check`,
    }),
  },
  examples: {
    good: [body('共收到建议12件，其中办结8件、在办4件。'), body('完成投资10.5亿元，其中中央3.5亿元，地方7亿元。')],
    bad: [body('共收到建议12件，其中办结8件、在办3件。'), body('完成投资105亿元，其中中央35亿元，地方71亿元。')],
    traps: [
      body('参会100人，其中党员60人，女性30人。'),
      body('共办理200件，其中重点件20件。'),
      body('共15件，其中8件已办结。另有2件转办。'),
    ],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    for (const { index } of text.matchAll(/其中/g)) {
      const before = text.slice(Math.max(0, index - 60), index);
      const from = index - before.length + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
      const stop = text.slice(index, index + 200).search(/[。；\n]/);
      const end = stop < 0 ? Math.min(text.length, index + 200) : index + stop;
      const total = findQuantities(text.slice(from, index)).at(-1);
      const listed = findQuantities(text.slice(index, end));
      if (!total || total.unit === '%' || total.unit === '个百分点') continue;
      const parts = listed.filter(({ unit }) => unit === total.unit);
      const words = text.slice(index, end);
      if (
        parts.length < 2 ||
        parts.length !== listed.length ||
        /占|分别|同比|增长|比上年|人均|平均|另|此外|最/.test(words)
      )
        continue;
      const sum = addUp(parts);
      const gap = Math.abs(sum - total.value);
      if (gap < total.value * 1e-9 || parts.some(({ value }) => value > total.value)) continue;
      // “其中”常常不列全。差得很小，或者分项是一分为二的，才提示。
      if (gap > Math.max(2, total.value * 0.05) && !(WHOLE.test(words) && parts.length >= 2 && sum > total.value))
        continue;
      if (
        total.decimals > 0 &&
        gap <= 0.5 * 10 ** -total.decimals * parts.length * scaleOf(total, text.slice(from, index))
      )
        continue;
      yield {
        message: 'differs',
        at: { paragraph: id, start: from + total.start, end: index + (parts.at(-1)?.end ?? 0) },
        data: { total: show(total.value), sum: show(sum), unit: total.unit },
      };
    }
  },
});

function addUp(parts: readonly Quantity[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(6));
}

function scaleOf({ start, end }: Quantity, words: string): number {
  const written = words.slice(start, end);
  return written.includes('亿') ? 1e8 : written.includes('万') ? 1e4 : 1;
}

function show(value: number): string {
  if (value >= 1e8) return `${Number((value / 1e8).toFixed(6))}亿`;
  return value >= 1e4 ? `${Number((value / 1e4).toFixed(6))}万` : String(value);
}
