import { defineFactRule } from '../support/fact-rule.ts';

/** 职权范围内的不联合行文。 */
export default defineFactRule({
  id: 'routing/joint-own-remit',
  title: { 'zh-CN': '职权范围内的不联合行文', en: 'No joint issue within one body’s remit' },
  clauses: [{ instrument: '条例', clause: '第十七条' }],
  severity: 'info',
  fact: '超出单方职权',
  when: '联合行文',
  missing: {
    'zh-CN': '属于一个机关职权范围内的工作，不得联合行文，记录显示属单方职权，请核对',
    en: 'A matter within one body’s remit is not issued jointly; please check',
  },
});
