import { headingPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily } from '../support/format/looks.ts';

/** 第三层“1.”用仿宋体；与正文接排时只看标题那几个字。 */
export default defineLookRule({
  id: 'format/heading3-font',
  title: { 'zh-CN': '第三层标题用仿宋体', en: 'Level 3 headings in Fangsong' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  expected: { 'zh-CN': '第三层标题一般用仿宋体', en: 'Expected level 3 headings in Fangsong' },
  look: (lists) => [inFamily('fangsong', { more: lists['heading3Fonts'] ?? [] })],
  select: (pages) => headingPassages(pages, 3),
  sample: { kind: 'heading', level: 3, text: '1.加强组织领导' },
  good: [{ eastAsianFont: '仿宋_GB2312' }, { eastAsianFont: '仿宋', bold: true }],
  bad: [{ eastAsianFont: '黑体' }, { eastAsianFont: '楷体' }],
  traps: [
    { paragraphs: [{ kind: 'heading', level: 1, text: '标题', runs: { eastAsianFont: '黑体' } }] },
    {
      paragraphs: [
        { text: '各县（区）人民政府：' },
        {
          text: '1.加强组织领导。各单位要把这项工作摆上重要日程，抓紧抓好，抓出成效。',
          runs: [
            { length: 9, eastAsianFont: '仿宋' },
            { length: 26, eastAsianFont: '仿宋_GB2312' },
          ],
        },
      ],
    },
  ],
});
