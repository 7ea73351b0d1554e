import { definePartsRule } from '../support/parts-rule.ts';

/** 督查立项写明事项、依据、主办、时限和联系人。 */
export default definePartsRule({
  id: 'supervision/item-fields',
  title: { 'zh-CN': '督查立项要素', en: 'What a supervision item states' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  genre: '督查通知单',
  paper: { 'zh-CN': '督查通知', en: 'A supervision notice' },
  parts: [
    ['事项', /事项|任务|内容/],
    ['依据', /依据|根据|批示|要求|精神|〔\d{4}〕/],
    ['主办单位', /主办|牵头|责任单位|承办/],
    ['时限', /\d{1,2}月\d{1,2}日|时限|月底|日内|前(?:完成|办结|反馈|报送)/],
    ['联系人', /联系人|联系电话|电话/],
  ],
  whole: [
    '督查事项：城区内涝点整治。',
    '根据市政府第12次常务会议要求，由市水利局牵头，市住建局配合，',
    '于6月30日前办结。联系人：王建国。',
  ],
});
