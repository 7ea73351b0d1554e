import { ofKind, passagesOf } from '../support/format/passages.ts';
import { gapAbove, round } from '../support/format/geometry.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LINE } from '../support/format/samples.ts';

const NUMBER = { kind: 'documentNumber', text: '清政发〔2024〕5号', format: LINE } as const;
const TITLE = { kind: 'title', text: '关于做好防汛工作的通知', format: LINE } as const;
const BLANK = { text: '', format: LINE } as const;
/** Two lines; the red line may itself take one, and a drawing has no height. */
const FROM = 1.2;
const TO = 3.6;

/** 标题在红色分隔线下空二行。 */
export default defineShapeRule({
  id: 'format/title-gap-above',
  title: { 'zh-CN': '标题与红线之间空二行', en: 'Two lines above the title' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'info',
  certainty: 'likely',
  forms: ['ordinary'],
  expected: { 'zh-CN': '标题应当在红色分隔线下空二行', en: 'Expected two blank lines between red line and title' },
  select: (sheet) =>
    passagesOf(sheet, ofKind('title'))
      .slice(0, 1)
      .filter(({ paragraph }) => paragraph.place === 'body'),
  judge({ sheet, index, paragraph }) {
    const above = sheet.outline.elements.filter(({ kind }) => kind === 'documentNumber' || kind === 'signer');
    const head = Math.max(
      ...above.map(({ paragraphs }) => sheet.paragraphs.findIndex(({ id }) => id === paragraphs.at(-1))),
    );
    if (above.length === 0 || head >= index || paragraph.place !== 'body') return undefined;
    const gap = gapAbove(sheet, index);
    if (!gap || (gap.lines >= FROM && gap.lines <= TO)) return undefined;
    return { actual: `约${round(gap.lines)}行`, actualEn: `about ${round(gap.lines)} lines` };
  },
  examples: {
    good: [
      { paragraphs: [NUMBER, BLANK, BLANK, TITLE] },
      { paragraphs: [NUMBER, { ...TITLE, format: { ...LINE, spaceBeforePt: 58 } }] },
    ],
    bad: [{ paragraphs: [NUMBER, TITLE] }, { paragraphs: [NUMBER, BLANK, BLANK, BLANK, BLANK, BLANK, TITLE] }],
    traps: [
      { paragraphs: [NUMBER, BLANK, BLANK, BLANK, TITLE] },
      { paragraphs: [TITLE], form: 'draft' },
      { paragraphs: [NUMBER, { kind: 'body', text: ' ', place: 'table', format: LINE }, TITLE] },
    ],
  },
});
