import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineLookRule } from '../support/format/look-rule.ts';
import { inFamily, ofSize } from '../support/format/looks.ts';
import { SIZE_PT } from '../../standards/format.ts';

/** 没有特殊说明的要素（发文字号、主送机关、附件说明、署名、日期、附注）用三号仿宋体。 */
export default defineLookRule({
  id: 'format/other-elements-font',
  title: { 'zh-CN': '其他要素用三号仿宋体', en: 'Other elements in size 3 Fangsong' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.2' }],
  severity: 'warning',
  expected: {
    'zh-CN': '发文字号、主送机关、附件说明、署名、日期、附注一般用三号仿宋体',
    en: 'Expected number, recipient, attachment note, signature, date and notes in 16 pt Fangsong',
  },
  look: [inFamily('fangsong'), ofSize(SIZE_PT.三号)],
  select: (pages) =>
    passagesOf(
      pages,
      ofKind('documentNumber', 'recipient', 'attachmentNote', 'issuer', 'issueDate', 'annotation'),
    ).filter(({ paragraph }) => paragraph.place === 'body'),
  sample: { kind: 'documentNumber', text: '清政发〔2024〕5号' },
  good: [
    { eastAsianFont: '仿宋_GB2312', sizePt: 16 },
    { eastAsianFont: 'FangSong', sizePt: 16 },
  ],
  bad: [
    { eastAsianFont: '宋体', sizePt: 14 },
    { eastAsianFont: '宋体', sizePt: 16 },
    { eastAsianFont: '仿宋', sizePt: 14 },
  ],
  traps: [
    { paragraphs: [{ kind: 'copyTo', text: '抄送：市委办公室。', runs: { eastAsianFont: '仿宋', sizePt: 14 } }] },
    {
      paragraphs: [
        {
          kind: 'issueDate',
          text: '2024年5月6日',
          runs: { eastAsianFont: '仿宋', latinFont: 'Times New Roman', sizePt: 16 },
        },
      ],
    },
  ],
});
