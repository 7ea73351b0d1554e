/** 纪要格式 (10.3), and 简报 and 信息, whose heads offices lay out alike. */
import { mmToPt } from '../../document/units.ts';
import type { Block, ParagraphBlock } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { FieldName, Reading } from './fields.ts';
import { LINE, TEXT_WIDTH, CHAR, widthInChars } from './measures.ts';
import type { Paper } from './package.ts';
import { body, imprint, mark, redLine, title } from './pieces.ts';

const MARK_TOP_MM = 35;

/** Mark, issue, then who compiled it and when, over the red line. */
function issueHead(read: Reading, name: string): readonly Block[] {
  const line = `${read.need('compiler')}\t${read.need('issueDate')}`;
  return [
    ...mark([name], '', mmToPt(MARK_TOP_MM)),
    paragraph('Number', read.need('issue'), { before: LINE }),
    paragraph('Signer', line, { left: 1, tabs: [{ at: TEXT_WIDTH - CHAR, kind: 'right' }] }),
    redLine(),
  ];
}

export function minutesPaper(read: Reading): Paper {
  const blocks: readonly Block[] = [
    ...issueHead(read, read.need('mark')),
    title(read.need('title'), 2, 1),
    ...body(read.needMany('body')),
    ...attendance(read),
    ...imprint({
      recipientsLabel: '分送',
      recipients: read.many('sendTo'),
      printer: read.need('printer'),
      printDate: read.need('printDate'),
    }),
  ];
  return { title: read.need('title'), blocks };
}

const ATTENDANCE: readonly (readonly [FieldName, string])[] = [
  ['attendance', '出席'],
  ['absent', '请假'],
  ['observers', '列席'],
];

/** A line below the text: 出席 in 黑体, names hanging under the first of them. */
function attendance(read: Reading): readonly ParagraphBlock[] {
  return ATTENDANCE.flatMap(([name, label]) => {
    const people = name === 'attendance' ? read.needMany(name) : read.many(name);
    return people.length === 0 ? [] : [{ label, people }];
  }).map(({ label, people }, index) =>
    paragraph('Attendance', [{ text: label, style: 'LabelText' }, { text: `：${people.join('，')}` }], {
      left: 2 + widthInChars(label) + 1,
      hanging: widthInChars(label) + 1,
      ...(index === 0 && { before: LINE }),
    }),
  );
}

/** 简报 and 信息: text without signature, distribution and copies at the foot. */
export function briefPaper(read: Reading): Paper {
  const copies = read.one('copies');
  const blocks: readonly Block[] = [
    ...issueHead(read, read.need('mark')),
    title(read.need('title'), 2, 1),
    ...body(read.needMany('body')),
    ...imprint({
      recipientsLabel: '分送',
      recipients: read.many('sendTo'),
      ...(copies && { copies }),
    }),
  ];
  return { title: read.need('title'), blocks };
}
