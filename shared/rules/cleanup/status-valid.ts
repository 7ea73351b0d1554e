import { defineChoiceRule } from '../support/choice-rule.ts';

/** 清理结论：废止、失效、修改、继续有效。 */
export default defineChoiceRule({
  id: 'cleanup/status-valid',
  title: { 'zh-CN': '清理结论用语', en: 'Outcome of a clean-up' },
  clauses: [{ instrument: '清理意见', clause: '' }],
  severity: 'warning',
  field: '清理结论',
  allowed: ['废止', '失效', '修改', '继续有效'],
});
