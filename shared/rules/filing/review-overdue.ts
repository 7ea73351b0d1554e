import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 审查期限。 */
export default defineDeadlineRule({
  id: 'filing/review-overdue',
  title: { 'zh-CN': '审查期限', en: 'Review period' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第十一条' }],
  severity: 'warning',
  from: '启动审查',
  done: '审查办结',
  days: 60,
  what: { 'zh-CN': '审查', en: 'the review' },
});
