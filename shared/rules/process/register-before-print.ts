import { defineFactRule } from '../support/fact-rule.ts';

/** 发文先登记后印制。 */
export default defineFactRule({
  id: 'process/register-before-print',
  title: { 'zh-CN': '发文先登记后印制', en: 'Registered before printing' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'warning',
  fact: '登记完成',
  when: '已印制',
  missing: {
    'zh-CN': '复核后的公文应当登记后再印制，记录显示尚未登记',
    en: 'Expected registration before printing; the record says it is not registered',
  },
});
