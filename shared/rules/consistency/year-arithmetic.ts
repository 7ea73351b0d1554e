import { parseCount } from '../../text/quantities.ts';
import { body, bodyWith } from '../support/examples.ts';
import { freeMatches, placeOf } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const AGE =
  /((?:19|20)\d{2})年(?:(?:1[0-2]|0?[1-9])月)?(?:\d{1,2}日)?(?:出生|生)[，,、（(]?(?:现年|今年|年龄|时年)?\s?(\d{1,3})(?:周)?岁/g;
const PLAN =
  /([一二两三四五六七八九十]{1,2}|\d{1,2})年(?:行动计划|行动方案|行动|计划|规划|方案|任务)[（(]?((?:19|20)\d{2})[—–\-－~～至]((?:19|20)\d{2})年?[）)]?/g;
const SPAN =
  /((?:19|20)\d{2})年?[—–\-－~～至到]((?:19|20)\d{2})年(?:这|的|共)?([一二两三四五六七八九十]{1,2}|\d{1,2})年(?:间|来|里|时间)/g;

/** 年龄、年数与所写年份相符。 */
export default defineRule({
  id: 'consistency/year-arithmetic',
  title: { 'zh-CN': '年龄、年数与年份相符', en: 'Ages and spans agree with their years' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /岁|\d{4}年?[—–\-－~～至到]\d{4}/,
  messages: {
    age: ({ actual, expected }: { actual: string; expected: string }) => ({
      'zh-CN': `按出生年份推算应为${expected}岁，现写作${actual}岁，请核对`,
      en: `By the year of birth the age is ${expected}, found ${actual}; please check`,
    }),
    span: ({ actual, expected }: { actual: string; expected: string }) => ({
      'zh-CN': `按起讫年份推算为${expected}年，现写作${actual}年，请核对`,
      en: `By its years the span is ${expected} years, found ${actual}; please check`,
    }),
  },
  examples: {
    good: [body('张三，1990年5月出生，现年34岁'), body('三年行动计划（2024—2026年）')],
    bad: [
      { ...body('张三，1990年5月出生，现年43岁'), message: 'age' },
      { ...body('五年行动计划（2024—2026年）'), message: 'span' },
      { ...body('2016年至2020年的三年间'), message: 'span' },
    ],
    traps: [body('三年行动计划（2024—2027年）'), body('1990年出生，18岁参加工作'), bodyWith({}, '2016年到2020年5年来')],
  },
  *check({ paragraph }, { date, dateFrom }) {
    if (dateFrom !== 'today') {
      for (const match of freeMatches(paragraph, AGE)) {
        const [whole, born = '', actual = ''] = match;
        const age = Number(date.slice(0, 4)) - Number(born);
        if (!/现年|今年|年龄/.test(whole) || [age, age - 1].includes(Number(actual))) continue;
        yield { message: 'age', at: placeOf(paragraph, match), data: { actual, expected: `${age - 1}—${age}` } };
      }
    }
    for (const [pattern, order] of [
      [PLAN, [2, 3, 1]],
      [SPAN, [1, 2, 3]],
    ] as const) {
      for (const match of freeMatches(paragraph, pattern)) {
        const [from, to, count] = order.map((at) => match[at] ?? '');
        const years = Number(to) - Number(from);
        const actual = parseCount(count ?? '');
        if (actual === undefined || actual === years || actual === years + 1) continue;
        yield {
          message: 'span',
          at: placeOf(paragraph, match),
          data: { actual: String(actual), expected: String(years + 1) },
        };
      }
    }
  },
});
