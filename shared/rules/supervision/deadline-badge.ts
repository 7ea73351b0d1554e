import { defineDueSoonRule } from '../support/due-soon-rule.ts';

/** 督办时限临近：表单登记的时限前三天起提示。 */
export default defineDueSoonRule({
  id: 'supervision/deadline-badge',
  title: { 'zh-CN': '督办时限临近', en: 'Supervision item due soon' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  from: '时限',
  done: '办结',
  days: 0,
  warnDays: 3,
  what: { 'zh-CN': '督办事项', en: 'the item' },
});
