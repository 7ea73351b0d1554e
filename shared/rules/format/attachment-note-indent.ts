import { ofKind, passagesOf } from '../support/format/passages.ts';
import { firstLineStart, blankWords, round, typedBlanks } from '../support/format/geometry.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'attachmentNote', text: '附件：防汛物资清单', runs: { sizePt: 16 } } as const;
const INDENT_CHARS = 2;
const TOLERANCE_CHARS = 0.5;

/** 附件说明左空二字。 */
export default defineShapeRule({
  id: 'format/attachment-note-indent',
  title: { 'zh-CN': '附件说明左空二字', en: 'Attachment note indented two characters' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'warning',
  fix: 'safe',
  expected: { 'zh-CN': '附件说明应当左空二字', en: 'Expected the attachment note indented two characters' },
  select: (sheet) =>
    passagesOf(sheet, ofKind('attachmentNote'))
      .slice(0, 1)
      .filter(({ paragraph }) => paragraph.place === 'body' && !paragraph.label),
  judge({ paragraph }) {
    const { alignment } = paragraph.paragraphFormat;
    if (alignment === 'center' || alignment === 'right' || alignment === 'distribute') return undefined;
    const start = firstLineStart(paragraph);
    if (start === undefined || Math.abs(start - INDENT_CHARS) <= TOLERANCE_CHARS) return undefined;
    const isTyped = (typedBlanks(paragraph.text)?.lead ?? 0) > 0;
    return {
      actual: blankWords('左', start),
      actualEn: `${round(start)} characters`,
      ...(!isTyped && { set: { firstLineIndentChars: INDENT_CHARS, leftIndentChars: 0 } }),
    };
  },
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 2, leftIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'left', firstLineIndentChars: -3, leftIndentChars: 5 }),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 0, leftIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'left', firstLineIndentChars: 4 }),
    ],
    traps: [
      shown({ ...SAMPLE, text: '　　附件：防汛物资清单' }, { alignment: 'left', firstLineIndentChars: 0 }),
      {
        paragraphs: [
          { ...SAMPLE, text: '附件：1.清单', format: { alignment: 'left', firstLineIndentChars: 2 } },
          { ...SAMPLE, text: '2.名册', format: { alignment: 'left', firstLineIndentChars: 5 } },
        ],
      },
    ],
  },
});
