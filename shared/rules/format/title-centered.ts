import { ofKind, passagesOf } from '../support/format/passages.ts';
import { indentOf, round } from '../support/format/geometry.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'title', text: '关于做好防汛工作的通知', runs: { sizePt: 22 } } as const;
const ALIGNMENTS = {
  left: '左对齐',
  right: '右对齐',
  justify: '两端对齐',
  center: '居中',
  distribute: '分散对齐',
} as const;
const TOLERANCE_CHARS = 0.5;

/** 标题居中排布，没有首行缩进把它推偏。 */
export default defineShapeRule({
  id: 'format/title-centered',
  title: { 'zh-CN': '标题居中', en: 'Title centred' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'warning',
  fix: 'safe',
  expected: { 'zh-CN': '标题应当居中排布', en: 'Expected the title centred' },
  select: (sheet) =>
    passagesOf(sheet, ofKind('title')).filter(
      ({ paragraph }) => paragraph.place === 'body' && !/^\s*——/.test(paragraph.text),
    ),
  judge({ paragraph }) {
    const { alignment } = paragraph.paragraphFormat;
    if (!alignment || alignment === 'distribute') return undefined;
    const isPadded = /^[\s\u3000]{2,}/.test(paragraph.text);
    const [left, first, right] = (['leftIndent', 'firstLineIndent', 'rightIndent'] as const).map(
      (name) => indentOf(paragraph, name) ?? 0,
    ) as [number, number, number];
    const set = { alignment: 'center', firstLineIndentChars: 0, leftIndentChars: 0, rightIndentChars: 0 } as const;
    if (alignment !== 'center') {
      const name = isPadded ? '用空格推到中间' : ALIGNMENTS[alignment];
      return {
        actual: name,
        actualEn: isPadded ? 'pushed by spaces' : `aligned ${alignment}`,
        ...(!isPadded && { set }),
      };
    }
    // Half of a one-sided indent is how far the words stand off the middle.
    const offset = (left + first - right) / 2;
    if (Math.abs(offset) <= TOLERANCE_CHARS) return undefined;
    return {
      actual: `居中但偏${offset > 0 ? '右' : '左'}${round(Math.abs(offset))}字`,
      actualEn: `centred but ${round(Math.abs(offset))} characters off`,
      set,
    };
  },
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'center', firstLineIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'center', leftIndentChars: 2, rightIndentChars: 2 }),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'left', firstLineIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'center', firstLineIndentChars: 2 }),
      shown(SAMPLE, { alignment: 'justify' }),
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'title', text: '在工作会议上的讲话', format: { alignment: 'center' } },
          { kind: 'title', text: '——加快建设', format: { alignment: 'left' } },
        ],
      },
      shown({ kind: 'attachment', part: 'title', text: '物资清单' }, { alignment: 'left' }),
    ],
  },
});
