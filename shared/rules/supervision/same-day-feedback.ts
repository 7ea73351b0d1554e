import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 即办件当日反馈。 */
export default defineDeadlineRule({
  id: 'supervision/same-day-feedback',
  title: { 'zh-CN': '即办件当日反馈', en: 'Same-day feedback' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  byDefault: 'off',
  from: '即办交办',
  done: '即办反馈',
  days: 0,
  what: { 'zh-CN': '即办件反馈', en: 'the same-day feedback' },
});
