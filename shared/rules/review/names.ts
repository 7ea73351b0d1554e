import { defineManualRule } from '../rule.ts';

/** 人名、职务和排序：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/names',
  title: { 'zh-CN': '人名、职务和排序', en: 'Names, posts and order' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '领导人姓名、职务、排序是否与权威名单一致（名单由本单位提供）？',
    en: 'Do names, posts and order agree with an authoritative list (kept by the organisation)?',
  },
});
