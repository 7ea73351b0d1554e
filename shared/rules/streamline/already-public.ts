import { defineFactRule } from '../support/fact-rule.ts';

/** 已公开发布的不再印发纸质。 */
export default defineFactRule({
  id: 'streamline/already-public',
  title: { 'zh-CN': '已公开发布的不再印发纸质', en: 'Already published' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'info',
  fact: '未公开发布',
  missing: {
    'zh-CN': '已公开发布的文件一般不再印发纸质件，记录显示已公开发布，请核对是否仍需印发',
    en: 'Already published: check whether paper copies are still needed',
  },
});
