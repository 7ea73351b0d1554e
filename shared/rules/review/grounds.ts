import { defineManualRule } from '../rule.ts';

/** 行文理由和依据：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/grounds',
  title: { 'zh-CN': '行文理由和依据', en: 'Reason and basis for issuing' },
  clauses: [{ instrument: '条例', clause: '第二十条（一）' }],
  severity: 'info',
  question: {
    'zh-CN': '行文理由是否充分，行文依据是否准确？',
    en: 'Is the reason for issuing sufficient and its basis accurate?',
  },
});
