import { headingPassages } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

/** 层次标题与正文同为三号字。 */
export default defineLookRule({
  id: 'format/heading-size',
  title: { 'zh-CN': '层次标题用三号字', en: 'Headings in size 3 (16 pt)' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.3.3' },
    { instrument: 'GB/T 9704-2012', clause: '5.2.2' },
  ],
  severity: 'info',
  expected: { 'zh-CN': '层次标题一般用三号字', en: 'Expected headings in 16 pt' },
  look: [ofSize(SIZE_PT.三号)],
  select: (pages) => headingPassages(pages),
  sample: { kind: 'heading', level: 1, text: '一、加强组织领导' },
  good: [{ sizePt: 16 }, { sizePt: 16, eastAsianFont: '黑体' }],
  bad: [{ sizePt: 18 }, { sizePt: 14 }],
  traps: [
    { paragraphs: [{ kind: 'title', text: '关于加强管理的通知', runs: { sizePt: 22 } }] },
    { paragraphs: [{ kind: 'heading', level: 1, text: '一、表内标题', place: 'table', runs: { sizePt: 12 } }] },
  ],
});
