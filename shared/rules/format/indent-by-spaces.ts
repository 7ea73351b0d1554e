import type { Edit } from '../../document/edit.ts';
import { defineRule } from '../rule.ts';
import { indentOf, typedBlanks } from '../support/format/geometry.ts';
import { bodyPassages, headingPassages, ofKind, passagesOf } from '../support/format/passages.ts';

const TEXT = '各地区各部门要高度重视防汛工作，落实值班制度。';
const FLUSH = { alignment: 'justify', firstLineIndentChars: 0, leftIndentChars: 0 } as const;
const MANY = 3;

/** 用空格、制表符代替缩进：正文每段开头，署名、日期的位置。改用缩进后不怕换行、不怕换字体。 */
export default defineRule({
  id: 'format/indent-by-spaces',
  title: { 'zh-CN': '用空格排位置', en: 'Positions made with spaces' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  scope: 'document',
  needs: ['runFormat', 'paragraphFormat'],
  fix: 'safe',
  messages: {
    body: ({ count }: { count: number }) => ({
      'zh-CN': `段落左空二字可以用首行缩进设置，现有${count}段开头是键入的空格`,
      en: `Indents can be set as such; ${count} paragraphs begin with typed blanks`,
    }),
    signature: () => ({
      'zh-CN': '署名、成文日期的位置可以用缩进设置，现在是用空格排出来的',
      en: 'The place of signature and date can be set by indents; it is made with blanks',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: TEXT, format: { alignment: 'justify', firstLineIndentChars: 2 } }] },
      {
        paragraphs: [{ kind: 'issueDate', text: '2024年5月6日', format: { alignment: 'right', rightIndentChars: 4 } }],
      },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: `　　${TEXT}`, format: FLUSH }], message: 'body', fixed: [TEXT] },
      {
        paragraphs: [
          { kind: 'body', text: `    ${TEXT}`, format: FLUSH },
          { kind: 'heading', level: 1, text: '　　一、总体要求', format: FLUSH },
        ],
        message: 'body',
        fixed: [TEXT, '一、总体要求'],
      },
      {
        paragraphs: [{ kind: 'issueDate', text: '2024年5月6日        ', format: { alignment: 'right' } }],
        message: 'signature',
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '　关于防汛的通知', format: { alignment: 'center' } }] },
      { paragraphs: [{ kind: 'issuer', text: '清江市财政局 ', format: { alignment: 'right', rightIndentChars: 4 } }] },
    ],
  },
  *check(pages) {
    const seen = new Set<string>();
    const padded = [...bodyPassages(pages), ...headingPassages(pages).filter(({ element }) => !element.span)].filter(
      ({ paragraph: { id, text } }) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew && /^[\s\u3000]/.test(text) && (typedBlanks(text)?.lead ?? 0) >= 1 && !/^\s*[\f\ufffc]/.test(text);
      },
    );
    const [first] = padded;
    if (first) {
      const [edit, ...more] = padded.flatMap(({ paragraph }): readonly Edit[] => {
        const { id, text } = paragraph;
        const expect = /^\s*/.exec(text)?.[0] ?? '';
        const isSet = (indentOf(paragraph, 'firstLineIndent') ?? 0) > 0;
        return [
          { kind: 'replaceText', at: { paragraph: id, start: 0, end: expect.length }, expect, insert: '' },
          ...(isSet
            ? []
            : [{ kind: 'formatParagraph', paragraph: id, expect: text, set: { firstLineIndentChars: 2 } } as const]),
        ];
      });
      const lead = /^\s*/.exec(first.paragraph.text)?.[0].length ?? 0;
      yield {
        message: 'body',
        at: { paragraph: first.paragraph.id, start: 0, end: lead },
        data: { count: padded.length },
        ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] } }),
      };
    }
    const signed = passagesOf(pages, ofKind('issuer', 'issueDate')).find(
      ({ paragraph, element }) =>
        !element.span && paragraph.place === 'body' && /^[\s\u3000]{3}|[\s\u3000]{3}$/.test(paragraph.text),
    );
    const blanks = signed && typedBlanks(signed.paragraph.text);
    if (signed && blanks && Math.max(blanks.lead, blanks.trail) * 2 >= MANY)
      yield {
        message: 'signature',
        at: { paragraph: signed.paragraph.id, start: 0, end: signed.paragraph.text.length },
      };
  },
});
