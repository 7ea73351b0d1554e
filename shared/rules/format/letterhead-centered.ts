import { ofKind, passagesOf } from '../support/format/passages.ts';
import { indentOf } from '../support/format/geometry.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'issuerMark', text: '清江市人民政府文件' } as const;
const NAMES = { left: '左对齐', right: '右对齐', justify: '两端对齐' } as const;

/** 发文机关标志居中；分散对齐、表格和文本框里的联合标志不在内。 */
export default defineShapeRule({
  id: 'format/letterhead-centered',
  title: { 'zh-CN': '发文机关标志居中', en: 'Red head centred' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.4' }],
  severity: 'warning',
  fix: 'safe',
  expected: { 'zh-CN': '发文机关标志应当居中排布', en: 'Expected the red head centred' },
  select: (sheet) =>
    passagesOf(sheet, ofKind('issuerMark')).filter(
      ({ paragraph, element }) => paragraph.place === 'body' && element.certainty === 'certain',
    ),
  judge({ paragraph }) {
    const { alignment } = paragraph.paragraphFormat;
    // Indents, blanks, tabs and pictures may put it in the middle by another way.
    const isMoved =
      /^[\s\u3000\ufffc]|\t/.test(paragraph.text) ||
      Math.abs(indentOf(paragraph, 'leftIndent') ?? 0) + Math.abs(indentOf(paragraph, 'firstLineIndent') ?? 0) > 0.5;
    if (!alignment || alignment === 'center' || alignment === 'distribute' || isMoved) return undefined;
    return {
      actual: NAMES[alignment],
      actualEn: `aligned ${alignment}`,
      set: { alignment: 'center', firstLineIndentChars: 0 },
    };
  },
  examples: {
    good: [shown(SAMPLE, { alignment: 'center' }), shown(SAMPLE, { alignment: 'distribute' })],
    bad: [shown(SAMPLE, { alignment: 'left' }), shown(SAMPLE, { alignment: 'right' })],
    traps: [
      shown({ ...SAMPLE, place: 'table' }, { alignment: 'left' }),
      shown(SAMPLE, { alignment: 'left', leftIndentChars: 4 }),
    ],
  },
});
