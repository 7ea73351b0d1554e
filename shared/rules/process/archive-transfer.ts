import { defineFactRule } from '../support/fact-rule.ts';

/** 办结归档。 */
export default defineFactRule({
  id: 'process/archive-transfer',
  title: { 'zh-CN': '办结归档', en: 'Archived when closed' },
  clauses: [{ instrument: '条例', clause: '第二十七条' }],
  severity: 'info',
  fact: '已归档',
  when: '已办结',
  missing: {
    'zh-CN': '办理完毕的公文应当及时归档，记录显示尚未归档',
    en: 'Expected the closed item to be archived; the record says it is not',
  },
});
