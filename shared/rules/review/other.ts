import { defineManualRule } from '../rule.ts';

/** 其他内容：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/other',
  title: { 'zh-CN': '其他内容', en: 'Other matters' },
  clauses: [{ instrument: '条例', clause: '第二十条（五）' }],
  severity: 'info',
  question: {
    'zh-CN': '其他内容是否符合公文起草的有关要求？',
    en: 'Does the rest meet the requirements on drafting?',
  },
});
