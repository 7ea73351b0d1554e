import { defineFactRule } from '../support/fact-rule.ts';

/** 实质修改后报原签批人复审。 */
export default defineFactRule({
  id: 'process/resign-after-change',
  title: { 'zh-CN': '实质修改后报原签批人复审', en: 'Substantive change goes back to the signer' },
  clauses: [{ instrument: '条例', clause: '第二十五条（一）' }],
  severity: 'error',
  fact: '复审完成',
  when: '签批后实质修改',
  missing: {
    'zh-CN': '签批后需作实质性修改的应当报原签批人复审，记录显示尚未复审',
    en: 'Expected re-approval after a substantive change; the record says there was none',
  },
});
