import { defineManualRule } from '../rule.ts';

/** 空白页和版记页编不编页码，要看印制时的分页。 */
export default defineManualRule({
  id: 'format/page-number-blank-page',
  title: { 'zh-CN': '空白页不编页码', en: 'No numbers on blank pages' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'info',
  byDefault: 'off',
  question: {
    'zh-CN': '版记页前有空白页的，空白页和版记页是否都不编页码？',
    en: 'Where blank pages stand before the imprint, do they and the imprint page carry no number?',
  },
});
