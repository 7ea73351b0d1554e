import { defineManualRule } from '../rule.ts';

/** 备案审查：政治性：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/filing-political',
  title: { 'zh-CN': '备案审查：政治性', en: 'Filing review: political' },
  clauses: [{ instrument: '备案审查规定', clause: '第十一条' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '政治性审查：是否符合有关要求？请审查人填写。',
    en: 'Political review: to be filled in by the reviewer.',
  },
});
