import { headingPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily } from '../support/format/looks.ts';

/** 第一层“一、”用黑体；与正文接排时只看标题那几个字。 */
export default defineLookRule({
  id: 'format/heading1-font',
  title: { 'zh-CN': '第一层标题用黑体', en: 'Level 1 headings in Heiti' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'warning',
  expected: { 'zh-CN': '第一层标题一般用黑体', en: 'Expected level 1 headings in Heiti' },
  look: (lists) => [inFamily('heiti', { more: lists['heading1Fonts'] ?? [] })],
  select: (pages) => headingPassages(pages, 1),
  sample: { kind: 'heading', level: 1, text: '一、加强组织领导' },
  good: [{ eastAsianFont: '黑体' }, { eastAsianFont: 'SimHei', bold: true }],
  bad: [{ eastAsianFont: '仿宋_GB2312', bold: true }, { eastAsianFont: '微软雅黑' }, { eastAsianFont: '宋体' }],
  traps: [
    { paragraphs: [{ kind: 'heading', level: 2, text: '标题', runs: { eastAsianFont: '楷体' } }] },
    {
      paragraphs: [
        { text: '各县（区）人民政府：' },
        {
          text: '一、加强组织领导。各单位要把这项工作摆上重要日程，抓紧抓好，抓出成效。',
          runs: [
            { length: 9, eastAsianFont: '方正黑体_GBK' },
            { length: 26, eastAsianFont: '仿宋_GB2312' },
          ],
        },
      ],
    },
  ],
});
