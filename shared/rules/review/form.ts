import { defineManualRule } from '../rule.ts';

/** 文种、格式和文字：由人判断，机器不作结论。 */
export default defineManualRule({
  id: 'review/form',
  title: { 'zh-CN': '文种、格式和文字', en: 'Type, form and wording' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'info',
  question: {
    'zh-CN':
      '文种是否正确，格式是否规范；人名、地名、时间、数字、段落顺序、引文是否准确（机器只核对其中可核对的部分）？',
    en: 'Are type and form right, and names, places, dates, figures, order and quotations accurate (the machine checks only what it can)?',
  },
});
