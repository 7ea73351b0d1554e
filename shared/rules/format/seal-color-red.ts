import { defineManualRule } from '../rule.ts';

/** 印章的颜色和压盖位置在纸上或者电子印章平台上才看得到。 */
export default defineManualRule({
  id: 'format/seal-color-red',
  title: { 'zh-CN': '印章', en: 'Seal' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.1' }],
  severity: 'info',
  byDefault: 'on',
  question: {
    'zh-CN': '印章是否为红色，端正、居中下压署名和成文日期，没有空白印章，联合行文时互不相交相切？',
    en: 'Is each seal red, upright, over the issuer and the date, none blank, and none touching another?',
  },
});
