import { defineDeadlineRule } from '../support/deadline-rule.ts';

/** 补充材料期限。 */
export default defineDeadlineRule({
  id: 'filing/supplement-15-days',
  title: { 'zh-CN': '补充材料期限', en: 'Deadline for supplements' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第九条' }],
  severity: 'error',
  from: '补正通知',
  done: '补正',
  days: 15,
  what: { 'zh-CN': '补充或者重新报送材料', en: 'the supplement' },
});
