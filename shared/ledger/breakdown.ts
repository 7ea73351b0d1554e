/**
 * 督查分解：从分工方案、决定事项中提出“任务—牵头单位—配合单位—时限”，作为可改的行。It proposes and never files: a
 * person looks at each row before it becomes a ledger's line.
 */
import type { DeadlineGround } from './deadlines.ts';
import { findDeadlines } from './deadlines.ts';

export interface TaskRow {
  readonly task: string;
  readonly lead?: string;
  readonly support: readonly string[];
  /** The time limit as written. */
  readonly dueText?: string;
  /** YYYY-MM-DD, where the words tell it. */
  readonly dueOn?: string;
  /** Place of the paragraph it was found in, from 0. */
  readonly paragraph: number;
}

const ORDINAL =
  /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,3}[.．、])\s*/;
const DUTY = /牵头|主办|负责|责任(?:单位|部门)|配合(?:单位|部门)?|协办|承办|完成时限|时限[：:]/;
/** A bracket that says who does it, at the end of a sentence or of the paragraph. */
const BRACKET = /[（(]([^（）()]{2,200})[）)][。；]?/g;
const LABELS = {
  lead: /(?:牵头|主办|承办|责任)(?:单位|部门|领导)?[：:]([^；;。\n]{2,120})/,
  support: /(?:配合|协办|参与|协同)(?:单位|部门)?[：:]([^；;。\n]{2,160})/,
  due: /(?:完成|办结)?(?:时限|时间|期限)[：:]([^；;。\n]{2,40})/,
} as const;
const LEADS = /(?:由)?([^，；。：（）()]{2,60}?)(?:共同)?(?:牵头|主办)(?:负责)?/;
const CARRIES = /(?:由)?([^，；。：（）()]{2,80}?)(?:等)?(?:按职责分工负责|分别负责|具体负责|负责|承办|落实)/;
const HELPS = /(?:会同|[，；])?([^，；。：（）()]{2,120}?)(?:等)?(?:按职责分工(?:负责|配合)|配合|协办|参与|协同)/;
/** 由市水利局牵头，市住建局配合 in running text. */
const INLINE = /由([^，；。：（）()]{2,30})(?:牵头|主办|负责)/;

/** Rows found in the paragraphs of a document, in order. */
export function breakDown(paragraphs: readonly string[], ground: DeadlineGround = {}): readonly TaskRow[] {
  const rows: TaskRow[] = [];
  let pending: { readonly task: string; readonly at: number } | undefined;
  paragraphs.forEach((text, at) => {
    const brackets = [...text.matchAll(BRACKET)].filter(([, words = '']) => DUTY.test(words));
    if (brackets.length > 0) {
      let from = 0;
      for (const match of brackets) {
        const task = taskOf(text.slice(from, match.index)) || (pending?.at === at - 1 ? pending.task : '');
        if (task) rows.push({ task, ...duties(match[1] ?? '', ground), paragraph: at });
        from = match.index + match[0].length;
      }
      pending = undefined;
    } else if (/^[\s\u3000]*(?:牵头|主办|承办|责任|配合|协办|完成时限|时限)/.test(text) && /[：:]/.test(text)) {
      const last = rows.at(-1);
      const open = pending;
      pending = undefined;
      if (open) rows.push({ task: open.task, ...duties(text, ground), paragraph: open.at });
      else if (last) rows[rows.length - 1] = merged(last, duties(text, ground));
    } else if (INLINE.test(text)) {
      rows.push({
        task: taskOf(text.slice(0, text.search(INLINE))) || taskOf(text),
        ...duties(text, ground),
        paragraph: at,
      });
      pending = undefined;
    } else {
      const task = taskOf(text);
      pending = ORDINAL.test(text) && task ? { task, at } : undefined;
    }
  });
  return rows;
}

type Duties = Pick<TaskRow, 'lead' | 'support' | 'dueText' | 'dueOn'>;

function duties(words: string, ground: DeadlineGround): Duties {
  const labelled = LABELS.lead.exec(words)?.[1];
  const led = LEADS.exec(words)?.[1];
  const carried = labelled === undefined && led === undefined ? CARRIES.exec(words)?.[1] : undefined;
  // 列第一位的为牵头单位: where several carry a task together, the first leads.
  const [lead, ...others] = names(labelled ?? led ?? carried ?? '');
  const rest =
    led === undefined
      ? words
      : words.slice(words.indexOf(led) + led.length).replace(/^(?:共同)?(?:牵头|主办)(?:负责)?/, '');
  const helpers = LABELS.support.exec(words)?.[1] ?? (carried === undefined ? HELPS.exec(rest)?.[1] : undefined);
  const [deadline] = findDeadlines(LABELS.due.exec(words)?.[1] ?? words, ground);
  return {
    ...(lead && { lead }),
    support: [...new Set([...others, ...names(helpers ?? '')])],
    ...(deadline && { dueText: deadline.text, ...(deadline.on && { dueOn: deadline.on }) }),
  };
}

function merged(row: TaskRow, more: Duties): TaskRow {
  return {
    ...more,
    ...row,
    support: [...new Set([...row.support, ...more.support])],
  };
}

function names(list: string): readonly string[] {
  return list
    .replace(/^(?:由|会同|请)/, '')
    .split(/[、，,]|(?<=[局委部办厅署院司处会府])(?:和|及|以及)/)
    .map((name) => name.trim().replace(/等(?:部门|单位)?$/, ''))
    .filter((name) => name.length >= 2 && !/\d|前|月|完成|时限/.test(name));
}

/** The words of the task: without its ordinal and without the mark at its end. */
function taskOf(text: string): string {
  return text
    .replace(ORDINAL, '')
    .replace(/^[。；\s\u3000]+/, '')
    .replace(ORDINAL, '')
    .replace(/[。；：，\s\u3000]+$/, '')
    .trim();
}
