import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import type { Words } from '../support/words.ts';
import { freeMatches } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 同一件事的时限前后一致。 */
export default defineRule({
  id: 'consistency/conflicting-deadlines',
  title: { 'zh-CN': '同一件事的时限前后一致', en: 'One deadline for one task' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'info',
  scope: 'document',
  messages: {
    differs: ({ first, second, task }: { first: string; second: string; task: string }) => ({
      'zh-CN': `“${task}”的时限前面写${first}，此处写${second}，请核对`,
      en: `For “${task}” the deadline was ${first}, here it is ${second}; please check`,
    }),
  },
  examples: {
    good: [
      body('6月30日前报送半年总结。', '12月31日前报送全年总结。'),
      body('6月30日前完成整改方案，6月30日前完成整改方案。'),
    ],
    bad: [
      body('请于12月31日前报送工作总结。', '各单位12月30日前报送工作总结，逾期通报。'),
      body('2024年6月30日前完成房屋征收工作', '2024年9月30日前完成房屋征收工作'),
    ],
    traps: [
      body('3月31日前完成总任务的50%，6月30日前完成总任务的80%'),
      body('每年1月31日前报送计划，7月31日前报送计划。'),
    ],
  },
  *check({ paragraphs, outline }) {
    const first = new Map<string, string>();
    for (const { paragraph } of prose(paragraphs, outline)) {
      for (const match of deadlinesIn(paragraph)) {
        const [, date = '', task = ''] = match;
        const known = first.get(task);
        if (known === undefined) first.set(task, date);
        else if (known !== date && !known.endsWith(date) && !date.endsWith(known)) {
          const at = { paragraph: paragraph.id, start: match.index, end: match.index + date.length };
          yield { message: 'differs', at, data: { first: known, second: date, task }, certainty: 'likely' };
        }
      }
    }
  },
});

const DEADLINE =
  /((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末))(?:之|以)?前，?((?:报送|上报|提交|反馈|完成|报)[一-鿿]{4,20})(?=[，。；]|$)/g;

/** Deadlines of single things; what recurs has many. */
const deadlinesIn = remember((words: Words) =>
  !words.text.includes('前') || /每年|每月|每季|逐月|分别于/.test(words.text) ? [] : [...freeMatches(words, DEADLINE)],
);
