/** Numbered paragraphs as one nested sequence: 一、 （一） 1. （1）, whatever order a hasty hand put them in. */
import type { ParagraphId } from '../../document/document.ts';
import type { Outline } from '../../structure/outline.ts';
import type { Ordinal } from '../../text/ordinals.ts';
import { leadingOrdinal } from '../../text/ordinals.ts';
import { prose, quotedAcross } from './parts.ts';
import { remember } from '../../document/remember.ts';

interface Placed {
  readonly id: ParagraphId;
  readonly place: string;
  readonly text: string;
  readonly label?: string;
}

/** One numbered paragraph. */
export interface Item {
  readonly paragraph: ParagraphId;
  readonly text: string;
  readonly form: Ordinal['form'];
  readonly level: 1 | 2 | 3 | 4;
  readonly value: number;
  /** Units of the ordinal in the text; 0 where automatic numbering holds it. */
  readonly length: number;
  /** Place among the paragraphs of prose. */
  readonly index: number;
  /** Attachments and quoted texts count from one again: items of different parts are not of one sequence. */
  readonly part: string;
}

/** Ten rules walk the same sequence; it is read once for each outline and forgotten with it. */
const known = new WeakMap<object, { readonly of: readonly Placed[]; readonly items: readonly Item[] }>();

/** Every numbered paragraph of prose, in order, outside quotations that run over paragraphs. */
export function numberedItems(paragraphs: readonly Placed[], outline: Pick<Outline, 'elements'>): readonly Item[] {
  const old = known.get(outline);
  if (old?.of === paragraphs) return old.items;
  const items = readItems(paragraphs, outline);
  known.set(outline, { of: paragraphs, items });
  return items;
}

/** None of a paragraph that begins as a quotation. */
const ordinalOf = remember(({ text, label = '' }: Placed) =>
  /^\s*[“‘]/.test(text) ? undefined : leadingOrdinal(label + text),
);

function readItems(paragraphs: readonly Placed[], outline: Pick<Outline, 'elements'>): readonly Item[] {
  const quoted = quotedAcross(paragraphs);
  return prose(paragraphs, outline).flatMap(({ paragraph, element }, index) => {
    const { id, text, label = '' } = paragraph;
    const ordinal = ordinalOf(paragraph);
    if (!ordinal?.level || quoted.has(id)) return [];
    const { form, level, value } = ordinal;
    const length = Math.max(0, ordinal.length - label.length);
    const part = element.kind === 'attachment' ? `attachment${element.number ?? ''}` : 'main';
    return [{ paragraph: id, text, form, level, value, length, index, part }];
  });
}

/** What came of placing one item after those before it. */
export type Step =
  | { readonly kind: 'first' | 'next' | 'restart'; readonly item: Item; readonly parent?: Item }
  | {
      readonly kind: 'skip' | 'repeat' | 'back';
      readonly item: Item;
      readonly expected: number;
      readonly previous: Item;
    }
  | { readonly kind: 'mixed'; readonly item: Item; readonly previous: Item };

/** Walks the items with a stack of open lists and says of each how it follows. */
export const walkItems = remember((items: readonly Item[]): readonly Step[] => {
  const steps: Step[] = [];
  let open: Item[] = [];
  let part = '';
  for (const item of items) {
    if (item.part !== part) open = [];
    part = item.part;
    const at = open.map(({ form }) => form).lastIndexOf(item.form);
    const previous = open[at];
    if (previous) {
      const parent = open[at - 1];
      open = [...open.slice(0, at), item];
      steps.push(follow(item, previous, parent));
      continue;
    }
    const sibling = open.at(-1);
    if (sibling && item.value > 1 && item.value === sibling.value + 1 && sibling.value >= 1 && isSwap(open, item)) {
      open = [...open.slice(0, -1), { ...item, form: sibling.form, level: sibling.level }];
      steps.push({ kind: 'mixed', item, previous: sibling });
      continue;
    }
    steps.push({ kind: 'first', item, ...(sibling && { parent: sibling }) });
    open = [...open, item];
  }
  return steps;
});

function follow(item: Item, previous: Item, parent: Item | undefined): Step {
  if (item.value === previous.value + 1) return { kind: 'next', item, ...(parent && { parent }) };
  const expected = previous.value + 1;
  if (item.value === previous.value) return { kind: 'repeat', item, expected, previous };
  if (item.value === 1) return { kind: 'restart', item, ...(parent && { parent }) };
  return { kind: item.value > previous.value ? 'skip' : 'back', item, expected, previous };
}

/** （三） after 一、二、 continues the count in another form only where that form has not been used. */
function isSwap(open: readonly Item[], item: Item): boolean {
  return open.length > 0 && !open.some(({ form }) => form === item.form);
}

/** The words of an ordinal, for a finding's place: its mark included. */
export function ordinalSpan({ paragraph, text, length }: Item): {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
} {
  const start = text.length - text.trimStart().length;
  return { paragraph, start: Math.min(start, length), end: length };
}
