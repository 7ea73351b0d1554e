import { gapAbove, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';

const NUMBER = { kind: 'documentNumber', text: '清财函〔2024〕5号', format: LINE } as const;
const TITLE = { kind: 'title', text: '清江市财政局关于拨款事项的函', format: LINE } as const;
const BLANK = { text: '', format: LINE } as const;
const FROM = 1.2;
const TO = 3.2;

/** 信函格式的标题与其上最后一个要素相距二行。 */
export default defineShapeRule({
  id: 'format/letter-title-gap',
  title: { 'zh-CN': '信函标题上空二行', en: 'Two lines above a letter’s title' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.1' }],
  severity: 'info',
  certainty: 'likely',
  forms: ['letter'],
  expected: {
    'zh-CN': '信函格式的标题应当与其上最后一个要素相距二行',
    en: 'Expected two lines between a letter’s title and the element above it',
  },
  select: (sheet) => passagesOf(sheet, ofKind('title')).slice(0, 1),
  judge({ sheet, index }) {
    const gap = gapAbove(sheet, index);
    if (!gap || index === gap.blanks || (gap.lines >= FROM && gap.lines <= TO)) return undefined;
    return { actual: `约${round(gap.lines)}行`, actualEn: `about ${round(gap.lines)} lines` };
  },
  examples: {
    good: [
      { paragraphs: [NUMBER, BLANK, BLANK, TITLE], form: 'letter' },
      { paragraphs: [NUMBER, { ...TITLE, format: { ...LINE, spaceBeforePt: 58 } }], form: 'letter' },
    ],
    bad: [
      { paragraphs: [NUMBER, TITLE], form: 'letter' },
      { paragraphs: [NUMBER, BLANK, BLANK, BLANK, BLANK, BLANK, TITLE], form: 'letter' },
    ],
    traps: [
      { paragraphs: [NUMBER, TITLE], form: 'ordinary' },
      { paragraphs: [TITLE], form: 'letter' },
    ],
  },
});
