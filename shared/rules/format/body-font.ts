import { bodyPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily } from '../support/format/looks.ts';

const TEXT = '各地区各部门要高度重视防汛工作，落实值班制度。';

/** 正文用仿宋体：看每段大多数汉字实际显示的字体，接排的小标题和少数着重字句不在内。 */
export default defineLookRule({
  id: 'format/body-font',
  title: { 'zh-CN': '正文用仿宋体', en: 'Body in Fangsong' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.3.3' },
    { instrument: 'GB/T 9704-2012', clause: '5.2.2' },
  ],
  severity: 'warning',
  expected: { 'zh-CN': '正文一般用仿宋体', en: 'Expected body text in Fangsong' },
  look: (lists) => [inFamily('fangsong', { more: lists['bodyFonts'] ?? [] })],
  select: (pages) => bodyPassages(pages),
  sample: { kind: 'body', text: TEXT },
  good: [{ eastAsianFont: '仿宋_GB2312' }, { eastAsianFont: 'FangSong' }, { eastAsianFont: '方正仿宋_GBK' }],
  bad: [{ eastAsianFont: '宋体' }, { eastAsianFont: '微软雅黑' }, { eastAsianFont: '黑体' }],
  traps: [
    {
      paragraphs: [
        {
          kind: 'body',
          text: TEXT,
          runs: [
            { length: 6, eastAsianFont: '楷体' },
            { length: 1, eastAsianFont: 'SimSun-ExtB' },
            { length: TEXT.length - 7, eastAsianFont: '仿宋' },
          ],
        },
      ],
    },
    { paragraphs: [{ kind: 'body', text: TEXT, place: 'table', runs: { eastAsianFont: '宋体' } }] },
    { paragraphs: [{ kind: 'body', text: TEXT, runs: { latinFont: 'Times New Roman' } }] },
  ],
});
