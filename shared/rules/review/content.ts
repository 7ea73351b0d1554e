import { defineManualRule } from '../rule.ts';

/** 内容合乎法规政策：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/content',
  title: { 'zh-CN': '内容合乎法规政策', en: 'Content in line with law and policy' },
  clauses: [{ instrument: '条例', clause: '第二十条（二）' }],
  severity: 'info',
  question: {
    'zh-CN':
      '内容是否符合法律法规和党的路线方针政策，是否完整准确体现发文意图，是否同现行有关公文相衔接，措施和办法是否切实可行？',
    en: 'Is the content in line with law and policy, complete, consistent with current documents and practicable?',
  },
});
