/** Right and wrong pairs for the special formats of GB/T 9704: upward documents, letters, orders and minutes. */
import {
  all,
  blanksBefore,
  change,
  format,
  LETTER,
  MINUTES,
  ORDER,
  runs,
  section,
  text,
  UPWARD,
} from '../support/format-paper.ts';
import { describePairs } from '../support/format-pairs.ts';

const bordered = (color: string) =>
  format('mark', { borders: { bottom: { style: 'thickThinSmallGap', widthPt: 4.5, color } } });

describePairs('upward', UPWARD, [
  {
    clause: '7.2.5',
    rule: 'format/issue-number-position',
    right: [0.6, 1, 1.4].map((leftIndentChars) => format('number', { leftIndentChars })),
    wrong: [
      format('number', { alignment: 'center', leftIndentChars: 0 }),
      ...[0, 3, 6].map((leftIndentChars) => format('number', { leftIndentChars })),
    ],
  },
  {
    clause: '7.2.6',
    rule: 'format/signer-layout',
    right: [signerIn('KaiTi'), signerIn('方正楷体_GBK')],
    wrong: ['仿宋_GB2312', '黑体', '宋体', '隶书'].map(signerIn),
    beside: ['format/font-not-accepted'],
  },
]);

function signerIn(face: string) {
  return change('number', (old) => ({
    ...old,
    runs: [
      { length: (old.text.length ?? 0) - 2, eastAsianFont: '仿宋_GB2312', sizePt: 16, color: '000000' },
      { length: 2, eastAsianFont: face, sizePt: 16, color: '000000' },
    ],
  }));
}

describePairs('letter', LETTER, [
  {
    clause: '10.1',
    rule: 'format/letter-double-lines',
    right: [bordered('C00000'), bordered('E60012')],
    wrong: [bordered('000000'), format('mark', { borders: {} })],
  },
  {
    clause: '10.1',
    rule: 'format/letter-issue-number-right',
    right: [format('number', { rightIndentChars: 0.5 })],
    wrong: [
      ...(['center', 'left'] as const).map((alignment) => format('number', { alignment })),
      format('number', { rightIndentChars: 4 }),
    ],
  },
  {
    clause: '10.1',
    rule: 'format/letter-first-page-number',
    right: [section({ titlePage: true })],
    wrong: [section({ titlePage: false })],
  },
  {
    clause: '10.1',
    rule: 'format/letter-title-gap',
    right: [blanksBefore('title', 1)],
    wrong: [blanksBefore('title', 3), blanksBefore('title', 2)],
  },
  {
    clause: '10.1',
    rule: 'format/letter-imprint',
    right: [text('copyTo', '抄送：清江市水务局。')],
    wrong: [
      text('copyTo', '清江市财政局办公室　　　　2024年5月16日印发'),
      format('copyTo', { borders: { top: { style: 'single', widthPt: 1, color: '000000' } } }),
    ],
  },
  {
    clause: '10.1',
    rule: 'format/letter-masthead-distance',
    right: [format('mark', { spaceBeforePt: 10 })],
    wrong: [format('mark', { spaceBeforePt: 99 }), blanksBefore('mark', 3)],
  },
]);

describePairs('order', ORDER, [
  {
    clause: '10.2',
    rule: 'format/order-masthead-distance',
    right: [format('mark', { spaceBeforePt: 6 })],
    wrong: [blanksBefore('mark', 3), format('mark', { spaceBeforePt: 60 })],
  },
  {
    clause: '10.2',
    rule: 'format/order-number-position',
    right: [blanksBefore('number', 1)],
    wrong: [format('number', { alignment: 'left' }), blanksBefore('number', 3)],
  },
]);

describePairs('minutes', MINUTES, [
  {
    clause: '10.3',
    rule: 'format/minutes-attendance',
    right: [listIn('SimHei', 2), listIn('方正黑体_GBK', 2.2)],
    wrong: [listIn('仿宋_GB2312', 2), listIn('宋体', 2), listIn('黑体', 0), listIn('黑体', 5)],
  },
  {
    clause: '10.3',
    rule: 'format/letterhead-font-color',
    right: [runs('mark', { eastAsianFont: '方正小标宋_GBK' })],
    wrong: [runs('mark', { eastAsianFont: '黑体' }), runs('mark', { color: '0000FF' })],
  },
]);

function listIn(face: string, firstLineIndentChars: number) {
  return all(
    change('note', (old) => ({
      ...old,
      runs: [
        { length: 3, eastAsianFont: face, sizePt: 16, color: '000000' },
        { length: 8, eastAsianFont: '仿宋_GB2312', sizePt: 16, color: '000000' },
      ],
    })),
    format('note', { firstLineIndentChars }),
  );
}
