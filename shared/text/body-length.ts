import { countWordLike } from './count.ts';

interface Part {
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly span?: unknown;
}
interface Words {
  readonly id: string;
  readonly text: string;
  readonly label?: string;
}

/** 字数：正文与层次标题的字数，Word 口径；不含标题、版头、主送、附件说明、落款、附件和版记。 */
export function bodyLength(elements: readonly Part[], paragraphs: readonly Words[]): number {
  const counted = new Set<string>();
  for (const element of elements) {
    if (element.kind === 'body' || element.kind === 'heading') for (const id of element.paragraphs) counted.add(id);
  }
  return paragraphs
    .filter(({ id }) => counted.has(id))
    .reduce((sum, { text, label }) => sum + countWordLike((label ?? '') + text), 0);
}
