import { defineManualRule } from '../rule.ts';

/** 协商一致：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/coordination',
  title: { 'zh-CN': '协商一致', en: 'Agreement of those concerned' },
  clauses: [{ instrument: '条例', clause: '第二十条（三）' }],
  severity: 'info',
  question: {
    'zh-CN': '涉及有关地区或者部门职权范围内的事项是否经过充分协商并达成一致意见？',
    en: 'Have the regions and departments concerned been consulted, and do they agree?',
  },
});
