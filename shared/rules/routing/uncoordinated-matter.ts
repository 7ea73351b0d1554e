import { defineFactRule } from '../support/fact-rule.ts';

/** 涉及多部门的协商一致后行文。 */
export default defineFactRule({
  id: 'routing/uncoordinated-matter',
  title: { 'zh-CN': '涉及多部门的协商一致后行文', en: 'Agreed among the departments concerned' },
  clauses: [{ instrument: '条例', clause: '第十六条（四）' }],
  severity: 'error',
  fact: '部门协商一致',
  when: '涉及多部门',
  missing: {
    'zh-CN': '涉及多个部门职权的事务，部门之间未协商一致的，不得向下行文，记录显示没有协商一致',
    en: 'A matter of several departments must be agreed before it is issued; the record says it is not',
  },
});
