import { defineFactRule } from '../support/fact-rule.ts';

/** 收文初审。 */
export default defineFactRule({
  id: 'process/initial-review-checklist',
  title: { 'zh-CN': '收文初审', en: 'Initial review of a received document' },
  clauses: [{ instrument: '条例', clause: '第二十四条（三）' }],
  severity: 'warning',
  fact: '初审完成',
  when: '收文',
  missing: {
    'zh-CN': '收到的公文应当进行初审，记录显示初审要点未填写',
    en: 'Expected the initial review to be answered; the record says it is not',
  },
});
