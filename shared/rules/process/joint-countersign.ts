import { defineFactRule } from '../support/fact-rule.ts';

/** 联合发文会签。 */
export default defineFactRule({
  id: 'process/joint-countersign',
  title: { 'zh-CN': '联合发文会签', en: 'Joint issuers counter-signed' },
  clauses: [{ instrument: '条例', clause: '第二十二条' }],
  severity: 'error',
  fact: '会签完成',
  when: '联合行文',
  missing: {
    'zh-CN': '联合发文应当由所有联署机关的负责人会签，记录显示会签未完成',
    en: 'Expected all joint issuers to have counter-signed; the record says they have not',
  },
});
