import type { Text } from '../../document/document.ts';
import { readFlatPackage } from '../../readers/ooxml/index.ts';
import { packFlat, unpackFlat } from '../ooxml/flat.ts';
import type { Refusal } from '../ooxml/index.ts';
import { layoutDocument } from './index.ts';

/** A laid-out document as the flat XML a word processor takes back. */
export interface FlatLaidOut {
  readonly xml: string;
  /** What was left as it is, and why: a person should look. */
  readonly notes: readonly Text[];
}

/** 一键排版 for an editor that hands over flat XML instead of a file; the same promises as for a file. */
export function layoutFlat(xml: string): FlatLaidOut | Refusal {
  const read = readFlatPackage(xml);
  if ('unreadable' in read) return read;
  const laid = layoutDocument(packFlat(xml));
  return laid !== 'stale' && 'bytes' in laid ? { xml: unpackFlat(laid.bytes), notes: laid.notes } : laid;
}
