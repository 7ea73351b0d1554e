import { definePartsRule } from '../support/parts-rule.ts';

/** 信息条目写明时间、地点、主体、事由和结果；只看线索，真伪由人核对。 */
export default definePartsRule({
  id: 'info/five-elements',
  title: { 'zh-CN': '信息五要素', en: 'Five elements of an information item' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  genre: '信息',
  paper: { 'zh-CN': '信息条目', en: 'An information item' },
  parts: [
    ['时间', /\d{1,2}月\d{1,2}日|今日|昨日|截至|上午|下午/],
    ['地点', /[省市县区乡镇村街道]/],
    ['主体', /局|委|厅|部|公司|群众|单位|政府|企业/],
    ['事由', /因|由于|为|发生|开展|出现/],
    ['结果', /已|完成|处置|造成|未造成|正在|目前/],
  ],
  whole: ['6月1日上午，清江市城北县', '因强降雨发生内涝，', '市水利局组织抢险，目前已全部处置。'],
});
