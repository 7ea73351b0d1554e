import { titlePassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily } from '../support/format/looks.ts';

/** 标题用小标宋体，不加粗；没有小标宋时常用的华文中宋、宋体加粗只作提示。副题（——）不在内。 */
export default defineLookRule({
  id: 'format/title-font',
  title: { 'zh-CN': '标题用小标宋体', en: 'Title in Xiaobiaosong' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'warning',
  expected: { 'zh-CN': '标题一般用小标宋体且不加粗', en: 'Expected the title in Xiaobiaosong, not bold' },
  look: (lists) => [inFamily('xiaobiaosong', { bold: false, more: lists['titleFonts'] ?? [] })],
  select: (pages) => titlePassages(pages),
  sample: { kind: 'title', text: '关于做好防汛工作的通知' },
  good: [
    { eastAsianFont: '方正小标宋简体', bold: false },
    { eastAsianFont: 'FZXiaoBiaoSong-B05S', bold: false },
    { eastAsianFont: 'CESI小标宋-GB2312', bold: false },
  ],
  bad: [
    { eastAsianFont: '黑体', bold: false },
    { eastAsianFont: '宋体', bold: false },
    { eastAsianFont: '仿宋_GB2312', bold: true },
  ],
  minor: [
    { eastAsianFont: '华文中宋', bold: false },
    { eastAsianFont: '宋体', bold: true },
    { eastAsianFont: '方正小标宋简体', bold: true },
  ],
  traps: [
    {
      paragraphs: [
        { kind: 'title', text: '关于加强管理的通知', runs: { eastAsianFont: '方正小标宋简体', sizePt: 22 } },
        { kind: 'title', text: '（征求意见稿）', runs: { eastAsianFont: '楷体', sizePt: 16 } },
      ],
    },
    {
      paragraphs: [
        {
          kind: 'title',
          text: '关于陈㛃同志任职的通知',
          runs: [
            { length: 3, eastAsianFont: '方正小标宋_GBK', bold: false },
            { length: 1, eastAsianFont: 'SimSun-ExtB', bold: false },
            { length: 7, eastAsianFont: '方正小标宋_GBK', bold: false },
          ],
        },
      ],
    },
    {
      paragraphs: [
        { kind: 'title', text: '在全市工作会议上的讲话', runs: { eastAsianFont: '方正小标宋简体' } },
        { kind: 'title', text: '——加快建设现代化产业体系', runs: { eastAsianFont: '楷体' } },
      ],
    },
  ],
});
