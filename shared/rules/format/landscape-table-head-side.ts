import { defineManualRule } from '../rule.ts';

/** 横表表头的朝向要看印制时落在单页还是双页。 */
export default defineManualRule({
  id: 'format/landscape-table-head-side',
  title: { 'zh-CN': '横排表格的表头朝向', en: 'Side of the head of landscape tables' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '8' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '横排表格的表头，单页码页是否在订口一边、双页码页是否在切口一边？',
    en: 'Do heads of landscape tables lie at the binding edge on odd pages and at the fore-edge on even ones?',
  },
});
