import { defineFactRule } from '../support/fact-rule.ts';

/** 紧急公文明确办理时限。 */
export default defineFactRule({
  id: 'process/urgent-deadline-stated',
  title: { 'zh-CN': '紧急公文明确办理时限', en: 'Urgent item carries a time limit' },
  clauses: [{ instrument: '条例', clause: '第二十四条（四）' }],
  severity: 'warning',
  fact: '办理时限',
  when: '紧急公文',
  missing: {
    'zh-CN': '紧急公文应当明确办理时限，记录中没有时限',
    en: 'Expected a handling time limit; the record has none',
  },
});
