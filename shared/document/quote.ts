/** Words remembered from an earlier reading, found again or not at all. */

/** Words with a little of what stood around them. */
export interface Quote {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** How many units of context to keep on each side: enough to tell two equal words apart, too few to tell a story. */
const CONTEXT = 12;

export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where the words stand now, or nothing when they are gone or two places fit equally well: a wrong place is worse
 * than none.
 */
export function findQuote(text: string, quote: Quote): { readonly start: number; readonly end: number } | undefined {
  if (quote.words === '') return undefined;
  let best: number | undefined;
  let bestScore = -1;
  let tied = false;
  for (let at = text.indexOf(quote.words); at >= 0; at = text.indexOf(quote.words, at + 1)) {
    const score =
      sharedEnd(text.slice(0, at), quote.before) + sharedStart(text.slice(at + quote.words.length), quote.after);
    tied = score === bestScore;
    if (score <= bestScore) continue;
    best = at;
    bestScore = score;
  }
  return best === undefined || tied ? undefined : { start: best, end: best + quote.words.length };
}

function sharedStart(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text[length] === context[length]) length++;
  return length;
}

function sharedEnd(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text[text.length - 1 - length] === context[context.length - 1 - length]) length++;
  return length;
}
