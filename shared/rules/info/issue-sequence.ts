import { parseChineseNumber } from '../../text/numerals.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const ISSUE = /第\s?(\d{1,4}|[一二三四五六七八九十百]{1,5})\s?期/;
const ISSUED = { lists: { 已发期数: ['10', '11', '12'] } };
const issue = (text: string) => [{ kind: 'documentNumber' as const, text }];

/** 期数连续、不重号：与已发期数比对。 */
export default defineRule({
  id: 'info/issue-sequence',
  title: { 'zh-CN': '期数连续', en: 'Issue numbers run on' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  genres: ['简报'],
  needs: ['record'],
  messages: {
    gap: ({ expected, actual }: { expected: number; actual: number }) => ({
      'zh-CN': `简报期数一般连续编号，上一期之后应为第${expected}期，现为第${actual}期`,
      en: `Issue numbers usually run on: expected ${expected}, found ${actual}`,
    }),
    used: ({ actual }: { actual: number }) => ({
      'zh-CN': `简报期数一般不重号，第${actual}期已经发过`,
      en: `Issue numbers are not used twice: ${actual} was issued already`,
    }),
  },
  examples: {
    good: [
      { genre: '简报', paragraphs: issue('第13期'), record: ISSUED },
      { genre: '简报', paragraphs: issue('第十三期'), record: ISSUED },
    ],
    bad: [
      { genre: '简报', paragraphs: issue('第15期'), record: ISSUED, message: 'gap' },
      { genre: '简报', paragraphs: issue('第12期'), record: ISSUED, message: 'used' },
    ],
    traps: [{ genre: '简报', paragraphs: issue('第1期'), record: { lists: { 已发期数: [] } } }],
  },
  *check({ paragraphs, record: { lists } }) {
    const issued = lists?.['已发期数']?.map(Number).filter(Number.isFinite);
    if (!issued) {
      yield { cannotTell: notRecorded('已发期数') };
      return;
    }
    for (const { id, text } of paragraphs.slice(0, 8)) {
      const match = ISSUE.exec(text);
      if (!match) continue;
      const actual = /^\d/.test(match[1] ?? '') ? Number(match[1]) : parseChineseNumber(match[1] ?? '');
      const expected = Math.max(0, ...issued) + 1;
      const at = { paragraph: id, start: match.index, end: match.index + match[0].length };
      if (actual !== undefined && issued.includes(actual)) yield { message: 'used', at, data: { actual } };
      else if (actual !== undefined && actual !== expected) yield { message: 'gap', at, data: { expected, actual } };
      return;
    }
  },
});
