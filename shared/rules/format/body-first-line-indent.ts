import { bodyPassages, headingPassages } from '../support/format/passages.ts';
import { firstLineStart, indentOf, isIndent, blankWords, round, typedBlanks } from '../support/format/geometry.ts';
import type { Alone, ShapeVerdict } from '../support/format/shape-rule.ts';
import { defineAloneRule, shown } from '../support/format/shape-rule.ts';

const INDENT_CHARS = 2;
const TOLERANCE_CHARS = 0.3;
const TEXT = '各地区各部门要高度重视防汛工作，落实值班制度，加强巡查。';
const SAMPLE = { kind: 'body', text: TEXT, runs: { sizePt: 16 } } as const;
const SET = { firstLineIndentChars: INDENT_CHARS, leftIndentChars: 0 };

/** 每个自然段左空二字、回行顶格：缩进值、或者键入的两个空格都算空二字（后者另有提示）。 */
export default defineAloneRule({
  id: 'format/body-first-line-indent',
  title: { 'zh-CN': '正文每段左空二字', en: 'Two-character indent' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'warning',
  fix: 'safe',
  expected: {
    'zh-CN': '正文（含层次标题）每个自然段应当左空二字、回行顶格',
    en: 'Expected each paragraph indented two characters, turn-over lines flush',
  },
  // A run-in heading and its text are one paragraph: judged once.
  select: (sheet) => [...bodyPassages(sheet), ...headingPassages(sheet).filter(({ element }) => !element.span)],
  judgeAlone: (alone) => judgeIndent(alone),
  examples: {
    good: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 2, leftIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 0, firstLineIndentPt: 32, leftIndentPt: 0 }),
    ],
    bad: [
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 0, leftIndentChars: 0 }),
      shown(SAMPLE, { alignment: 'justify', firstLineIndentChars: 2, leftIndentChars: 1.45 }),
      shown(
        { kind: 'heading', level: 1, text: '一、总体要求', runs: { sizePt: 16 } },
        {
          alignment: 'left',
          firstLineIndentChars: 0,
          leftIndentChars: 0,
        },
      ),
    ],
    traps: [
      shown({ ...SAMPLE, text: `　　${TEXT}` }, { alignment: 'justify', firstLineIndentChars: 0, leftIndentChars: 0 }),
      shown({ ...SAMPLE, text: '一、二、三号工程分布图。' }, { alignment: 'center', firstLineIndentChars: 0 }),
      shown({ ...SAMPLE, label: '（一）' }, { alignment: 'justify', firstLineIndentChars: -2, leftIndentChars: 4 }),
    ],
  },
});

function judgeIndent({ paragraph, passage }: Alone): ShapeVerdict | undefined {
  const { alignment } = paragraph.paragraphFormat;
  if (paragraph.label || alignment === 'center' || alignment === 'right' || alignment === 'distribute')
    return undefined;
  // Text after a page break or a picture begins where they put it; a second passage is not the paragraph's beginning.
  if (/^\s*[\f\ufffc]/.test(paragraph.text) || isContinuation(paragraph.text, passage.start)) return undefined;
  const start = firstLineStart(paragraph);
  const left = indentOf(paragraph, 'leftIndent');
  const blanks = typedBlanks(paragraph.text);
  if (start === undefined || blanks === undefined) return undefined;
  const isFlush =
    left === undefined || isIndent(paragraph, 'leftIndent', { chars: 0, tolerance: TOLERANCE_CHARS }) !== false;
  const byIndent = isIndent(paragraph, 'firstLineIndent', { chars: INDENT_CHARS, tolerance: TOLERANCE_CHARS }) === true;
  const isRight = (blanks.lead === 0 && byIndent) || Math.abs(start - INDENT_CHARS) <= TOLERANCE_CHARS;
  if (isRight && isFlush) return undefined;
  const lead = /^\s*/.exec(paragraph.text)?.[0] ?? '';
  const at = { paragraph: paragraph.id, start: 0, end: lead.length };
  const edits = lead === '' ? [] : [{ kind: 'replaceText', at, expect: lead, insert: '' } as const];
  const mended = { set: SET, edits };
  if (!isFlush)
    return {
      actual: `整段左缩进${round(left ?? 0)}字`,
      actualEn: `${round(left ?? 0)} characters left indent`,
      ...mended,
    };
  return { actual: blankWords('左', start), actualEn: `${round(start)} characters`, ...mended };
}

function isContinuation(text: string, start: number): boolean {
  return start > 0 && text.slice(0, start).trim() === '';
}
