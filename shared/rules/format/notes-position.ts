import { ofKind, passagesOf } from '../support/format/passages.ts';
import { firstLineStart, isBlank, blankWords, round, typedBlanks } from '../support/format/geometry.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LINE } from '../support/format/samples.ts';

const DATE = { kind: 'issueDate', text: '2024年5月6日', format: LINE } as const;
const NOTE = { kind: 'annotation', text: '（此件公开发布）', runs: { sizePt: 16 } } as const;
const INDENTED = { ...LINE, alignment: 'left', firstLineIndentChars: 2 } as const;
const INDENT_CHARS = 2;
const TOLERANCE_CHARS = 0.5;

/** 附注居左空二字，编排在成文日期下一行。 */
export default defineShapeRule({
  id: 'format/notes-position',
  title: { 'zh-CN': '附注的位置', en: 'Place of the notes' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.6' }],
  severity: 'warning',
  fix: 'safe',
  expected: {
    'zh-CN': '附注应当居左空二字编排在成文日期下一行',
    en: 'Expected the notes two characters in, on the line below the date',
  },
  select: (sheet) => passagesOf(sheet, ofKind('annotation')).filter(({ paragraph }) => paragraph.place === 'body'),
  judge({ paragraph, sheet, index }) {
    const start = firstLineStart(paragraph);
    const { alignment } = paragraph.paragraphFormat;
    const isLeft = alignment === 'left' || alignment === 'justify';
    const isTyped = (typedBlanks(paragraph.text)?.lead ?? 0) > 0;
    const isPlaced = !alignment || start === undefined || (isLeft && Math.abs(start - INDENT_CHARS) <= TOLERANCE_CHARS);
    const isApart = isBlank(sheet.paragraphs[index - 1] ?? { text: '无' });
    if (isPlaced && !isApart) return undefined;
    const where = isLeft ? `${blankWords('左', start ?? 0)}` : '未居左';
    const said = [...(isPlaced ? [] : [where]), ...(isApart ? ['与成文日期之间有空行'] : [])];
    const whereEn = isLeft ? `${round(start ?? 0)} characters in` : 'not at the left';
    const saidEn = [...(isPlaced ? [] : [whereEn]), ...(isApart ? ['a blank line below the date'] : [])];
    const isMendable = !isPlaced && !isApart && !isTyped;
    return {
      actual: said.join('、'),
      actualEn: saidEn.join(', '),
      ...(isMendable && { set: { alignment: 'left', firstLineIndentChars: INDENT_CHARS, leftIndentChars: 0 } }),
    };
  },
  examples: {
    good: [
      { paragraphs: [DATE, { ...NOTE, format: INDENTED }] },
      { paragraphs: [DATE, { ...NOTE, format: { ...LINE, alignment: 'justify', firstLineIndentPt: 32 } }] },
    ],
    bad: [
      { paragraphs: [DATE, { ...NOTE, format: { ...LINE, alignment: 'justify', firstLineIndentChars: 0 } }] },
      { paragraphs: [DATE, { text: '', format: LINE }, { ...NOTE, format: INDENTED }] },
      { paragraphs: [DATE, { ...NOTE, format: { ...LINE, alignment: 'center', firstLineIndentChars: 0 } }] },
    ],
    traps: [
      {
        paragraphs: [
          DATE,
          { ...NOTE, text: '　　（此件公开发布）', format: { ...LINE, alignment: 'left', firstLineIndentChars: 0 } },
        ],
      },
      { paragraphs: [DATE, { ...NOTE, format: {} }] },
    ],
  },
});
