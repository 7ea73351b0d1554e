/**
 * Right and wrong pairs for each clause of GB/T 9704, generated: one thing is changed on a document that is right,
 * and every formatting rule looks at the result.
 */
import type { FontFamily } from '../../shared/standards/fonts.ts';
import { FONT_FAMILIES } from '../../shared/standards/fonts.ts';
import type { Change } from '../support/format-paper.ts';
import { all, blanksBefore, change, format, ORDINARY, runs, section, text, without } from '../support/format-paper.ts';
import type { Pairs } from '../support/format-pairs.ts';
import { describePairs } from '../support/format-pairs.ts';

const OTHERS = [
  '微软雅黑',
  '等线',
  '隶书',
  '幼圆',
  'Arial Unicode MS',
  '华文行楷',
  '华文彩云',
  '方正舒体',
  'ＭＳ 明朝',
] as const;

/** Every accepted face of a family is right; every face of the other families and of none is wrong. */
function faces(name: string, family: FontFamily, wrong: readonly FontFamily[]): Pick<Pairs, 'right' | 'wrong'> {
  const set = (face: string): Change => runs(name, { eastAsianFont: face });
  return {
    right: FONT_FAMILIES[family].accepted.map(set),
    wrong: [...wrong.flatMap((each) => FONT_FAMILIES[each].accepted.slice(0, 8)), ...OTHERS].map(set),
  };
}

const sizes = (name: string, right: number): Pick<Pairs, 'right' | 'wrong'> => ({
  right: [runs(name, { sizePt: right })],
  wrong: [9, 10.5, 12, 13, 14, 15, 16, 18, 22, 24, 26]
    .filter((pt) => pt !== right)
    .map((sizePt) => runs(name, { sizePt })),
});

const indents = (name: string): Pick<Pairs, 'right' | 'wrong'> => ({
  right: [2, 1.8, 2.2].map((firstLineIndentChars) => format(name, { firstLineIndentChars })),
  wrong: [0, 0.5, 1, 3, 4, 6].map((firstLineIndentChars) => format(name, { firstLineIndentChars })),
});

const colors = ['FF0000', '0000FF', '365F91', '00B050', '808080', 'FFFFFF', '7030A0', 'FFC000'] as const;

const PAIRS: readonly Pairs[] = [
  {
    clause: '5.1',
    rule: 'format/paper-size-a4',
    right: [
      section({ pageWidthMm: 210.03, pageHeightMm: 297.04 }),
      section({ pageWidthMm: 209.9, pageHeightMm: 296.9 }),
    ],
    wrong: [
      [215.9, 279.4],
      [215.9, 355.6],
      [184, 260],
      [176, 250],
      [148, 210],
      [297, 420],
      [210, 290],
    ].map(([w = 0, h = 0]) => section({ pageWidthMm: w, pageHeightMm: h })),
  },
  {
    clause: '5.2.1',
    rule: 'format/page-margins',
    beside: ['format/text-area-size'],
    right: [
      ...[36.1, 36.5, 37.5, 37.9].map((marginTopMm) => section({ marginTopMm, marginBottomMm: 72 - marginTopMm })),
      ...[27.1, 27.5, 28.5, 28.9].map((marginLeftMm) => section({ marginLeftMm, marginRightMm: 54 - marginLeftMm })),
      section({ marginTopMm: 34.58, marginBottomMm: 32.58 }),
      section({ marginTopMm: 34.6, marginBottomMm: 32.6 }),
      section({ marginLeftMm: 18, gutterMm: 10 }),
    ],
    wrong: [
      ...[20, 25.4, 30, 33, 39, 45].map((marginTopMm) => section({ marginTopMm })),
      ...[20, 25.4, 26.5, 29.5, 31.75, 35].map((marginLeftMm) => section({ marginLeftMm })),
      ...[20, 24, 28, 31.75].map((marginRightMm) => section({ marginRightMm })),
      ...[20, 25.4, 38].map((marginBottomMm) => section({ marginBottomMm })),
      section({ marginTopMm: 25.4, marginBottomMm: 25.4, marginLeftMm: 31.75, marginRightMm: 31.75 }),
      section({ marginTopMm: 28, marginBottomMm: 28, marginLeftMm: 27, marginRightMm: 27 }),
    ],
  },
  {
    clause: '6.1',
    rule: 'format/text-area-size',
    right: [section({ marginLeftMm: 28.5, marginRightMm: 25.5 }), section({ marginTopMm: 37.4, marginBottomMm: 34.9 })],
    wrong: [section({ marginLeftMm: 27.1, marginRightMm: 25.1 }), section({ marginTopMm: 36.1, marginBottomMm: 34.1 })],
  },
  {
    clause: '5.2.1',
    rule: 'format/gutter-nonzero',
    right: [section({ gutterMm: 0 }), section({ gutterMm: 0.3 })],
    wrong: [3, 5, 10].map((gutterMm) => section({ gutterMm })),
  },
  {
    clause: '5.2.3',
    rule: 'format/lines-per-page',
    right: [28, 28.5, 28.8, 28.9, 28.95, 29, 29.5, 30].map((pt) => bodyLines(pt)),
    wrong: [14, 18, 20, 22, 24, 32, 36, 40].map((pt) => bodyLines(pt)),
  },
  {
    clause: '5.2.3',
    rule: 'format/body-line-spacing',
    right: [
      format('body3', { lineSpacing: { kind: 'exact', pt: 29 } }),
      format('body3', { lineSpacing: { kind: 'multiple', lines: 1 } }),
    ],
    wrong: [
      ...[20, 24, 26, 32].map((pt) => format('body3', { lineSpacing: { kind: 'exact', pt } })),
      ...[1.5, 2].map((lines) => format('body3', { lineSpacing: { kind: 'multiple', lines }, snapToGrid: false })),
    ],
  },
  {
    clause: '5.2.3',
    rule: 'format/body-paragraph-spacing',
    right: [0, 0.5, 1].map((spaceAfterPt) => format('body2', { spaceAfterPt })),
    wrong: [3, 5, 6, 8, 10, 15.6].flatMap((pt) => [
      format('body2', { spaceAfterPt: pt }),
      format('body2', { spaceBeforePt: pt }),
    ]),
  },
  {
    clause: '7.3.3',
    rule: 'format/body-font',
    beside: ['format/font-not-accepted'],
    ...faces('body2', 'fangsong', ['songti', 'kaiti', 'heiti']),
  },
  { clause: '7.3.3', rule: 'format/body-font-size', ...sizes('body2', 16) },
  { clause: '7.3.3', rule: 'format/body-first-line-indent', ...indents('body2') },
  { clause: '7.3.3', rule: 'format/body-first-line-indent', ...indents('heading1') },
  { clause: '7.3.3', rule: 'format/heading1-font', ...faces('heading1', 'heiti', ['songti', 'kaiti', 'fangsong']) },
  { clause: '7.3.3', rule: 'format/heading2-font', ...faces('heading2', 'kaiti', ['songti', 'heiti', 'fangsong']) },
  { clause: '7.3.3', rule: 'format/heading3-font', ...faces('heading3', 'fangsong', ['songti', 'heiti', 'kaiti']) },
  { clause: '7.3.3', rule: 'format/heading-size', ...sizes('heading1', 16) },
  {
    clause: '7.3.1',
    rule: 'format/title-font',
    ...faces('title', 'xiaobiaosong', ['songti', 'kaiti', 'heiti', 'fangsong']),
  },
  { clause: '7.3.1', rule: 'format/title-size', ...sizes('title', 22) },
  {
    clause: '7.3.1',
    rule: 'format/title-centered',
    right: [format('title', { alignment: 'center' }), format('title', { leftIndentChars: 1, rightIndentChars: 1 })],
    wrong: [
      ...(['left', 'right', 'justify'] as const).map((alignment) => format('title', { alignment })),
      format('title', { firstLineIndentChars: 2 }),
      format('title', { leftIndentChars: 3 }),
    ],
  },
  {
    clause: '7.3.1',
    rule: 'format/title-gap-above',
    right: [without('titleGap1'), blanksBefore('title', 1)].slice(1),
    wrong: [without('titleGap1', 'titleGap2'), blanksBefore('title', 3), blanksBefore('title', 5)],
  },
  {
    clause: '7.3.1',
    rule: 'format/title-shape',
    beside: ['format/title-word-break'],
    right: [text('title', '清江市人民政府\n关于进一步做好城乡防汛工作的通知'), text('title', '关于做好防汛工作的通知')],
    wrong: [
      text('title', '清江市人民政府关于进一步做好防汛工作\n的通知'),
      text('title', '清江市人民政府关于进一步加强\n城乡防汛\n组织领导和物资储备工作的通知'),
    ],
  },
  {
    clause: '7.3.2',
    rule: 'format/recipient-flush-left',
    right: [format('recipient', { alignment: 'left' }), format('recipient', { firstLineIndentChars: 0.2 })],
    wrong: [
      format('recipient', { firstLineIndentChars: 2 }),
      format('recipient', { leftIndentChars: 2 }),
      format('recipient', { alignment: 'center' }),
      format('recipient', { alignment: 'right' }),
    ],
  },
  {
    clause: '7.3.2',
    rule: 'format/recipient-gap-above',
    right: [all(without('recipientGap'), format('recipient', { spaceBeforePt: 28.95 }))],
    wrong: [without('recipientGap'), blanksBefore('recipient', 2)],
  },
  {
    clause: '5.2.4',
    rule: 'format/text-color-black',
    right: [runs('body2', { color: '000000' }), runs('mark', { color: 'C00000' }), runs('body2', { color: '0A0A0A' })],
    wrong: ['title', 'body2', 'heading1', 'note', 'date', 'copyTo'].flatMap((name) =>
      colors.map((color) => runs(name, { color })),
    ),
  },
  {
    clause: '6.1',
    rule: 'format/highlight-left',
    right: [runs('body2', {})],
    wrong: ['title', 'body2', 'recipient', 'date'].flatMap((name) =>
      ['yellow', 'D9D9D9'].map((highlight) => runs(name, { highlight })),
    ),
  },
  {
    clause: '5.2.2',
    rule: 'format/other-elements-font',
    right: ['number', 'recipient', 'note', 'issuer', 'date', 'annotation'].map((name) =>
      runs(name, { eastAsianFont: 'FangSong' }),
    ),
    wrong: ['number', 'recipient', 'note', 'issuer', 'date', 'annotation'].flatMap((name) => [
      runs(name, { eastAsianFont: '宋体' }),
      runs(name, { sizePt: 14 }),
      runs(name, { eastAsianFont: '黑体', sizePt: 18 }),
    ]),
  },
  {
    clause: '7.2.4',
    rule: 'format/letterhead-centered',
    right: [format('mark', { alignment: 'distribute' })],
    wrong: (['left', 'right', 'justify'] as const).map((alignment) => format('mark', { alignment })),
  },
  {
    clause: '7.2.4',
    rule: 'format/letterhead-font-color',
    right: ['方正小标宋_GBK', '华文中宋', 'FZXiaoBiaoSong-B05S'].map((eastAsianFont) =>
      runs('mark', { eastAsianFont }),
    ),
    wrong: ['黑体', '仿宋', '楷体', '隶书'].map((eastAsianFont) => runs('mark', { eastAsianFont })),
  },
  {
    clause: '7.2.4',
    rule: 'format/letterhead-top-distance',
    right: [blanksBefore('mark', 0), all(without('above1'), format('mark', { spaceBeforePt: 29 }))],
    wrong: [without('above1', 'above2', 'above3'), blanksBefore('mark', 3)],
  },
  {
    clause: '7.2.5',
    rule: 'format/issue-number-position',
    right: [format('number', { alignment: 'center' }), format('number', { leftIndentChars: 1, rightIndentChars: 1 })],
    wrong: [
      ...(['left', 'right', 'justify'] as const).map((alignment) => format('number', { alignment })),
      format('number', { leftIndentChars: 6 }),
    ],
  },
  {
    clause: '7.2.7',
    rule: 'format/red-separator',
    right: ['FF0000', 'C00000', 'E60012'].map((color) =>
      format('number', { borders: { bottom: { style: 'single', widthPt: 2, color } } }),
    ),
    wrong: [
      format('number', { borders: {} }),
      ...['000000', '0000FF'].map((color) =>
        format('number', { borders: { bottom: { style: 'single', widthPt: 2, color } } }),
      ),
    ],
  },
  { clause: '7.3.4', rule: 'format/attachment-note-indent', ...indents('note') },
  {
    clause: '7.3.4',
    rule: 'format/attachment-note-gap',
    right: [all(without('noteGap'), format('note', { spaceBeforePt: 28.95 }))],
    wrong: [without('noteGap'), blanksBefore('note', 2)],
  },
  {
    clause: '7.3.4',
    rule: 'format/attachment-note-hanging',
    right: [all(longNote(), format('note', { leftIndentChars: 5, firstLineIndentChars: -3 }))],
    wrong: [longNote(), all(longNote(), format('note', { leftIndentChars: 2, firstLineIndentChars: 0 }))],
  },
  {
    clause: '7.3.5.2',
    rule: 'format/signature-unsealed-position',
    right: [
      all(format('issuer', { rightIndentChars: 3.75 }), format('date', { rightIndentChars: 4 })),
      // 7.3.5.2: the date begins two characters to the right of the name; being longer it stands at two.
      all(format('issuer', { rightIndentChars: 3.5 }), format('date', { rightIndentChars: 2 })),
    ],
    wrong: [
      all(format('issuer', { rightIndentChars: 0 }), format('date', { rightIndentChars: 0 })),
      all(format('issuer', { rightIndentChars: 10 }), format('date', { rightIndentChars: 10 })),
      format('issuer', { alignment: 'left', rightIndentChars: 0 }),
      all(
        format('issuer', { alignment: 'center', rightIndentChars: 0 }),
        format('date', { alignment: 'center', rightIndentChars: 0 }),
      ),
    ],
  },
  {
    clause: '7.3.5.2',
    rule: 'format/signature-gap',
    right: [blanksBefore('issuer', 1), without('signGap1')],
    wrong: [without('signGap1', 'signGap2'), blanksBefore('issuer', 5)],
    beside: ['format/blank-paragraphs'],
  },
  {
    clause: '7.3.6',
    rule: 'format/notes-position',
    right: [
      format('annotation', { firstLineIndentChars: 2.2 }),
      format('annotation', { firstLineIndentChars: 0, leftIndentChars: 2 }),
    ],
    wrong: [
      format('annotation', { firstLineIndentChars: 0 }),
      format('annotation', { firstLineIndentChars: 4 }),
      format('annotation', { alignment: 'center' }),
      blanksBefore('annotation', 1),
    ],
  },
  {
    clause: '7.3.7',
    rule: 'format/attachment-new-page',
    right: [
      all(
        format('label', { pageBreakBefore: false }),
        change('annotation', (old) => ({ ...old, text: `${old.text}\f` })),
      ),
    ],
    wrong: [
      format('label', { pageBreakBefore: false }),
      all(blanksBefore('label', 2), format('label', { pageBreakBefore: false })),
    ],
  },
  {
    clause: '7.3.7',
    rule: 'format/attachment-heading-font',
    ...faces('label', 'heiti', ['songti', 'kaiti', 'fangsong']),
  },
  {
    clause: '7.3.7',
    rule: 'format/attachment-title-position',
    right: [all(without('labelGap'), format('attachmentTitle', { spaceBeforePt: 28.95 }))],
    wrong: [without('labelGap'), format('attachmentTitle', { alignment: 'left' }), blanksBefore('attachmentTitle', 3)],
  },
  {
    clause: '7.4.1',
    rule: 'format/imprint-lines',
    right: [imprintLine(0.75), imprintLine(1.25)],
    wrong: [
      imprintLine(2),
      imprintLine(3),
      all(format('copyTo', { borders: {} }), format('printing', { borders: {} })),
    ],
  },
  { clause: '7.4.2', rule: 'format/imprint-font', ...faces('copyTo', 'fangsong', ['songti', 'kaiti', 'heiti']) },
  { clause: '7.4.3', rule: 'format/imprint-font', ...sizes('printing', 14) },
  {
    clause: '7.4.3',
    rule: 'format/imprint-indent',
    right: [0.8, 1, 1.2].map((firstLineIndentChars) => format('printing', { firstLineIndentChars })),
    wrong: [0, 2, 4].map((firstLineIndentChars) => format('printing', { firstLineIndentChars })),
  },
  {
    clause: '7.5',
    rule: 'format/page-number-font',
    right: ['宋体', 'SimSun', 'NSimSun'].map((latinFont) => runs('footOdd', { latinFont })),
    wrong: [
      ...['仿宋', '黑体', 'Arial', 'Calibri'].map((latinFont) => runs('footOdd', { latinFont, eastAsianFont: '仿宋' })),
      ...[9, 10.5, 12, 16].map((sizePt) => runs('footOdd', { sizePt })),
    ],
  },
  {
    clause: '7.5',
    rule: 'format/page-number-dashes',
    right: ['— 1 —', '－ 1 －', '― 1 ―', '─ 1 ─', '–\u00a01\u00a0–'].map((words) => text('footOdd', words)),
    wrong: ['- 1 -', '  1  ', '~ 1 ~', '( 1 )', '第 1 页', '/ 1 /'].map((words) => text('footOdd', words)),
  },
  {
    clause: '7.5',
    rule: 'format/page-number-parity',
    right: [
      section({ pageNumber: { present: true, position: 'outside' } }),
      section({ pageNumber: { present: true } }),
    ],
    wrong: [
      ...(['center', 'left', 'right'] as const).map((position) =>
        section({ evenAndOddHeaders: false, pageNumber: { present: true, position } }),
      ),
      section({ pageNumber: { present: true, position: 'inside' } }),
    ],
  },
  {
    clause: '7.5',
    rule: 'format/page-number-indent',
    right: [0.8, 1, 1.3].map((rightIndentChars) => format('footOdd', { rightIndentChars })),
    wrong: [0, 2, 4].map((rightIndentChars) => format('footOdd', { rightIndentChars })),
  },
  {
    clause: '7.5',
    rule: 'format/page-number-distance',
    right: [21, 24, 25, 28].map((footerMm) => section({ footerMm })),
    wrong: [5, 10, 12.7, 15, 33].map((footerMm) => section({ footerMm })),
  },
  {
    clause: '7.5',
    rule: 'format/page-number-continuous',
    right: [(paper) => ({ ...paper, sections: [...paper.sections, ...paper.sections] })],
    wrong: [1, 0].map((start): Change => (paper) => ({
      ...paper,
      sections: [
        ...paper.sections,
        ...paper.sections.map((each) => ({ ...each, pageNumber: { ...each.pageNumber, start } })),
      ],
    })),
  },
];

function bodyLines(pt: number): Change {
  const set = { lineSpacing: { kind: 'exact', pt } } as const;
  return all(...['body1', 'body2', 'body3'].map((name) => format(name, set)));
}

function longNote(): Change {
  return text('note', '附件：清江市人民政府办公室关于进一步加强城区排水防涝设施建设管理工作的物资清单');
}

function imprintLine(widthPt: number): Change {
  const line = { style: 'single', widthPt, color: '000000' };
  return all(format('copyTo', { borders: { top: line } }), format('printing', { borders: { bottom: line } }));
}

describePairs('ordinary', ORDINARY, PAIRS);
