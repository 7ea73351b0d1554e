/** Words text rules must leave alone. Linear: one pass with a stack, and anchored patterns. */
import type { ProtectedSpan } from '../document/document.ts';

const PAIRS: ReadonlyMap<string, { readonly close: string; readonly kind: 'quotation' | 'title' }> = new Map([
  ['“', { close: '”', kind: 'quotation' }],
  ['‘', { close: '’', kind: 'quotation' }],
  ['「', { close: '」', kind: 'quotation' }],
  ['《', { close: '》', kind: 'title' }],
  ['〈', { close: '〉', kind: 'title' }],
]);

const URL = /(?:https?:\/\/|www\.)[!-~]+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,64}\.[A-Za-z.]{2,32}/g;
const NUMBER = /[一-鿿]{1,12}[〔[［(（]\d{4}[〕\]］)）]第?\d{1,5}号/g;

/** Quotations, titles, document numbers and addresses, in order of their start. Unclosed marks protect nothing. */
export function protectedSpans(text: string): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = paired(text);
  if (text.includes('号')) {
    for (const { 0: whole, index } of text.matchAll(NUMBER)) {
      spans.push({ kind: 'documentNumber', start: index, end: index + whole.length });
    }
  }
  if (/[@/.]/.test(text)) {
    for (const { 0: whole, index } of text.matchAll(URL)) {
      spans.push({ kind: 'url', start: index, end: index + whole.length });
    }
  }
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans;
}

function paired(text: string): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  const open: { readonly close: string; readonly kind: 'quotation' | 'title'; readonly start: number }[] = [];
  // How many of each kind are open, so that a lonely closing mark does not search the stack.
  const waiting = new Map<string, number>();
  const count = (close: string, by: number): void => void waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? '';
    const pair = PAIRS.get(unit);
    if (pair) {
      open.push({ ...pair, start: index });
      count(pair.close, 1);
    } else if ((waiting.get(unit) ?? 0) > 0) {
      for (let opened = open.pop(); opened; opened = open.pop()) {
        count(opened.close, -1);
        if (opened.close !== unit) continue;
        spans.push({ kind: opened.kind, start: opened.start, end: index + 1 });
        break;
      }
    }
  }
  return spans;
}

/** Whether a range touches protected words. */
export function isProtected(spans: readonly ProtectedSpan[], start: number, end: number): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

/** A stretch of text no two of which overlap. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Protected spans as disjoint ranges in order, what lies inside another swallowed by it. */
export function outermost(spans: readonly Range[]): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Whether words touch one of the disjoint ranges. Logarithmic. */
export function touches(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start < end;
}
