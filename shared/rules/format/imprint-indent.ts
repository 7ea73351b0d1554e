import { firstLineStart, indentOf, blankWords, round, typedBlanks } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'copyTo', text: '抄送：市委办公室，市人大常委会办公室。', runs: { sizePt: 14 } } as const;
const FROM = 0.5;
const TO = 1.6;

/** 版记内左右各空一字；表格里单元格自有边距，不在内。 */
export default defineShapeRule({
  id: 'format/imprint-indent',
  title: { 'zh-CN': '版记左右各空一字', en: 'Imprint one character in on both sides' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.4.2' },
    { instrument: 'GB/T 9704-2012', clause: '7.4.3' },
  ],
  severity: 'info',
  fix: 'safe',
  expected: { 'zh-CN': '版记（抄送机关、印发机关）一般左空一字', en: 'Expected the imprint one character in' },
  select: (sheet) =>
    passagesOf(sheet, ofKind('copyTo', 'printing')).filter(({ paragraph, element }) => {
      // Turn-over lines typed as paragraphs of their own align elsewhere.
      const isFirst = element.paragraphs[0] === paragraph.id;
      return isFirst && paragraph.place === 'body' && /^[^\t]*$/.test(paragraph.text.slice(0, 4));
    }),
  judge({ paragraph }) {
    const { alignment } = paragraph.paragraphFormat;
    const start = firstLineStart(paragraph);
    if (start === undefined || alignment === 'center' || alignment === 'right' || alignment === 'distribute')
      return undefined;
    if (start >= FROM && start <= TO) return undefined;
    const isTyped = (typedBlanks(paragraph.text)?.lead ?? 0) > 0;
    const left = indentOf(paragraph, 'leftIndent') ?? 0;
    // Under a hanging indent the first line is moved, not the whole.
    const set = left === 0 ? { firstLineIndentChars: 1 } : { leftIndentChars: 1, firstLineIndentChars: 0 };
    return { actual: blankWords('左', start), actualEn: `${round(start)} characters`, ...(!isTyped && { set }) };
  },
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 1, leftIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'left', leftIndentChars: 4, firstLineIndentChars: -3 }),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 0, leftIndentChars: 0 }),
      shown(
        { ...SAMPLE, kind: 'printing', text: '市府办　2024年5月6日印发' },
        { alignment: 'left', leftIndentChars: 3, firstLineIndentChars: 0 },
      ),
    ],
    traps: [
      shown({ ...SAMPLE, place: 'table' }, { alignment: 'left', leftIndentChars: 0, firstLineIndentChars: 0 }),
      shown(
        { ...SAMPLE, text: `　${SAMPLE.text}` },
        { alignment: 'left', leftIndentChars: 0, firstLineIndentChars: 0 },
      ),
    ],
  },
});
