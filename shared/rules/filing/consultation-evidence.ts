import { defineFactRule } from '../support/fact-rule.ts';

/** 公开征求意见。 */
export default defineFactRule({
  id: 'filing/consultation-evidence',
  title: { 'zh-CN': '公开征求意见', en: 'Public consultation' },
  clauses: [{ instrument: '国办发〔2018〕37号', clause: '' }],
  severity: 'warning',
  fact: '征求意见',
  when: '行政规范性文件',
  missing: {
    'zh-CN': '行政规范性文件一般应当公开征求意见，记录显示没有',
    en: 'Expected a public consultation; the record has none',
  },
});
