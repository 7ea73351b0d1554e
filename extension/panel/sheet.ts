/** The review sheet as values: findings under their heads, and the sheet as text once a person has filled it in. */
import type { PackInForce, SheetHead, SheetKind } from '../../shared/index.ts';
import { basisNote, headOf } from '../../shared/index.ts';
import type { PageFinding } from '../messages.ts';
import { wordsBeside } from './findings.ts';

export interface FilledHead {
  readonly head: SheetHead;
  readonly findings: readonly PageFinding[];
}

/** What a person put under a head; absent where they put nothing. */
export interface HeadEntry {
  readonly ticked?: string;
  readonly remark?: string;
}

/** Every head with what the machine found that touches it, hints left out: most heads stay empty. */
export function filledHeads(
  kind: SheetKind,
  heads: readonly SheetHead[],
  findings: readonly PageFinding[],
): readonly FilledHead[] {
  const worth = findings.filter(({ severity }) => severity !== 'info');
  return heads.map((head) => ({ head, findings: worth.filter(({ rule }) => headOf(kind, rule) === head.id) }));
}

const NUMERALS = '一二三四五六七八九十';

/** The sheet for saving as a document: unticked boxes stay boxes. */
export function sheetText(
  title: string,
  filled: readonly FilledHead[],
  {
    entries,
    subject,
    date,
    packs,
  }: {
    readonly entries: ReadonlyMap<string, HeadEntry>;
    readonly subject: string;
    readonly date: string;
    readonly packs: readonly PackInForce[];
  },
): string {
  const parts = filled.flatMap(({ head, findings }, at) => {
    const { ticked, remark = '' } = entries.get(head.id) ?? {};
    const boxes = head.boxes.map((box) => `${box === ticked ? '☑' : '☐'}${box}`).join('　');
    return [
      `${NUMERALS[at]}、${head.title}`,
      `　　${head.question}${boxes}。`,
      ...findings.map((finding, index) => `　　${index + 1}.${wordsOf(finding)}`),
      ...(remark.trim() === '' ? [] : [`　　审核人意见：${remark.trim()}`]),
    ];
  });
  const signed = `　　审核人：　　　　　　　　${date}`;
  const basis = basisNote(packs);
  const foot = basis === undefined ? [] : [`　　${basis}`];
  return [title, '', `　　审核文件：${subject}。`, ...parts, signed, ...foot, ''].join('\n');
}

const MOST_WORDS = 30;

function wordsOf(finding: PageFinding): string {
  const { card } = finding;
  const words = wordsBeside(finding, MOST_WORDS);
  return `${words === '' ? '' : `“${words}”，`}${card.message.replace(/[。；]$/, '')}。依据：${card.clauses}。`;
}
