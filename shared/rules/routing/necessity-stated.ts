import { defineFactRule } from '../support/fact-rule.ts';

/** 发文必要性。 */
export default defineFactRule({
  id: 'routing/necessity-stated',
  title: { 'zh-CN': '发文必要性', en: 'Need for issuing stated' },
  clauses: [{ instrument: '条例', clause: '第十三条' }],
  severity: 'info',
  byDefault: 'off',
  fact: '发文依据',
  missing: {
    'zh-CN': '行文应当确有必要，记录中没有填写发文依据',
    en: 'Expected a stated need for issuing; the record has none',
  },
});
