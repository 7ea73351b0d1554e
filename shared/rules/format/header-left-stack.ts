import { defineRule } from '../rule.ts';
import { indentOf, typedBlanks } from '../support/format/geometry.ts';
import { hasRedHead } from '../support/format/official.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';

const ORDER = ['copyNumber', 'classification', 'urgency'];
const NAMES: Readonly<Record<string, string>> = { copyNumber: '份号', classification: '密级', urgency: '紧急程度' };
const COPY = { kind: 'copyNumber', text: '000012' } as const;
const SECRET = { kind: 'classification', text: '秘密★1年' } as const;
const URGENT = { kind: 'urgency', text: '特急' } as const;
const TOLERANCE_CHARS = 0.6;

/** 份号、密级和保密期限、紧急程度顶格在版心左上角，自上而下分行。 */
export default defineRule({
  id: 'format/header-left-stack',
  title: { 'zh-CN': '份号、密级、紧急程度的位置', en: 'Place of copy number, classification and urgency' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.2.3' },
    { instrument: 'GB/T 9704-2012', clause: '7.2.1' },
    { instrument: 'GB/T 9704-2012', clause: '7.2.2' },
  ],
  severity: 'error',
  scope: 'document',
  on: ['copyNumber', 'classification', 'urgency'],
  needs: ['runFormat', 'paragraphFormat'],
  fix: 'safe',
  messages: {
    order: ({ actual }: { actual: string }) => ({
      'zh-CN': `份号、密级和保密期限、紧急程度应当自上而下分行排列，现为${actual}`,
      en: `Expected copy number, classification and urgency one below the other in this order, found ${actual}`,
    }),
    flush: ({ name }: { name: string }) => ({
      'zh-CN': `${name}应当顶格编排在版心左上角，现未顶格`,
      en: `Expected ${name} flush in the top left corner`,
    }),
  },
  examples: {
    good: [{ paragraphs: [COPY, SECRET, URGENT] }, { paragraphs: [SECRET, URGENT] }],
    bad: [
      { paragraphs: [URGENT, SECRET], message: 'order' },
      { paragraphs: [SECRET, COPY], message: 'order' },
      { paragraphs: [{ ...URGENT, format: { alignment: 'center' } }], message: 'flush' },
      { paragraphs: [{ ...SECRET, format: { alignment: 'left', firstLineIndentChars: 2 } }], message: 'flush' },
    ],
    traps: [
      { paragraphs: [{ ...URGENT, place: 'textbox', format: { alignment: 'center' } }] },
      { paragraphs: [{ ...COPY, format: { alignment: 'justify', firstLineIndentChars: 0 } }] },
    ],
  },
  *check(pages, context) {
    const found = passagesOf(pages, ofKind('copyNumber', 'classification', 'urgency')).filter(
      ({ paragraph }) => paragraph.place === 'body',
    );
    const severity = hasRedHead(context) ? {} : ({ severity: 'warning' } as const);
    const ranks = found.map(({ element }) => ORDER.indexOf(element.kind));
    const wrong = ranks.findIndex((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0));
    const out = found[wrong];
    if (out) {
      yield {
        message: 'order',
        at: { paragraph: out.paragraph.id, start: out.start, end: out.end },
        data: { actual: found.map(({ element }) => NAMES[element.kind] ?? '').join('、') },
        ...severity,
      };
    }
    for (const { element, paragraph, start, end } of found) {
      const { alignment } = paragraph.paragraphFormat;
      const lead = (indentOf(paragraph, 'leftIndent') ?? 0) + (indentOf(paragraph, 'firstLineIndent') ?? 0);
      const blanks = typedBlanks(paragraph.text)?.lead ?? 0;
      const isAside = alignment === 'center' || alignment === 'right' || Math.abs(lead + blanks) > TOLERANCE_CHARS;
      if (!isAside) continue;
      const set = { alignment: 'left', firstLineIndentChars: 0, leftIndentChars: 0 } as const;
      yield {
        message: 'flush',
        at: { paragraph: paragraph.id, start, end },
        severity: 'warning',
        data: { name: NAMES[element.kind] ?? '' },
        ...(blanks === 0 && {
          fix: {
            safety: 'safe',
            edits: [{ kind: 'formatParagraph', paragraph: paragraph.id, expect: paragraph.text, set }],
          },
        }),
      };
    }
  },
});
