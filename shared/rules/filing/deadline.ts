import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 报备期限。 */
export default defineDeadlineRule({
  id: 'filing/deadline',
  title: { 'zh-CN': '报备期限', en: 'Filing deadline' },
  clauses: [{ instrument: '备案审查规定', clause: '第五条' }],
  severity: 'error',
  from: '公布',
  done: '报备',
  days: 30,
  what: { 'zh-CN': '报送备案', en: 'the filing' },
});
