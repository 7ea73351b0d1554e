import { defineFactRule } from '../support/fact-rule.ts';

/** 联合制定的由主办机关报备。 */
export default defineFactRule({
  id: 'filing/joint-lead-files',
  title: { 'zh-CN': '联合制定的由主办机关报备', en: 'Joint document filed by the lead body' },
  clauses: [{ instrument: '备案审查规定', clause: '第五条' }],
  severity: 'warning',
  fact: '主办机关报备',
  when: '联合行文',
  missing: {
    'zh-CN': '联合制定的文件一般由主办机关报备，记录显示不是，请核对',
    en: 'Expected the lead body to file; the record says otherwise',
  },
});
