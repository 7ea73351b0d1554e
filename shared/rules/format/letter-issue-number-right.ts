import { extentOf, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineShapeRule, shown } from '../support/format/shape-rule.ts';

const SAMPLE = { kind: 'documentNumber', text: '清财函〔2024〕5号', runs: { sizePt: 16 } } as const;
const LETTER = { form: 'letter' } as const;
/** Blanks at the end are common: one character of them is let pass. */
const TOLERANCE_CHARS = 1.2;

/** 信函格式的发文字号顶格居版心右边缘。 */
export default defineShapeRule({
  id: 'format/letter-issue-number-right',
  title: { 'zh-CN': '信函的发文字号居右', en: 'Number of a letter flush right' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.1' }],
  severity: 'warning',
  forms: ['letter'],
  fix: 'safe',
  expected: {
    'zh-CN': '信函格式的发文字号应当顶格居版心右边缘，编排在第一条红色双线下',
    en: 'Expected the number of a letter flush right below the first double line',
  },
  select: (sheet) => passagesOf(sheet, ofKind('documentNumber')).filter(({ paragraph }) => paragraph.place === 'body'),
  judge({ paragraph, sections }) {
    const extent = extentOf(paragraph, sections);
    if (!extent || extent.right <= TOLERANCE_CHARS) return undefined;
    const set = { alignment: 'right', rightIndentChars: 0, leftIndentChars: 0, firstLineIndentChars: 0 } as const;
    return {
      actual: `距右边缘${round(extent.right)}字`,
      actualEn: `${round(extent.right)} characters from the right`,
      ...(paragraph.text.trim() === paragraph.text && { set }),
    };
  },
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'right', rightIndentChars: 0 }, LETTER),
      shown({ ...SAMPLE, text: '清财函〔2024〕5号  ' }, { alignment: 'right' }, LETTER),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'center' }, LETTER),
      shown(SAMPLE, { alignment: 'left', leftIndentChars: 0 }, LETTER),
    ],
    traps: [
      shown(SAMPLE, { alignment: 'center' }, { form: 'ordinary' }),
      shown({ ...SAMPLE, text: '\t清财函〔2024〕5号' }, { alignment: 'left' }, LETTER),
    ],
  },
});
