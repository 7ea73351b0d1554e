import { defineChoiceRule } from '../support/choice-rule.ts';

/** 备案审查结论用规定的用语；用语由管理员设定。 */
export default defineChoiceRule({
  id: 'filing/outcome-valid',
  title: { 'zh-CN': '审查结论用语', en: 'Words of the outcome' },
  clauses: [{ instrument: '备案审查规定', clause: '' }],
  severity: 'warning',
  field: '审查结论',
  allowed: ['直接通过', '建议', '告诫', '书面提醒', '不予通过并要求纠正'],
});
