import { defineFactRule } from '../support/fact-rule.ts';

/** 退回说明理由。 */
export default defineFactRule({
  id: 'process/return-with-reason',
  title: { 'zh-CN': '退回说明理由', en: 'Return with a reason' },
  clauses: [{ instrument: '条例', clause: '第二十一条' }],
  severity: 'warning',
  fact: '退回理由',
  when: '已退回',
  missing: {
    'zh-CN': '退回的文稿应当说明理由，记录中理由为空',
    en: 'Expected a reason for the return; the record has none',
  },
});
