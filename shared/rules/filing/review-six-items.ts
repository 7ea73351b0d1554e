import { defineFactRule } from '../support/fact-rule.ts';

/** 规章审查事项都有记录。 */
export default defineFactRule({
  id: 'filing/review-six-items',
  title: { 'zh-CN': '规章审查事项都有记录', en: 'Items of a regulation review recorded' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第十三条' }],
  severity: 'warning',
  fact: '审查事项完成',
  when: '规章备案审查',
  missing: {
    'zh-CN': '法规规章备案审查事项应当逐项审查，记录显示有事项未填',
    en: 'Expected every item of the review; the record says some are empty',
  },
});
