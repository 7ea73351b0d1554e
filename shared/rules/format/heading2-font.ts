import { headingPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily } from '../support/format/looks.ts';

/** 第二层“（一）”用楷体；与正文接排时只看标题那几个字。 */
export default defineLookRule({
  id: 'format/heading2-font',
  title: { 'zh-CN': '第二层标题用楷体', en: 'Level 2 headings in Kaiti' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'warning',
  expected: { 'zh-CN': '第二层标题一般用楷体', en: 'Expected level 2 headings in Kaiti' },
  look: (lists) => [inFamily('kaiti', { more: lists['heading2Fonts'] ?? [] })],
  select: (pages) => headingPassages(pages, 2),
  sample: { kind: 'heading', level: 2, text: '（一）加强组织领导' },
  good: [{ eastAsianFont: '楷体_GB2312' }, { eastAsianFont: 'KaiTi', bold: true }],
  bad: [{ eastAsianFont: '仿宋', bold: true }, { eastAsianFont: '黑体' }, { eastAsianFont: '隶书' }],
  traps: [
    { paragraphs: [{ kind: 'heading', level: 1, text: '标题', runs: { eastAsianFont: '黑体' } }] },
    {
      paragraphs: [
        { text: '各县（区）人民政府：' },
        {
          text: '（一）加强组织领导。各单位要把这项工作摆上重要日程，抓紧抓好，抓出成效。',
          runs: [
            { length: 10, eastAsianFont: '方正楷体_GBK' },
            { length: 26, eastAsianFont: '仿宋_GB2312' },
          ],
        },
      ],
    },
  ],
});
