import { defineFactRule } from '../support/fact-rule.ts';

/** 督查方案。 */
export default defineFactRule({
  id: 'supervision/plan-required',
  title: { 'zh-CN': '督查方案', en: 'Supervision plan' },
  clauses: [{ instrument: '政府督查工作条例', clause: '第十五条' }],
  severity: 'warning',
  fact: '督查方案批准',
  when: '督查',
  missing: {
    'zh-CN': '开展督查应当制定方案并经批准，记录显示没有',
    en: 'Expected an approved plan; the record has none',
  },
});
