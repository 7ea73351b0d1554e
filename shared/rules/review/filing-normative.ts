import { defineManualRule } from '../rule.ts';

/** 备案审查：规范性：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/filing-normative',
  title: { 'zh-CN': '备案审查：规范性', en: 'Filing review: form' },
  clauses: [{ instrument: '备案审查规定', clause: '第十一条' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '规范性审查：名称、体例格式、表述是否规范（机器检查结果供参考）？请审查人填写。',
    en: 'Review of form: name, layout and wording (the machine’s findings are at hand); to be filled in by the reviewer.',
  },
});
