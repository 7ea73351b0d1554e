import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily, ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

/** 密级和保密期限、紧急程度用三号黑体。 */
export default defineLookRule({
  id: 'format/header-left-font',
  title: { 'zh-CN': '密级、紧急程度用三号黑体', en: 'Classification and urgency in size 3 Heiti' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.2.2' },
    { instrument: 'GB/T 9704-2012', clause: '7.2.3' },
  ],
  severity: 'warning',
  expected: {
    'zh-CN': '密级和保密期限、紧急程度一般用三号黑体',
    en: 'Expected classification and urgency in 16 pt Heiti',
  },
  look: [inFamily('heiti'), ofSize(SIZE_PT.三号)],
  select: (pages) => passagesOf(pages, ofKind('classification', 'urgency')),
  sample: { kind: 'urgency', text: '特急' },
  good: [
    { eastAsianFont: '黑体', sizePt: 16 },
    { eastAsianFont: '方正黑体_GBK', sizePt: 16 },
  ],
  bad: [
    { eastAsianFont: '仿宋_GB2312', sizePt: 16 },
    { eastAsianFont: '黑体', sizePt: 14 },
  ],
  traps: [
    { paragraphs: [{ kind: 'copyNumber', text: '000012', runs: { latinFont: '仿宋', sizePt: 16 } }] },
    {
      paragraphs: [
        {
          kind: 'classification',
          text: '秘密★1年',
          runs: { eastAsianFont: '黑体', latinFont: 'Times New Roman', sizePt: 16 },
        },
      ],
    },
  ],
});
