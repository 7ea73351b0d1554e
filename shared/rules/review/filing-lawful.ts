import { defineManualRule } from '../rule.ts';

/** 备案审查：合法合规性：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/filing-lawful',
  title: { 'zh-CN': '备案审查：合法合规性', en: 'Filing review: lawfulness' },
  clauses: [{ instrument: '备案审查规定', clause: '第十一条' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '合法合规性审查：是否同宪法法律、上位规定相抵触，是否与同位规定冲突，权限和程序是否合规？请审查人填写。',
    en: 'Lawfulness review: constitution, law, higher and equal rules, competence and procedure; to be filled in by the reviewer.',
  },
});
