import { defineFactRule } from '../support/fact-rule.ts';

/** 复制涉密公文的批准和登记。 */
export default defineFactRule({
  id: 'process/copy-approved',
  title: { 'zh-CN': '复制涉密公文的批准和登记', en: 'Copying of classified documents approved' },
  clauses: [{ instrument: '条例', clause: '第三十二条' }],
  severity: 'error',
  fact: '复制批准',
  when: '复制涉密公文',
  missing: {
    'zh-CN': '复制、汇编机密、秘密级公文应当经本机关负责人批准并登记，记录显示未批准',
    en: 'Expected approval for copying a classified document; the record has none',
  },
});
