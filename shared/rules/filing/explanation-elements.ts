import { definePartsRule } from '../support/parts-rule.ts';

/** 备案说明写明背景、依据、主要内容、征求意见、审核和审议情况。 */
export default definePartsRule({
  id: 'filing/explanation-elements',
  title: { 'zh-CN': '备案说明的内容', en: 'What a filing explanation covers' },
  clauses: [{ instrument: '备案审查规定', clause: '' }],
  severity: 'warning',
  genre: '备案说明',
  paper: { 'zh-CN': '备案说明', en: 'A filing explanation' },
  parts: [
    ['制定背景', /背景|必要性|目的/],
    ['依据', /依据|根据/],
    ['主要内容和政策创新', /主要内容|创新|主要措施/],
    ['征求意见', /征求[^。]{0,20}意见|听取[^。]{0,10}意见|会签|协商/],
    ['合法性（合规性）审核', /合法性|合规性|前置审核/],
    ['审议签批', /审议|签批|常务会议|常委会|会议(?:研究|通过)/],
  ],
  whole: [
    '为解决防汛突出问题，说明制定背景如下。',
    '制定依据为防洪法，主要内容共五条。',
    '已征求各县意见，',
    '经合法性审核，市政府常务会议审议通过。',
  ],
});
