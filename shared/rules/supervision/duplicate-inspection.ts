import { daysBetween, isIsoDate } from '../../text/calendar.ts';
import { titleLikeness } from '../../text/overlap.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const LIKE = 0.6;
const ITEM = { 督查对象: '城北县人民政府', 督查主题: '防汛工作督查' };
const DONE = { 近期督查: ['城北县人民政府|防汛工作专项督查|2024-04-10'] };

/** 同一对象、同一主题在若干天内不重复督查：与督查台账比对。 */
export default defineRule({
  id: 'supervision/duplicate-inspection',
  title: { 'zh-CN': '不重复督查', en: 'No duplicate inspection' },
  clauses: [{ instrument: '政府督查工作条例', clause: '第十五条' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'document',
  needs: ['record'],
  options: { withinDays: 180 as number },
  messages: {
    again: ({ target, topic, on }: { target: string; topic: string; on: string }) => ({
      'zh-CN': `严禁重复、多头督查，台账中${on}已对“${target}”开展“${topic}”，请核对`,
      en: `“${topic}” at “${target}” was already inspected on ${on}; please check`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], record: { fields: { ...ITEM, 督查对象: '城南县人民政府' }, lists: DONE } },
      { paragraphs: [], record: { fields: { ...ITEM, 督查主题: '财政资金使用情况' }, lists: DONE } },
    ],
    bad: [
      { paragraphs: [], record: { fields: ITEM, lists: DONE } },
      { paragraphs: [], record: { fields: { ...ITEM, 督查主题: '防汛工作专项督查' }, lists: DONE } },
    ],
    traps: [{ paragraphs: [], record: { fields: ITEM, lists: DONE }, date: '2025-06-01' }],
  },
  *check({ record: { fields, lists } }, { options, today }) {
    const [target, topic, done] = [fields?.['督查对象'], fields?.['督查主题'], lists?.['近期督查']];
    if (!target || !topic || !done) {
      yield { cannotTell: notRecorded(target && topic ? '近期督查' : '督查对象、督查主题') };
      return;
    }
    for (const line of done) {
      const [who = '', what = '', on = ''] = line.split('|').map((cell) => cell.trim());
      if (who !== target || !isIsoDate(on) || titleLikeness(what, topic) < LIKE) continue;
      if (daysBetween(on, today) > options.withinDays || daysBetween(on, today) < 0) continue;
      yield { message: 'again', at: { document: true }, data: { target, topic: what, on }, certainty: 'likely' };
    }
  },
});
