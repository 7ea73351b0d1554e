import type { ParagraphId } from '../../document/document.ts';
import { body } from '../support/examples.ts';
import { elementOf } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import { defineRule } from '../rule.ts';

interface Kind {
  readonly name: string;
  readonly open: string;
  readonly close: string;
  /** How many paragraphs later its other half may stand: speeches and law text run over many. */
  readonly reach: number;
}
interface Half {
  readonly paragraph: ParagraphId;
  readonly index: number;
  readonly order: number;
  readonly isOpen: boolean;
}

const KINDS: readonly Kind[] = [
  { name: '（）', open: '（(', close: '）)', reach: 10 },
  { name: '〔〕', open: '〔', close: '〕', reach: 3 },
  { name: '【】', open: '【', close: '】', reach: 10 },
  { name: '《》', open: '《', close: '》', reach: 3 },
  { name: '〈〉', open: '〈', close: '〉', reach: 3 },
  { name: '“”', open: '“', close: '”', reach: 80 },
];

const MARKS = /[（()）〔〕【】《》〈〉“”]/g;

/** 成对的符号要成对。 */
export default defineRule({
  id: 'punctuation/unbalanced-pairs',
  title: { 'zh-CN': '括号、引号、书名号成对', en: 'Brackets, quotes and title marks in pairs' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.8、4.9、4.15' }],
  severity: 'error',
  scope: 'document',
  messages: {
    lonely: ({ pair, actual }: { pair: string; actual: string }) => ({
      'zh-CN': `${pair}应当成对使用，此处只有“${actual}”`,
      en: `${pair} stand in pairs, found only “${actual}”`,
    }),
  },
  examples: {
    good: [body('依据《办法》（以下简称《办法》）执行'), body('“第一段未完。', '“第二段才完。”')],
    bad: [
      body('依据《办法（以下简称办法）执行'),
      body('推进“放管服改革，优化服务。'),
      body('责任单位：市财政局（国资办，市审计局。'),
    ],
    traps: [
      body('1）加强领导；2）压实责任'),
      {
        paragraphs: [
          { kind: 'title', text: '关于印发《清江市公文处理' },
          { kind: 'title', text: '办法》的通知' },
        ],
      },
      body('a)甲 b)乙'),
      body('（本文共两段', '到此为止）'),
    ],
  },
  *check({ paragraphs, outline }) {
    const elements = elementOf(outline);
    const seen = paragraphs.filter(({ id, place }) => elements.has(id) && place !== 'header' && place !== 'footer');
    const marked: {
      readonly paragraph: ParagraphId;
      readonly order: number;
      readonly left: readonly (readonly Left[])[];
    }[] = [];
    for (const [order, paragraph] of seen.entries()) {
      const left = leftIn(paragraph);
      if (left) marked.push({ paragraph: paragraph.id, order, left });
    }
    if (marked.length === 0) return;
    for (const [at, kind] of KINDS.entries()) {
      const halves: Half[] = [];
      for (const { paragraph, order, left } of marked)
        for (const half of left[at] ?? []) halves.push({ paragraph, order, ...half });
      const told = new Set<ParagraphId>();
      for (const { paragraph, index, isOpen, order } of lonely(halves, kind, seen)) {
        if (told.has(paragraph) || (isOpen && kind.name === '“”' && isFirst(seen[order + 1]?.text, '“'))) continue;
        told.add(paragraph);
        const words = seen[order];
        yield {
          message: 'lonely',
          at: { paragraph, start: index, end: index + 1 },
          data: { pair: kind.name, actual: words?.text.charAt(index) ?? '' },
          ...(words?.place === 'table' && { severity: 'warning' as const }),
        };
      }
    }
  },
});

type Left = Pick<Half, 'index' | 'isOpen'>;

/** Halves without another in their own paragraph, kind by kind; undefined where there is none, as mostly. */
const leftIn = remember(({ text }: { readonly text: string }): readonly (readonly Left[])[] | undefined => {
  const marks = [...text.matchAll(MARKS)].map(({ index }) => index);
  const left = KINDS.map((kind) => leftOver(text, marks, kind));
  return left.some(({ length }) => length > 0) ? left : undefined;
});

function leftOver(text: string, marks: readonly number[], { open, close }: Kind): readonly Left[] {
  const opened: number[] = [];
  const closers: number[] = [];
  for (const index of marks) {
    const character = text.charAt(index);
    if (open.includes(character)) opened.push(index);
    else if (close.includes(character) && opened.pop() === undefined && !isLabel(text, index)) closers.push(index);
  }
  const half =
    (isOpen: boolean) =>
    (index: number): Left => ({ index, isOpen });
  return [...closers.map(half(false)), ...opened.map(half(true))];
}

/** 1） a) 一）: a label, not a bracket. */
function isLabel(text: string, index: number): boolean {
  return /(?:^|[\s，。；：、（(“])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2}|[①-⑩])$/.test(
    text.slice(Math.max(0, index - 4), index),
  );
}

/** Halves whose other half stands in no paragraph within reach. Linear. */
function lonely(
  halves: readonly Half[],
  { reach, name }: Kind,
  seen: readonly { readonly text: string }[],
): readonly Half[] {
  const alone: Half[] = [];
  let pending: Half | undefined;
  for (const half of halves) {
    if (pending && half.order - pending.order > reach) {
      alone.push(pending);
      pending = undefined;
    }
    // 引文跨段时，每段开头都有前引号。
    if (half.isOpen && pending && name === '“”' && half.index === (seen[half.order]?.text ?? '').search(/\S/)) continue;
    if (half.isOpen) {
      if (pending) alone.push(pending);
      pending = half;
    } else if (pending && pending.order < half.order) {
      pending = undefined;
    } else {
      alone.push(half);
    }
  }
  return pending ? [...alone, pending] : alone;
}

/** 引文跨段时，后面一段以前引号开头。 */
function isFirst(text: string | undefined, mark: string): boolean {
  return text?.trimStart().startsWith(mark) === true;
}
