import { defineFactRule } from '../support/fact-rule.ts';

/** 涉密公文传递渠道。 */
export default defineFactRule({
  id: 'process/classified-channel',
  title: { 'zh-CN': '涉密公文传递渠道', en: 'Channel of a classified document' },
  clauses: [{ instrument: '条例', clause: '第二十六条' }],
  severity: 'error',
  fact: '保密渠道传递',
  when: '涉密',
  missing: {
    'zh-CN': '涉密公文应当通过机要等保密渠道传递，记录显示渠道不符，请立即核对',
    en: 'Expected a secure channel for a classified document; the record says otherwise',
  },
});
