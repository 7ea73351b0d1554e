import { defineFactRule } from '../support/fact-rule.ts';

/** 重要下行文抄送直接上级。 */
export default defineFactRule({
  id: 'routing/downward-important-cc',
  title: { 'zh-CN': '重要下行文抄送直接上级', en: 'An important downward document is copied up' },
  clauses: [{ instrument: '条例', clause: '第十六条（一）' }],
  severity: 'info',
  fact: '抄送直接上级',
  when: '重要行文',
  missing: {
    'zh-CN': '重要行文应当同时抄送发文机关的直接上级机关，记录显示没有',
    en: 'Expected a copy to the direct superior; the record has none',
  },
});
