import { defineManualRule } from '../rule.ts';

/** 备案审查：合理性：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/filing-reasonable',
  title: { 'zh-CN': '备案审查：合理性', en: 'Filing review: reasonableness' },
  clauses: [{ instrument: '备案审查规定', clause: '第十一条' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '合理性审查：是否适应形势、公平合理，是否可能有负面影响？请审查人填写。',
    en: 'Reasonableness review: fit for the situation, fair, without harmful effects; to be filled in by the reviewer.',
  },
});
