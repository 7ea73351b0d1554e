import { defineManualRule } from '../rule.ts';

/** 发文必要性：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/necessity',
  title: { 'zh-CN': '发文必要性', en: 'Need for issuing' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN':
      '是否确有必要发文：法律法规已有明确规定、现行文件仍然适用、部门发文能够解决、没有实质内容的，请核对是否不发。',
    en: 'Is issuing necessary: not where the law already says so, a current document applies, a department can settle it, or nothing of substance is said?',
  },
});
