/** Papers that are sheets: 督查通知单 and 发文稿纸. */
import { LINE, TEXT_WIDTH } from './measures.ts';
import type { Block, Border, CellBlock, TableBlock } from './blocks.ts';
import { paragraph } from './blocks.ts';
import type { FieldName, Reading } from './fields.ts';
import { FIELDS } from './fields.ts';
import type { Paper } from './package.ts';
import { signature, title } from './pieces.ts';

const RULE: Border = { style: 'single', eighths: 4, color: '000000' };
const BOX = { top: RULE, bottom: RULE, left: RULE, right: RULE } as const;
const LABEL_WIDTH = 1300;
const HALF = Math.floor(TEXT_WIDTH / 2);
const WIDTHS = [LABEL_WIDTH, HALF - LABEL_WIDTH, LABEL_WIDTH, TEXT_WIDTH - HALF - LABEL_WIDTH] as const;

/** One line of a sheet: a field across it, or two side by side. `label` where the sheet calls a field otherwise. */
type Line = readonly Entry[];
interface Entry {
  readonly label: string;
  readonly text: string;
  /** Least height in lines of 24 pt. */
  readonly lines?: number;
}

function entry(read: Reading, name: FieldName, more: Partial<Pick<Entry, 'label' | 'lines'>> = {}): Entry {
  return { label: FIELDS[name].label, text: read.many(name).join('、'), ...more };
}

function needed(read: Reading, name: FieldName, lines = 1): Entry {
  return { label: FIELDS[name].label, text: read.needMany(name).join('、'), lines };
}

/** Filled in by hand at each step; stays empty here. */
function blank(label: string, lines = 2): Entry {
  return { label, text: '', lines };
}

const ROW_LINE = 480;

function sheet(lines: readonly Line[]): TableBlock {
  return {
    kind: 'table',
    position: 'flow',
    widths: WIDTHS,
    rows: lines.map((line) => ({
      height: 160 + ROW_LINE * Math.max(...line.map(({ lines: least = 1 }) => least)),
      cells: line.flatMap((each, index) => cells(each, line.length === 1, index)),
    })),
  };
}

function cells({ label, text }: Entry, isWide: boolean, index: number): readonly CellBlock[] {
  const width = isWide ? TEXT_WIDTH - LABEL_WIDTH : (WIDTHS[index * 2 + 1] as number);
  return [
    { width: LABEL_WIDTH, content: [paragraph('CellLabel', label)], borders: BOX },
    {
      width,
      content: [paragraph('Cell', text, { left: 0.3, right: 0.2 })],
      borders: BOX,
      ...(isWide && { columns: 3 }),
    },
  ];
}

export function supervisionSheet(read: Reading): Paper {
  const issuers = read.needMany('issuers');
  const name = '督查通知单';
  const blocks: readonly Block[] = [
    title(name, 0),
    paragraph('Number', read.need('documentNumber'), { before: LINE, after: LINE / 3 }),
    sheet([
      [needed(read, 'matterSource'), needed(read, 'deadline')],
      [needed(read, 'leadUnit'), entry(read, 'helpUnits')],
      [needed(read, 'instruction', 3)],
      [needed(read, 'demand', 4)],
      [needed(read, 'feedback', 2)],
      [needed(read, 'contact')],
    ]),
    ...signature({ issuers, date: read.need('issueDate'), sealing: 'sealed' }),
  ];
  return { title: name, blocks };
}

/** The cover sheet of a draft, after GB 826—1989 and what offices use now; opinions and names are written by hand. */
export function draftSheet(read: Reading): Paper {
  const [issuer = ''] = read.needMany('issuers');
  const name = `${issuer}发文稿纸`;
  const blocks: readonly Block[] = [
    title(name, 0),
    paragraph('End', '', { line: LINE }),
    sheet([
      [blank('签发', 3), blank('会签', 3)],
      [{ label: '标题', text: read.need('title').replace(/\n/g, ''), lines: 2 }],
      [entry(read, 'documentNumber', { label: '发文字号' }), entry(read, 'urgency')],
      [entry(read, 'classification', { label: '密级期限' }), needed(read, 'openness')],
      [needed(read, 'recipients')],
      [entry(read, 'copyTo')],
      [entry(read, 'attachmentNames', { label: '附件名称' })],
      [entry(read, 'countersign', { label: '会签单位' })],
      [needed(read, 'draftUnit'), needed(read, 'drafter')],
      [blank('部门审核'), blank('办公室核稿')],
      [entry(read, 'reviewer'), entry(read, 'copies')],
      [blank('校对', 1), blank('编号登记', 1)],
    ]),
    paragraph('End', ''),
  ];
  return { title: name, blocks };
}
