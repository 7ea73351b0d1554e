import { defineFactRule } from '../support/fact-rule.ts';

/** 收文办理程序。 */
export default defineFactRule({
  id: 'process/receive-steps',
  title: { 'zh-CN': '收文办理程序', en: 'Steps of receiving' },
  clauses: [{ instrument: '条例', clause: '第二十四条' }],
  severity: 'warning',
  fact: '收文程序完整',
  when: '收文',
  missing: {
    'zh-CN': '收文办理应当依次签收、登记、初审、承办、传阅、催办、答复，记录显示有环节缺失',
    en: 'Expected all steps of receiving; the record says one is missing',
  },
});
