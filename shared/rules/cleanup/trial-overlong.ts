import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const trial = (date: string) => [
  { kind: 'title' as const, text: '清江市防汛办法（试行）' },
  { kind: 'issueDate' as const, text: date },
];

/** 试行、暂行超过若干年：没有统一年限，由管理员设定。 */
export default defineRule({
  id: 'cleanup/trial-overlong',
  title: { 'zh-CN': '试行、暂行时间较长', en: 'On trial for long' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['title'],
  needs: ['record'],
  options: { years: 3 as number },
  messages: {
    long: ({ years }: { years: number }) => ({
      'zh-CN': `试行、暂行一般不超过${years}年（由管理员设定），请核对是否应当修订或者转为正式`,
      en: `A trial usually lasts at most ${years} years; check whether it should be made permanent`,
    }),
  },
  examples: {
    good: [
      { paragraphs: trial('2023年6月1日'), date: '2024-06-01', record: { dates: { 公布: '2023-06-01' } } },
      {
        paragraphs: [{ kind: 'title', text: '清江市防汛办法' }],
        date: '2024-06-01',
        record: { dates: { 公布: '2010-06-01' } },
      },
    ],
    bad: [
      { paragraphs: trial('2020年6月1日'), date: '2024-06-01', record: { dates: { 公布: '2020-06-01' } } },
      {
        paragraphs: [{ kind: 'title', text: '清江市防汛暂行规定' }],
        date: '2024-06-01',
        record: { dates: { 公布: '2021-05-31' } },
      },
    ],
    traps: [{ paragraphs: trial('2021年6月2日'), date: '2024-06-01', record: { dates: { 公布: '2021-06-02' } } }],
  },
  *check(unit, { options, today }) {
    const [first] = piecesOf(unit, 'title');
    if (!first || !/试行|暂行/.test(joined(piecesOf(unit, 'title')))) return;
    const issued = unit.record.dates?.['公布'];
    if (!issued) {
      yield {
        cannotTell: { 'zh-CN': '表单或台账中没有“公布”日期，请人工核对', en: 'The record has no day of issue' },
      };
      return;
    }
    const end = `${Number(issued.slice(0, 4)) + options.years}${issued.slice(4)}`;
    if (end < today) yield { message: 'long', at: first.at, data: { years: options.years }, certainty: 'likely' };
  },
});
