import { defineFactRule } from '../support/fact-rule.ts';

/** 签发意见、姓名和完整日期。 */
export default defineFactRule({
  id: 'process/signoff-complete',
  title: { 'zh-CN': '签发意见、姓名和完整日期', en: 'Sign-off opinion, name and full date' },
  clauses: [{ instrument: '条例', clause: '第二十二条' }],
  severity: 'error',
  fact: '签发信息完整',
  missing: {
    'zh-CN': '审批签发应当签署意见、姓名和完整日期，记录显示不完整，请补齐',
    en: 'Expected the sign-off to carry opinion, name and full date; the record says it does not',
  },
});
