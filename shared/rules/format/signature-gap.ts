import { gapAbove, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LINE_PITCH_PT } from '../../standards/format.ts';

const BODY = { kind: 'body', text: '特此通知。', format: LINE } as const;
const ISSUER = { kind: 'issuer', text: '清江市财政局', format: LINE } as const;
const BLANK = { text: '', format: LINE } as const;
const FROM = 0.5;
/** A seal may stand above the name; more than this and the signature has lost its text. */
const TO = 5.5;

/** 署名与正文（附件说明）之间空行：不盖章空一行，签名章空二行，盖章按印章大小留出。 */
export default defineShapeRule({
  id: 'format/signature-gap',
  title: { 'zh-CN': '署名与正文之间的空行', en: 'Room between text and signature' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.3.5.2' },
    { instrument: 'GB/T 9704-2012', clause: '7.3.5.3' },
  ],
  severity: 'info',
  fix: 'review',
  expected: {
    'zh-CN': '署名应当在正文（或附件说明）下空一行编排',
    en: 'Expected one blank line between the text and the issuer',
  },
  select: (sheet) =>
    passagesOf(sheet, ofKind('issuer'))
      .slice(0, 1)
      .filter(({ paragraph, element }) => paragraph.place === 'body' && !element.span),
  judge({ sheet, index }) {
    const gap = gapAbove(sheet, index);
    if (!gap || (gap.lines >= FROM && gap.lines <= TO)) return undefined;
    const isTight = gap.lines < FROM;
    return {
      actual: isTight ? '没有空行' : `空${round(gap.lines)}行`,
      actualEn: isTight ? 'none' : `${round(gap.lines)} lines`,
      ...(isTight && { set: { spaceBeforePt: LINE_PITCH_PT } }),
    };
  },
  examples: {
    good: [{ paragraphs: [BODY, BLANK, ISSUER] }, { paragraphs: [BODY, BLANK, BLANK, BLANK, ISSUER] }],
    bad: [
      { paragraphs: [BODY, ISSUER] },
      { paragraphs: [BODY, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, ISSUER] },
    ],
    traps: [
      { paragraphs: [BODY, { ...ISSUER, format: { ...LINE, spaceBeforePt: 30 } }] },
      { paragraphs: [{ ...BODY, place: 'table' }, ISSUER] },
    ],
  },
});
