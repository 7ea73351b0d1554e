import { defineFactRule } from '../support/fact-rule.ts';

/** 公开发布经发文机关确定。 */
export default defineFactRule({
  id: 'process/publication-approved',
  title: { 'zh-CN': '公开发布经发文机关确定', en: 'Publication decided by the issuer' },
  clauses: [{ instrument: '条例', clause: '第三十一条' }],
  severity: 'error',
  fact: '公开发布批准',
  when: '公开发布',
  missing: {
    'zh-CN': '公文公开发布应当由发文机关确定，记录显示未经批准',
    en: 'Expected the issuer to have approved publication; the record says otherwise',
  },
});
