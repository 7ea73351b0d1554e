/** A document set as GB/T 9704 has it, every part by name, so that tests can change one thing at a time. */
import type { ParagraphFormat, RunFormat, Section } from '../../shared/document/document.ts';
import type { Example, ExampleParagraph } from '../../shared/rules/rule.ts';

export type Part = Exclude<ExampleParagraph, string>;
export interface Paper {
  readonly parts: readonly (readonly [name: string, part: Part])[];
  readonly sections: readonly Section[];
}
export type Change = (paper: Paper) => Paper;

const LINE: ParagraphFormat = {
  lineSpacing: { kind: 'exact', pt: 28.95 },
  alignment: 'justify',
  firstLineIndentChars: 0,
  leftIndentChars: 0,
  rightIndentChars: 0,
  spaceBeforePt: 0,
  spaceAfterPt: 0,
  pageBreakBefore: false,
  snapToGrid: true,
  markSizePt: 16,
};
const RED = 'FF0000';
const run = (eastAsianFont: string, sizePt = 16): RunFormat => ({
  eastAsianFont,
  latinFont: 'Times New Roman',
  sizePt,
  bold: false,
  color: '000000',
});
const FANGSONG = run('仿宋_GB2312');
const IMPRINT = run('仿宋_GB2312', 14);
const line = (widthPt: number, color = '000000') => ({ style: 'single', widthPt, color });
const part = (text: string, runs: RunFormat, format: ParagraphFormat = {}): Part => ({
  text,
  runs,
  format: { ...LINE, ...format },
});
const blank: Part = { text: '', format: LINE };
const foot = (text: string, pages: 'default' | 'even', format: ParagraphFormat): Part => ({
  text,
  place: 'footer',
  pages,
  runs: { ...run('宋体', 14), latinFont: '宋体' },
  inlines: [{ kind: 'field', name: 'PAGE', start: 2, end: 3 }],
  format: { ...LINE, ...format },
});

export const SHEET: Section = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
  gutterMm: 0,
  footerMm: 25,
  evenAndOddHeaders: true,
  titlePage: false,
  grid: { type: 'linesAndChars', linePitchPt: 28.95, charSpacePt: -0.21 },
  pageNumber: { present: true, format: 'decimal', position: 'outside' },
};

/** 普通格式的下行文，从版头到版记、附件、页码。 */
export const ORDINARY: Paper = {
  parts: [
    ['above1', blank],
    ['above2', blank],
    ['above3', blank],
    [
      'mark',
      {
        ...part(
          '清江市人民政府文件',
          { ...run('方正小标宋简体', 48), color: RED },
          { alignment: 'center', lineSpacing: { kind: 'exact', pt: 60 } },
        ),
      },
    ],
    ['markGap1', blank],
    ['markGap2', blank],
    ['number', part('清政发〔2024〕5号', FANGSONG, { alignment: 'center', borders: { bottom: line(1.5, RED) } })],
    ['titleGap1', blank],
    ['titleGap2', blank],
    [
      'title',
      part('清江市人民政府关于\n进一步做好城乡防汛工作的通知', run('方正小标宋简体', 22), { alignment: 'center' }),
    ],
    ['recipientGap', blank],
    ['recipient', part('各县（区）人民政府，市直各部门：', FANGSONG)],
    [
      'body1',
      part('为进一步做好城乡防汛工作，保障人民群众生命财产安全，现就有关事项通知如下。', FANGSONG, {
        firstLineIndentChars: 2,
      }),
    ],
    ['heading1', part('一、压实工作责任', run('黑体'), { firstLineIndentChars: 2 })],
    ['heading2', part('（一）明确责任分工', run('楷体_GB2312'), { firstLineIndentChars: 2 })],
    [
      'body2',
      part('各地区各部门要高度重视防汛工作，落实值班制度，加强巡查检查，发现险情立即报告。', FANGSONG, {
        firstLineIndentChars: 2,
      }),
    ],
    ['heading3', part('1.加强值班值守', FANGSONG, { firstLineIndentChars: 2 })],
    ['body3', part('汛期实行领导带班和二十四小时值班制度，重要情况随时报告。', FANGSONG, { firstLineIndentChars: 2 })],
    ['noteGap', blank],
    ['note', part('附件：防汛物资清单', FANGSONG, { firstLineIndentChars: 2 })],
    ['signGap1', blank],
    ['signGap2', blank],
    ['issuer', part('清江市人民政府', FANGSONG, { alignment: 'right', rightIndentChars: 4 })],
    ['date', part('2024年5月16日', FANGSONG, { alignment: 'right', rightIndentChars: 4 })],
    ['annotation', part('（此件公开发布）', FANGSONG, { firstLineIndentChars: 2 })],
    ['label', part('附件', run('黑体'), { pageBreakBefore: true })],
    ['labelGap', blank],
    ['attachmentTitle', part('防汛物资清单', run('方正小标宋简体', 22), { alignment: 'center' })],
    [
      'attachmentText',
      part('编织袋、铁锹、救生衣等物资由各县（区）按辖区人口储备。', FANGSONG, { firstLineIndentChars: 2 }),
    ],
    [
      'copyTo',
      part('抄送：市委办公室，市人大常委会办公室，市政协办公室。', IMPRINT, {
        leftIndentChars: 4,
        firstLineIndentChars: -3,
        borders: { top: line(1), bottom: line(0.75) },
      }),
    ],
    [
      'printing',
      part('清江市人民政府办公室　　　　　　2024年5月16日印发', IMPRINT, {
        firstLineIndentChars: 1,
        borders: { bottom: line(1) },
      }),
    ],
    ['footOdd', foot('— 1 —', 'default', { alignment: 'right', rightIndentChars: 1 })],
    ['footEven', foot('— 2 —', 'even', { alignment: 'left', leftIndentChars: 1 })],
  ],
  sections: [SHEET],
};

export function toExample({ parts, sections }: Paper): Example {
  return { paragraphs: parts.map(([, each]) => each), sections };
}

const SIGNED_NUMBER = '清财报〔2024〕5号　　　　　　　　　　签发人：李明';

/** 上行文：发文字号居左空一字，签发人在同一行右侧。 */
export const UPWARD: Paper = all(
  text('mark', '清江市财政局文件'),
  change('number', (old) => ({
    ...old,
    text: SIGNED_NUMBER,
    runs: [
      { length: SIGNED_NUMBER.length - 2, ...FANGSONG },
      { length: 2, ...run('楷体_GB2312') },
    ],
    format: { ...old.format, alignment: 'justify', leftIndentChars: 1 },
  })),
  text('title', '清江市财政局关于\n增拨城乡防汛专项资金的请示'),
  text('recipient', '清江市人民政府：'),
  text('body3', '妥否，请批示。'),
  text('issuer', '清江市财政局'),
  format('issuer', { rightIndentChars: 4.5 }),
  text('annotation', '（联系人：李明，电话：0000-1234567）'),
  text('printing', '清江市财政局办公室　　　　　　　2024年5月16日印发'),
)(ORDINARY);

/** 信函格式：双线是标志段落的边框，首页没有页码，版记只有抄送机关。 */
export const LETTER: Paper = all(
  without(
    'above1',
    'above2',
    'above3',
    'markGap1',
    'markGap2',
    'printing',
    'label',
    'labelGap',
    'attachmentTitle',
    'attachmentText',
    'noteGap',
    'note',
  ),
  text('mark', '清江市财政局'),
  format('mark', {
    lineSpacing: { kind: 'exact', pt: 50 },
    borders: { bottom: { style: 'thickThinSmallGap', widthPt: 4.5, color: RED } },
  }),
  text('number', '清财函〔2024〕5号'),
  format('number', { alignment: 'right', borders: {} }),
  text('title', '清江市财政局关于\n商请协助核对防汛资金的函'),
  text('recipient', '清江市水务局：'),
  text('issuer', '清江市财政局'),
  format('issuer', { rightIndentChars: 4.5 }),
  format('copyTo', { borders: {} }),
  section({ titlePage: true, marginTopMm: 36.5, marginBottomMm: 35.5 }),
)(ORDINARY);

/** 命令（令）格式。 */
export const ORDER: Paper = all(
  without(
    'above1',
    'recipientGap',
    'recipient',
    'titleGap1',
    'titleGap2',
    'title',
    'heading1',
    'heading2',
    'heading3',
    'noteGap',
    'note',
    'annotation',
    'label',
    'labelGap',
    'attachmentTitle',
    'attachmentText',
  ),
  text('mark', '清江市人民政府令'),
  text('number', '第12号'),
  format('number', { borders: {} }),
  text('issuer', '市　长　李明'),
)(ORDINARY);

/** 纪要格式，出席人员名单在后。 */
export const MINUTES: Paper = all(
  text('mark', '清江市人民政府常务会议纪要'),
  runs('mark', { sizePt: 36 }),
  text('number', '〔2024〕5号'),
  without(
    'recipientGap',
    'recipient',
    'issuer',
    'date',
    'annotation',
    'label',
    'labelGap',
    'attachmentTitle',
    'attachmentText',
    'noteGap',
    'signGap1',
  ),
  text('title', '关于城乡防汛工作的会议纪要'),
  change('note', (old) => ({
    ...old,
    text: '出席：王明　李红　张强',
    runs: [
      { length: 3, ...run('黑体') },
      { length: 8, ...FANGSONG },
    ],
  })),
)(ORDINARY);

/** Changes one part by name; a name that is not there is a mistake of the test. */
export function change(name: string, alter: (part: Part) => Part): Change {
  return (paper) => {
    if (!paper.parts.some(([each]) => each === name)) throw new RangeError(`no part ${name}`);
    return { ...paper, parts: paper.parts.map(([each, old]) => [each, each === name ? alter(old) : old] as const) };
  };
}

export function runs(name: string, set: RunFormat): Change {
  return change(name, (old) => ({ ...old, runs: { ...(old.runs as RunFormat), ...set } }));
}

export function format(name: string, set: ParagraphFormat): Change {
  return change(name, (old) => ({ ...old, format: { ...old.format, ...set } }));
}

export function text(name: string, words: string): Change {
  return change(name, (old) => ({ ...old, text: words }));
}

export function without(...names: readonly string[]): Change {
  return (paper) => ({ ...paper, parts: paper.parts.filter(([each]) => !names.includes(each)) });
}

/** Puts blank lines in front of a part. */
export function blanksBefore(name: string, count: number): Change {
  return (paper) => ({
    ...paper,
    parts: paper.parts.flatMap((each) =>
      each[0] === name
        ? [...Array.from({ length: count }, (_, index) => [`${name}Blank${index}`, blank] as const), each]
        : [each],
    ),
  });
}

export function section(set: Partial<Section>): Change {
  return (paper) => ({ ...paper, sections: paper.sections.map((each) => ({ ...each, ...set })) });
}

export function all(...changes: readonly Change[]): Change {
  return (paper) => changes.reduce((before, each) => each(before), paper);
}
