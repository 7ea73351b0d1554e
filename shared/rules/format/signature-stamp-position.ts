import { extentOf, blankWords, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';

const POST = {
  kind: 'body',
  text: '市　长　　李明',
  format: { ...LINE, alignment: 'right', rightIndentChars: 4 },
} as const;
const DATE = { kind: 'issueDate', text: '2024年5月16日', runs: { sizePt: 16 } } as const;
const right = (chars: number) => ({ ...LINE, alignment: 'right', rightIndentChars: chars }) as const;
const RIGHT_CHARS = 4;
const TOLERANCE_CHARS = 1;
const POSTS =
  /^\s*(?:总\s*理|主\s*席|委员长|省\s*长|市\s*长|县\s*长|区\s*长|州\s*长|盟\s*长|部\s*长|主\s*任|局\s*长)(?:[\s\u3000:：\ufffc]|$)/;

/** 命令（令）、议案由签发人签名：成文日期在签名章下空一行、右空四字。 */
export default defineShapeRule({
  id: 'format/signature-stamp-position',
  title: { 'zh-CN': '签名章和日期的位置', en: 'Place of a signature stamp and its date' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.3' }],
  severity: 'info',
  genres: ['命令', '议案'],
  fix: 'review',
  expected: {
    'zh-CN': '加盖签发人签名章时，成文日期应当在签名章下空一行、右空四字编排',
    en: 'Expected the date one line below the signature stamp, four characters from the right',
  },
  select: (sheet) => passagesOf(sheet, ofKind('issueDate')).filter(({ element }) => !element.span),
  judge({ sheet, index, paragraph, sections }) {
    const above = sheet.paragraphs.slice(Math.max(0, index - 4), index).some(({ text }) => POSTS.test(text));
    const extent = extentOf(paragraph, sections);
    if (!above || !extent || Math.abs(extent.right - RIGHT_CHARS) <= TOLERANCE_CHARS) return undefined;
    return {
      actual: `日期${blankWords('右', extent.right)}`,
      actualEn: `the date ${round(extent.right)} characters from the right`,
      ...(paragraph.text.trim() === paragraph.text && {
        set: { alignment: 'right', rightIndentChars: RIGHT_CHARS, leftIndentChars: 0, firstLineIndentChars: 0 },
      }),
    };
  },
  examples: {
    good: [
      { paragraphs: [POST, { text: '', format: LINE }, { ...DATE, format: right(4) }], genre: '命令' },
      { paragraphs: [POST, { ...DATE, format: right(4.5) }], genre: '议案' },
    ],
    bad: [
      { paragraphs: [POST, { text: '', format: LINE }, { ...DATE, format: right(0) }], genre: '命令' },
      { paragraphs: [POST, { ...DATE, format: { ...LINE, alignment: 'center' } }], genre: '议案' },
    ],
    traps: [
      {
        paragraphs: [
          { ...POST, text: '清江市人民政府' },
          { ...DATE, format: right(0) },
        ],
        genre: '命令',
      },
      { paragraphs: [POST, { ...DATE, format: right(0) }], genre: '通知' },
    ],
  },
});
