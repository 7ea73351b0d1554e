import { passagesOf } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily, ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

/** 附件首页的“附件”及其顺序号用三号黑体。 */
export default defineLookRule({
  id: 'format/attachment-heading-font',
  title: { 'zh-CN': '“附件”二字用三号黑体', en: 'Attachment label in size 3 Heiti' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.7' }],
  severity: 'warning',
  expected: { 'zh-CN': '“附件”及顺序号应当用三号黑体', en: 'Expected the attachment label in 16 pt Heiti' },
  look: [inFamily('heiti'), ofSize(SIZE_PT.三号)],
  select: (pages) =>
    passagesOf(pages, ({ kind, part }) => kind === 'attachment' && part === 'label').filter(({ paragraph }) =>
      /^\s*附件[\d一二三四五六七八九十\s]{0,4}[：:]?\s*$/.test(paragraph.text),
    ),
  sample: { kind: 'attachment', part: 'label', number: 1, text: '附件1' },
  good: [
    { eastAsianFont: '黑体', sizePt: 16 },
    { eastAsianFont: 'SimHei', sizePt: 16, bold: true },
  ],
  bad: [
    { eastAsianFont: '仿宋_GB2312', sizePt: 16 },
    { eastAsianFont: '黑体', sizePt: 14 },
  ],
  traps: [
    {
      paragraphs: [{ kind: 'attachmentNote', text: '附件：防汛物资清单', runs: { eastAsianFont: '仿宋', sizePt: 16 } }],
    },
    {
      paragraphs: [
        {
          kind: 'attachment',
          part: 'label',
          number: 1,
          text: '附件：防汛物资清单',
          runs: { eastAsianFont: '仿宋', sizePt: 16 },
        },
      ],
    },
  ],
});
