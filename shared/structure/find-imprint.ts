/** 版记：抄送、印发机关和印发日期，以及印数。 */
import type { Draft } from './draft.ts';
import { isFree, take } from './draft.ts';
import type { Line } from './lines.ts';

const COPY_TO = /^(?:抄送|抄报|主送|分送|报送|发送|报|送|发)[：:]/;
const PRINTING = /印(?:发|制)?$/;
const HAS_DATE = /\d{2}[\dXx×✕]{2}年.{1,4}月.{1,4}日|[XxＸ×✕〇○一二三四五六七八九十]{2,4}年.{1,4}月.{1,4}日/;
const COPIES = /^[（(]?共印.{0,8}份[）)]?$/;
const SEARCH_LINES = 40;

export function findImprint(draft: Draft): void {
  const { lines } = draft;
  const floor = Math.max(draft.titleEnd, lines.length - SEARCH_LINES);
  const copyStart = findFirst(lines, floor, ({ text }) => COPY_TO.test(text));
  const printingAt = findLast(lines, floor, ({ text }, at) => {
    if (!HAS_DATE.test(text) || text.length > 80) return false;
    return PRINTING.test(text) || (copyStart >= 0 && at > copyStart && /日$/.test(text) && !/[：:]/.test(text));
  });
  const copiesAt = findLast(lines, floor, ({ text }) => COPIES.test(text));
  const end = printingAt >= 0 ? printingAt : lines.length;
  const copyAt = findFirst(lines, Math.max(floor, end - 12), ({ text }) => /^抄[送报][：:]/.test(text));
  if (copyAt >= 0) {
    const stop = printingAt > copyAt ? printingStart(lines, printingAt) : copyEnd(lines, copyAt);
    take(
      draft,
      'copyTo',
      lines.slice(copyAt, Math.max(copyAt + 1, stop)).filter((line) => isFree(draft, line)),
    );
  }
  if (printingAt >= 0)
    take(
      draft,
      'printing',
      lines.slice(printingStart(lines, printingAt), printingAt + 1).filter((line) => isFree(draft, line)),
    );
  const starts = [copyAt, printingAt >= 0 ? printingStart(lines, printingAt) : -1, copiesAt].filter((at) => at >= 0);
  draft.imprintStart = starts.length > 0 ? Math.min(...starts) : lines.length;
}

/** The organ may stand in its own cell or line before the date. */
function printingStart(lines: readonly Line[], at: number): number {
  const line = lines[at];
  const before = lines[at - 1];
  const isDateOnly = line !== undefined && /^[\dXx×✕]{4}年.{1,4}月.{1,4}日(?:印(?:发|制)?)?$/.test(line.text);
  return isDateOnly && before && before.text.length <= 40 && !COPY_TO.test(before.text) && !/[。]$/.test(before.text)
    ? at - 1
    : at;
}

function copyEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && !/。$/.test(lines[end - 1]?.text ?? '') && end - at < 6) end += 1;
  return end;
}

function findLast(lines: readonly Line[], floor: number, test: (line: Line, at: number) => boolean): number {
  for (let at = lines.length - 1; at >= floor; at -= 1) if (test(lines[at] as Line, at)) return at;
  return -1;
}

function findFirst(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  const found = lines.slice(Math.max(0, from)).findIndex(test);
  return found < 0 ? -1 : found + Math.max(0, from);
}
