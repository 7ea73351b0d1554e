import { ofKind, passagesOf } from '../support/format/passages.ts';
import {
  emPt,
  firstLineStart,
  indentOf,
  blankWords,
  round,
  textWidthPt,
  typedBlanks,
  widthOf,
} from '../support/format/geometry.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const LONG = '附件：清江市人民政府办公室关于进一步加强城区排水防涝设施建设管理工作的实施方案';
const SAMPLE = { kind: 'attachmentNote', text: LONG, runs: { sizePt: 16 } } as const;
const TOLERANCE_CHARS = 0.75;

/** 附件名称回行时与上一行名称的首字对齐。 */
export default defineShapeRule({
  id: 'format/attachment-note-hanging',
  title: { 'zh-CN': '附件名称回行对齐', en: 'Turn-over lines of attachment names' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'info',
  fix: 'safe',
  expected: {
    'zh-CN': '附件名称回行时应当与上一行附件名称的首字对齐',
    en: 'Expected turn-over lines to align with the first character of the name',
  },
  select: (sheet) =>
    passagesOf(sheet, ofKind('attachmentNote')).filter(
      ({ paragraph }) => paragraph.place === 'body' && !paragraph.label,
    ),
  judge({ paragraph, sections }) {
    const line = textWidthPt(sections[paragraph.section ?? 0]);
    const start = firstLineStart(paragraph);
    const left = indentOf(paragraph, 'leftIndent');
    const lead = /^\s*(?:附件[：:]\s*)?(?:\d{1,2}\s*[.．、]\s*)?/.exec(paragraph.text)?.[0] ?? '';
    if (!line || start === undefined || left === undefined || /[\n\t]/.test(paragraph.text)) return undefined;
    const head = widthOf(lead.trimStart());
    const isOneLine = start + widthOf(paragraph.text.trim()) <= line / emPt(paragraph);
    if (isOneLine || Math.abs(left - start - head) <= TOLERANCE_CHARS) return undefined;
    const isTyped = (typedBlanks(paragraph.text)?.lead ?? 0) > 0;
    const set = { leftIndentChars: round(start + head), firstLineIndentChars: round(-head) };
    return {
      actual: `回行${blankWords('左', left)}`,
      actualEn: `${round(left)} characters in`,
      ...(!isTyped && { set }),
    };
  },
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'left', leftIndentChars: 5, firstLineIndentChars: -3 }),
      shown(
        { ...SAMPLE, text: '附件：防汛物资清单' },
        { alignment: 'left', leftIndentChars: 0, firstLineIndentChars: 2 },
      ),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'left', leftIndentChars: 0, firstLineIndentChars: 2 }),
      shown(
        { ...SAMPLE, text: LONG.replace('：', '：1.') },
        { alignment: 'left', leftIndentChars: 2, firstLineIndentChars: 0 },
      ),
    ],
    traps: [
      shown(
        { ...SAMPLE, text: LONG.replace('：', '：1.') },
        { alignment: 'left', leftIndentChars: 6, firstLineIndentChars: -4 },
      ),
      shown(
        { ...SAMPLE, text: `${LONG}\n　　　　　实施方案` },
        { alignment: 'left', leftIndentChars: 0, firstLineIndentChars: 2 },
      ),
    ],
  },
});
