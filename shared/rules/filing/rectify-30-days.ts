import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 处理情况反馈期限。 */
export default defineDeadlineRule({
  id: 'filing/rectify-30-days',
  title: { 'zh-CN': '处理情况反馈期限', en: 'Deadline for reporting rectification' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第二十一条' }],
  severity: 'error',
  from: '审查意见',
  done: '反馈',
  days: 30,
  what: { 'zh-CN': '反馈处理情况', en: 'the report on rectification' },
});
