import { defineFactRule } from '../support/fact-rule.ts';

/** 党委、政府共同行文的两办联审。 */
export default defineFactRule({
  id: 'process/two-office-review',
  title: { 'zh-CN': '党委、政府共同行文的两办联审', en: 'Joint review by party and government offices' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  fact: '两办联审',
  when: '党委政府联合行文',
  missing: {
    'zh-CN': '以党委、政府名义共同下发的文件建议两办联审，记录显示尚未联审',
    en: 'A joint party and government document is best reviewed by both offices',
  },
});
