import { defineFactRule } from '../support/fact-rule.ts';

/** 部门重大事项先经本级同意。 */
export default defineFactRule({
  id: 'routing/department-major-consent',
  title: { 'zh-CN': '部门重大事项先经本级同意', en: 'A department’s major matter has its own government’s consent' },
  clauses: [{ instrument: '条例', clause: '第十五条（二）' }],
  severity: 'warning',
  fact: '本级党委政府同意',
  when: '重大事项',
  missing: {
    'zh-CN': '部门向上级主管部门请示、报告重大事项，应当经本级党委、政府同意或者授权，记录显示没有',
    en: 'Expected the consent of the department’s own committee or government; the record has none',
  },
});
