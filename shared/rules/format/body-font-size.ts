import { bodyPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

const TEXT = '各地区各部门要高度重视防汛工作，落实值班制度。';

/** 正文用三号字。 */
export default defineLookRule({
  id: 'format/body-font-size',
  title: { 'zh-CN': '正文用三号字', en: 'Body in size 3 (16 pt)' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.3.3' },
    { instrument: 'GB/T 9704-2012', clause: '5.2.2' },
  ],
  severity: 'warning',
  expected: { 'zh-CN': '正文一般用三号字', en: 'Expected body text in 16 pt' },
  look: [ofSize(SIZE_PT.三号)],
  select: (pages) => bodyPassages(pages),
  sample: { kind: 'body', text: TEXT },
  good: [{ sizePt: 16 }, { sizePt: 16, eastAsianFont: '仿宋' }],
  bad: [{ sizePt: 14 }, { sizePt: 10.5 }, { sizePt: 15 }],
  traps: [
    {
      paragraphs: [
        {
          kind: 'body',
          text: TEXT,
          runs: [
            { length: 4, sizePt: 12 },
            { length: TEXT.length - 4, sizePt: 16 },
          ],
        },
      ],
    },
    { paragraphs: [{ kind: 'body', text: TEXT, place: 'table', runs: { sizePt: 12 } }] },
  ],
});
