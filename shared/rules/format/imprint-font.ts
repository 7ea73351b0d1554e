import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily, ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

/** 版记（抄送机关、印发机关和印发日期）用四号仿宋体。 */
export default defineLookRule({
  id: 'format/imprint-font',
  title: { 'zh-CN': '版记用四号仿宋体', en: 'Imprint in size 4 Fangsong' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.4.2' },
    { instrument: 'GB/T 9704-2012', clause: '7.4.3' },
  ],
  severity: 'warning',
  expected: { 'zh-CN': '版记一般用四号仿宋体', en: 'Expected the imprint in 14 pt Fangsong' },
  look: [inFamily('fangsong'), ofSize(SIZE_PT.四号)],
  select: (pages) => passagesOf(pages, ofKind('copyTo', 'printing')),
  sample: { kind: 'copyTo', text: '抄送：市委办公室，市人大常委会办公室。' },
  good: [
    { eastAsianFont: '仿宋_GB2312', sizePt: 14 },
    { eastAsianFont: '方正仿宋_GBK', sizePt: 14 },
  ],
  bad: [
    { eastAsianFont: '仿宋_GB2312', sizePt: 16 },
    { eastAsianFont: '宋体', sizePt: 14 },
    { eastAsianFont: '黑体', sizePt: 12 },
  ],
  traps: [
    {
      paragraphs: [
        {
          kind: 'printing',
          text: '清江市人民政府办公室 2024年5月6日印发',
          runs: [
            { length: 10, eastAsianFont: '仿宋', sizePt: 14 },
            { length: 11, eastAsianFont: '仿宋', latinFont: 'Times New Roman', sizePt: 14 },
          ],
        },
      ],
    },
  ],
});
