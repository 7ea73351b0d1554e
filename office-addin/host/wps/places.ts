/// <reference types="wps-jsapi" />
import type { OfficialDocument } from '../../../shared/index.ts';
import { indexAmong, offsetIn } from '../spots.ts';
import type { WpsDocument } from './object-model.ts';

/** Our paragraphs and spans as ranges of WPS; undefined where its text is no longer ours. */
export interface Places {
  find(paragraph: string, start: number, end: number): Wps.WpsRange | undefined;
  whole(paragraph: string): Wps.WpsRange | undefined;
}

/** Our paragraphs as ranges of WPS, which counts letters through the whole document. */
export function placesOf(open: WpsDocument, document: OfficialDocument): Places {
  const ranges = Array.from({ length: open.Paragraphs.Count }, (_, at) => open.Paragraphs.Item(at + 1).Range);
  const texts = ranges.map(({ Text }) => Text.replace(/[\r\u0007]+$/, ''));
  const ours = new Map<string, string>(document.paragraphs.map(({ id, text }) => [id, text]));
  return {
    find(paragraph, start, end) {
      const index = indexAmong(texts, document, paragraph);
      const text = ours.get(paragraph);
      const base = index === undefined ? undefined : ranges[index]?.Start;
      if (index === undefined || text === undefined || base === undefined) return undefined;
      const theirs = texts[index] ?? '';
      const from = offsetIn(theirs, text, start);
      return open.Range(base + from, base + from + (end - start));
    },
    whole(paragraph) {
      const index = indexAmong(texts, document, paragraph);
      return index === undefined ? undefined : ranges[index];
    },
  };
}
