import { defineFactRule } from '../support/fact-rule.ts';

/** 办结事项回访复核。 */
export default defineFactRule({
  id: 'supervision/revisit-record',
  title: { 'zh-CN': '办结事项回访复核', en: 'Revisit of a closed item' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  byDefault: 'off',
  fact: '回访复核',
  when: '督查办结',
  missing: {
    'zh-CN': '办结事项建议回访复核，记录显示没有',
    en: 'A closed item is best revisited; the record has no revisit',
  },
});
