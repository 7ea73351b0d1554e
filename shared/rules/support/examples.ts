/** Examples of rules about words, said in one line. */
import type { Example } from '../rule.ts';

type Extra = Omit<Example, 'paragraphs'>;

/** Paragraphs of body text. */
export function body(...texts: readonly string[]): Example {
  return { paragraphs: texts.map((text) => ({ kind: 'body', text })) };
}

/** One body paragraph and what it reads after the fix. */
export function mended(text: string, fixed: string, extra: Extra = {}): Example {
  return { ...body(text), fixed: [fixed], ...extra };
}

/** Body paragraphs with more said of the example. */
export function bodyWith(extra: Extra, ...texts: readonly string[]): Example {
  return { ...body(...texts), ...extra };
}
