import { defineFactRule } from '../support/fact-rule.ts';

/** 政策取向一致性评估。 */
export default defineFactRule({
  id: 'streamline/consistency-assessment',
  title: { 'zh-CN': '政策取向一致性评估', en: 'Policy-consistency assessment' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'warning',
  fact: '一致性评估',
  when: '政策性文件',
  missing: {
    'zh-CN': '政策文件出台前应当做一致性评估，记录显示没有',
    en: 'Expected a policy-consistency assessment; the record has none',
  },
});
