/** 公布令之后的法规正文：它的标题也是标题。 */
import { dateShape } from '../text/date-shapes.ts';
import type { Draft } from './draft.ts';
import { has, isFree, take } from './draft.ts';
import { findUnderTitle } from './find-address.ts';
import { endsLikePaper, isUnderTitle } from './line-shapes.ts';

const LINES_BELOW_DATE = 4;

/** The title of the regulation an order makes public, when the order has no title of its own. */
export function findPublished(draft: Draft): void {
  if (draft.dateAt < 0 || has(draft, 'title') || !isOrder(draft)) return;
  const from = draft.dateAt + 1;
  const line = draft.lines
    .slice(from, from + LINES_BELOW_DATE)
    .find(
      ({ text, centered }) =>
        text.length <= 60 && !dateShape(text) && (endsLikePaper(text) || (centered && !isUnderTitle(text))),
    );
  if (!line || !isFree(draft, line)) return;
  take(draft, 'title', [line], { certainty: line.centered ? 'certain' : 'likely' });
  const { bodyStart } = draft;
  draft.bodyStart = line.at + 1;
  findUnderTitle(draft);
  draft.bodyStart = bodyStart;
}

/** Whether the head is that of an order or an announcement with its own number: 令, 公告, 第5号. */
function isOrder({ elements, lines }: Draft): boolean {
  const number = elements.find(({ kind }) => kind === 'documentNumber');
  const line = lines.find(({ id }) => id === number?.paragraphs[0]);
  return line !== undefined && /第.{1,6}号[）)]?$/.test(line.text) && !/〔/.test(line.text);
}
