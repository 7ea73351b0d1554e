/** A small document with one hardship of real drafts, and what is to be found in it. */
import type { OfficialDocument } from '../../../../shared/document/document.ts';
import type { Outline } from '../../../../shared/structure/outline.ts';
import { BODY } from '../written.ts';

export interface Hardship {
  readonly name: string;
  readonly document: OfficialDocument;
  readonly found: readonly string[];
  readonly outline?: Partial<Omit<Outline, 'elements'>>;
}

/** The sentence that opens a text, and one that fills it. */
export const TEXT = ['为做好防汛准备，现将有关事项通知如下。', BODY] as const;
export const LONG = '各单位要落实责任，细化措施，把各项准备工作抓实抓细，确保平安度汛。';
