/** Runs of numbered paragraphs that follow one another directly: items of one list. */
import type { Item } from './sequence.ts';

/** Each list of two or more items, one paragraph each, in order. */
export function listsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const follows =
      last &&
      last.form === item.form &&
      last.part === item.part &&
      item.value === last.value + 1 &&
      item.index === last.index + 1;
    if (list && follows) list.push(item);
    else lists.push([item]);
  }
  return lists.filter((list) => list.length >= 2);
}

/** The last character that is not a blank. */
export function endMark(text: string): string {
  return text.trimEnd().slice(-1);
}
