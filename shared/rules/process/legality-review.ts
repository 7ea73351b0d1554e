import { defineFactRule } from '../support/fact-rule.ts';

/** 规范性文件合法性审核。 */
export default defineFactRule({
  id: 'process/legality-review',
  title: { 'zh-CN': '规范性文件合法性审核', en: 'Legality review' },
  clauses: [{ instrument: '国办发〔2018〕115号', clause: '' }],
  severity: 'error',
  fact: '合法性审核',
  when: '行政规范性文件',
  missing: {
    'zh-CN': '行政规范性文件印发前应当经合法性审核，记录显示未审核',
    en: 'Expected a legality review before issue; the record says there was none',
  },
});
