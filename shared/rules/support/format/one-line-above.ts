import { LINE_PITCH_PT } from '../../../standards/format.ts';
import type { ElementKind } from '../../../structure/outline.ts';
import { gapAbove, round } from './geometry.ts';
import { ofKind, passagesOf } from './passages.ts';
import type { defineShapeRule } from './shape-rule.ts';

const FROM = 0.5;
const TO = 1.9;

/** 空一行：the first paragraph of an element in running text stands one blank line below what comes before it. */
export function oneLineAbove(kind: ElementKind): Pick<Parameters<typeof defineShapeRule>[0], 'select' | 'judge'> {
  return {
    select: (sheet) =>
      passagesOf(sheet, ofKind(kind))
        .slice(0, 1)
        .filter(({ paragraph }) => paragraph.place === 'body'),
    judge({ sheet, index }) {
      const gap = gapAbove(sheet, index);
      if (!gap || (gap.lines >= FROM && gap.lines <= TO)) return undefined;
      return {
        actual: gap.lines < FROM ? '没有空行' : `约${round(gap.lines)}行`,
        actualEn: gap.lines < FROM ? 'none' : `about ${round(gap.lines)} lines`,
        ...(gap.lines < FROM && { set: { spaceBeforePt: LINE_PITCH_PT } }),
      };
    },
  };
}
