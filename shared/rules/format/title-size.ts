import { titlePassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

/** 标题用二号字；副题（——）不在内。 */
export default defineLookRule({
  id: 'format/title-size',
  title: { 'zh-CN': '标题用二号字', en: 'Title in size 2 (22 pt)' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'warning',
  expected: { 'zh-CN': '标题一般用二号字', en: 'Expected the title in 22 pt' },
  look: [ofSize(SIZE_PT.二号)],
  select: (pages) => titlePassages(pages),
  sample: { kind: 'title', text: '关于做好防汛工作的通知' },
  good: [{ sizePt: 22 }, { sizePt: 22, eastAsianFont: '方正小标宋简体' }],
  bad: [{ sizePt: 18 }, { sizePt: 16 }, { sizePt: 24 }],
  traps: [
    {
      paragraphs: [
        { kind: 'title', text: '关于加强管理的通知', runs: { eastAsianFont: '方正小标宋简体', sizePt: 22 } },
        { kind: 'title', text: '（征求意见稿）', runs: { eastAsianFont: '楷体', sizePt: 16 } },
      ],
    },
    {
      paragraphs: [
        { kind: 'title', text: '在全市工作会议上的讲话', runs: { sizePt: 22 } },
        { kind: 'title', text: '——加快建设现代化产业体系', runs: { sizePt: 16 } },
      ],
    },
    { paragraphs: [{ kind: 'attachment', part: 'title', text: '防汛物资清单', runs: { sizePt: 18 } }] },
  ],
});
