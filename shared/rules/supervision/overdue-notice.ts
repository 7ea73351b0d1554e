import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 督办事项超期。 */
export default defineDeadlineRule({
  id: 'supervision/overdue-notice',
  title: { 'zh-CN': '督办事项超期', en: 'Overdue supervision item' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  from: '交办',
  done: '办结',
  days: 30,
  what: { 'zh-CN': '督办事项', en: 'the item' },
});
