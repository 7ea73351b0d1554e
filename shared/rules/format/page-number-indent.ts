import { defineRule } from '../rule.ts';
import { indentOf, round, typedBlanks } from '../support/format/geometry.ts';
import { numberLines } from '../support/format/page-numbers.ts';

const line = (text: string, format: object, pages: 'default' | 'even' = 'default') =>
  ({
    text,
    place: 'footer',
    pages,
    format,
    runs: { sizePt: 14 },
    inlines: [{ kind: 'field', name: 'PAGE', start: text.indexOf('1'), end: text.indexOf('1') + 1 }],
  }) as const;
const BODY = { kind: 'body', text: '特此通知。' } as const;
const WANTED_CHARS = 1;
const TOLERANCE_CHARS = 0.6;

/** 单页码居右空一字，双页码居左空一字：缩进或者键入的空格都算。 */
export default defineRule({
  id: 'format/page-number-indent',
  title: { 'zh-CN': '页码与版心边缘空一字', en: 'Page number one character from the edge' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'info',
  scope: 'document',
  needs: ['runFormat', 'paragraphFormat'],
  fix: 'safe',
  messages: {
    inset: ({ side, sideEn, actual }: { side: string; sideEn: string; actual: number }) => ({
      'zh-CN': `页码应当居${side}空一字，现空${actual}字`,
      en: `Expected the page number one character from the ${sideEn} edge, found ${actual}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [BODY, line('— 1 —', { alignment: 'right', rightIndentChars: 1 })] },
      { paragraphs: [BODY, line('— 1 —　', { alignment: 'right', rightIndentChars: 0 })] },
    ],
    bad: [
      { paragraphs: [BODY, line('— 1 —', { alignment: 'right', rightIndentChars: 0 })] },
      { paragraphs: [BODY, line('— 1 —', { alignment: 'right', rightIndentChars: 4 })] },
    ],
    traps: [
      { paragraphs: [BODY, line('— 1 —', { alignment: 'center' })] },
      { paragraphs: [BODY, line('— 1 —  ', { alignment: 'right', rightIndentChars: 0 })] },
      { paragraphs: [BODY, line('— 1 —', { alignment: 'left', leftIndentChars: 0 })] },
    ],
  },
  *check({ paragraphs }) {
    for (const { paragraph, typed } of numberLines(paragraphs)) {
      const { alignment } = paragraph.paragraphFormat;
      // A frame at the outer edge is left aligned inside itself, so only right alignment is sure to mean the page.
      if (typed || alignment !== 'right' || paragraph.pages === 'even') continue;
      const blanks = typedBlanks(paragraph.text);
      const actual = (indentOf(paragraph, 'rightIndent') ?? 0) + (blanks?.trail ?? 0);
      if (!blanks || Math.abs(actual - WANTED_CHARS) <= TOLERANCE_CHARS) continue;
      yield {
        message: 'inset',
        at: { paragraph: paragraph.id, start: 0, end: paragraph.text.length },
        data: { side: '右', sideEn: 'right', actual: round(actual) },
        ...(blanks.trail === 0 && {
          fix: {
            safety: 'safe',
            edits: [
              {
                kind: 'formatParagraph',
                paragraph: paragraph.id,
                expect: paragraph.text,
                set: { rightIndentChars: WANTED_CHARS },
              },
            ],
          },
        }),
      };
      return;
    }
  },
});
