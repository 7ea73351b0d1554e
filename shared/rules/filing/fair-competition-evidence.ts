import { defineFactRule } from '../support/fact-rule.ts';

/** 公平竞争审查。 */
export default defineFactRule({
  id: 'filing/fair-competition-evidence',
  title: { 'zh-CN': '公平竞争审查', en: 'Fair-competition review' },
  clauses: [{ instrument: '公平竞争审查条例', clause: '第十八条' }],
  severity: 'warning',
  fact: '公平竞争审查',
  when: '涉及经营者',
  missing: {
    'zh-CN': '涉及经营者经济活动的政策措施应当经公平竞争审查，记录显示没有审查结论',
    en: 'Expected a fair-competition review; the record has none',
  },
});
