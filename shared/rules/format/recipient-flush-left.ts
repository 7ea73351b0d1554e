import { ofKind, passagesOf } from '../support/format/passages.ts';
import { indentOf, blankWords, round, typedBlanks } from '../support/format/geometry.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'recipient', text: '各县（区）人民政府：', runs: { sizePt: 16 } } as const;
const TOLERANCE_CHARS = 0.5;

/** 主送机关居左顶格，回行仍顶格。 */
export default defineShapeRule({
  id: 'format/recipient-flush-left',
  title: { 'zh-CN': '主送机关顶格', en: 'Recipient flush left' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.2' }],
  severity: 'warning',
  fix: 'safe',
  expected: { 'zh-CN': '主送机关应当居左顶格、回行仍顶格', en: 'Expected the recipient flush left' },
  select: (sheet) => passagesOf(sheet, ofKind('recipient')).filter(({ paragraph }) => paragraph.place === 'body'),
  judge({ paragraph }) {
    const { alignment } = paragraph.paragraphFormat;
    const blanks = typedBlanks(paragraph.text);
    if (!alignment || !blanks) return undefined;
    const set = { alignment: 'left', firstLineIndentChars: 0, leftIndentChars: 0 } as const;
    const mended = blanks.lead === 0 ? { set } : {};
    if (alignment === 'center' || alignment === 'right')
      return { actual: alignment === 'center' ? '居中' : '右对齐', actualEn: `aligned ${alignment}`, ...mended };
    const left = indentOf(paragraph, 'leftIndent') ?? 0;
    const first = (indentOf(paragraph, 'firstLineIndent') ?? 0) + blanks.lead;
    const worst = Math.abs(left) > Math.abs(left + first) ? left : left + first;
    if (Math.abs(worst) <= TOLERANCE_CHARS) return undefined;
    return { actual: blankWords('左', worst), actualEn: `${round(worst)} characters in`, ...mended };
  },
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 0, leftIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'left', firstLineIndentPt: 0 }),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 2 }),
      shown(SAMPLE, { alignment: 'center' }),
      shown({ ...SAMPLE, text: '　　各县（区）人民政府：' }, { alignment: 'left' }),
    ],
    traps: [
      shown({ kind: 'salutation', text: '各位代表：' }, { alignment: 'justify', firstLineIndentChars: 2 }),
      shown(SAMPLE, { alignment: 'left', firstLineIndentChars: 0.1 }),
    ],
  },
});
