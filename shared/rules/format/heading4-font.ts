import { headingPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily } from '../support/format/looks.ts';

/** 第四层“（1）”用仿宋体；与正文接排时只看标题那几个字。 */
export default defineLookRule({
  id: 'format/heading4-font',
  title: { 'zh-CN': '第四层标题用仿宋体', en: 'Level 4 headings in Fangsong' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  expected: { 'zh-CN': '第四层标题一般用仿宋体', en: 'Expected level 4 headings in Fangsong' },
  look: (lists) => [inFamily('fangsong', { more: lists['heading4Fonts'] ?? [] })],
  select: (pages) => headingPassages(pages, 4),
  sample: { kind: 'heading', level: 4, text: '（1）加强组织领导' },
  good: [{ eastAsianFont: '仿宋_GB2312' }, { eastAsianFont: 'STFangsong', bold: true }],
  bad: [{ eastAsianFont: '黑体' }, { eastAsianFont: '宋体' }],
  traps: [
    { paragraphs: [{ kind: 'heading', level: 2, text: '标题', runs: { eastAsianFont: '楷体' } }] },
    {
      paragraphs: [
        { text: '各县（区）人民政府：' },
        {
          text: '（1）加强组织领导。各单位要把这项工作摆上重要日程，抓紧抓好，抓出成效。',
          runs: [
            { length: 10, eastAsianFont: '仿宋' },
            { length: 26, eastAsianFont: '仿宋_GB2312' },
          ],
        },
      ],
    },
  ],
});
