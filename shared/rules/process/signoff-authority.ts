import { defineFactRule } from '../support/fact-rule.ts';

/** 重要公文和上行文由主要负责人签发。 */
export default defineFactRule({
  id: 'process/signoff-authority',
  title: {
    'zh-CN': '重要公文和上行文由主要负责人签发',
    en: 'Important and upward documents signed by the principal head',
  },
  clauses: [{ instrument: '条例', clause: '第二十二条' }],
  severity: 'error',
  fact: '主要负责人签发',
  when: '重要公文或上行文',
  missing: {
    'zh-CN': '重要公文和上行文应当由机关主要负责人签发，记录显示不是，请核对',
    en: 'Expected the principal head to sign; the record says otherwise',
  },
});
