import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 督查结论复核期限。 */
export default defineDeadlineRule({
  id: 'supervision/review-30-days',
  title: { 'zh-CN': '督查结论复核期限', en: 'Re-examination period' },
  clauses: [{ instrument: '政府督查工作条例', clause: '第十七条' }],
  severity: 'warning',
  from: '申请复核',
  done: '复核办结',
  days: 30,
  what: { 'zh-CN': '复核', en: 'the re-examination' },
});
