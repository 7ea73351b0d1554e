import { defineFactRule } from '../support/fact-rule.ts';

/** 四项审查内容都有记录。 */
export default defineFactRule({
  id: 'filing/review-four-dimensions',
  title: { 'zh-CN': '四项审查内容都有记录', en: 'All four dimensions of review recorded' },
  clauses: [{ instrument: '备案审查规定', clause: '第十一条' }],
  severity: 'warning',
  fact: '四项审查完成',
  when: '备案审查',
  missing: {
    'zh-CN': '备案审查应当涵盖政治性、合法合规性、合理性和规范性，记录显示有项目未填，请由审查人填写',
    en: 'Expected all four dimensions of review; the record says some are empty',
  },
});
