import { defineDueSoonRule } from '../support/due-soon-rule.ts';

/** 报备期限临近。 */
export default defineDueSoonRule({
  id: 'filing/deadline-due-soon',
  title: { 'zh-CN': '报备期限临近', en: 'Filing due soon' },
  clauses: [
    { instrument: '备案审查规定', clause: '第五条' },
    { instrument: '法规规章备案审查条例', clause: '第四条' },
  ],
  severity: 'warning',
  from: '公布',
  done: '报备',
  days: 30,
  warnDays: 5,
  what: { 'zh-CN': '报送备案', en: 'the filing' },
});
