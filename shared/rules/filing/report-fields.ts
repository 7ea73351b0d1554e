import { definePartsRule } from '../support/parts-rule.ts';

/** 备案报告写明文件名称、文号、日期和报请备案的话。 */
export default definePartsRule({
  id: 'filing/report-fields',
  title: { 'zh-CN': '备案报告的内容', en: 'What a filing report names' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  genre: '备案报告',
  paper: { 'zh-CN': '备案报告', en: 'A filing report' },
  parts: [
    ['文件名称', /《[^《》]{2,}》/],
    ['发文字号', /〔\d{4}〕|令第/],
    ['通过或者批准、发布日期', /\d{4}年\d{1,2}月\d{1,2}日/],
    ['报请备案', /备案/],
  ],
  whole: ['《清江市防汛办法》（清政发〔2024〕5号）', '已于2024年6月1日发布，', '现报请备案。'],
});
