import { LINE } from '../support/format/samples.ts';
import { emPt, blankWords, round, textWidthPt } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { isSealedLayout, isUnsealedLayout, signatureOf } from '../support/format/signature.ts';

const ISSUER = { kind: 'issuer', text: '清江市人民政府办公室', runs: { sizePt: 16 } } as const;
const DATE = { kind: 'issueDate', text: '2024年5月16日', runs: { sizePt: 16 } } as const;
const right = (chars: number) => ({ ...LINE, alignment: 'right', rightIndentChars: chars }) as const;

/**
 * 署名和成文日期的位置：不盖章的署名右空二字、日期首字右移二字；盖章的日期右空四字、署名以日期居中。文件里看不到
 * 要不要盖章，合乎其中一种就通过。
 */
export default defineShapeRule({
  id: 'format/signature-unsealed-position',
  title: { 'zh-CN': '署名和成文日期的位置', en: 'Place of signature and date' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.3.5.2' },
    { instrument: 'GB/T 9704-2012', clause: '7.3.5.1' },
  ],
  severity: 'info',
  fix: 'review',
  expected: {
    'zh-CN':
      '不加盖印章时署名应当右空二字、成文日期首字比署名首字右移二字（加盖印章时日期一般右空四字、署名以日期居中）',
    en: 'Expected the issuer two characters from the right and the date beginning two further right (with a seal: the date four from the right, the issuer centred on it)',
  },
  select: (sheet) => passagesOf(sheet, ofKind('issuer')).slice(0, 1),
  judge({ sheet }) {
    const signature = signatureOf(sheet);
    if (!signature || signature.sealed || isSealedLayout(signature) || isUnsealedLayout(signature)) return undefined;
    const { issuer, date, issuerAt, dateAt } = signature;
    const line = (textWidthPt(sheet.pageSetup[date.section ?? 0]) ?? 0) / emPt(date);
    const isTyped = [issuer, date].some(({ text }) => text.trim() !== text);
    // The shorter of the two layouts: whichever of the lines reaches further right stands at two characters.
    const dateRight = Math.max(2, issuerAt.width - dateAt.width);
    const issuerRight = line - (line - dateRight - dateAt.width - 2) - issuerAt.width;
    const set = (chars: number) =>
      ({ alignment: 'right', rightIndentChars: round(chars), leftIndentChars: 0, firstLineIndentChars: 0 }) as const;
    const longDate = issuerAt.width - dateAt.width < 2;
    return {
      actual: `署名${blankWords('右', issuerAt.right)}、日期${blankWords('右', dateAt.right)}`,
      actualEn: `issuer ${round(issuerAt.right)}, date ${round(dateAt.right)} characters from the right`,
      ...(!isTyped && {
        edits: [
          {
            kind: 'formatParagraph',
            paragraph: issuer.id,
            expect: issuer.text,
            set: set(longDate ? issuerRight : 2),
          },
          {
            kind: 'formatParagraph',
            paragraph: date.id,
            expect: date.text,
            set: set(longDate ? 2 : issuerAt.width - dateAt.width),
          },
        ],
      }),
    };
  },
  examples: {
    good: [
      {
        paragraphs: [
          { ...ISSUER, format: right(2) },
          { ...DATE, format: right(3) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, format: right(2.5) },
          { ...DATE, format: right(4) },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { ...ISSUER, format: right(0) },
          { ...DATE, format: right(0) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, text: '清江市财政局', format: right(0) },
          { ...DATE, format: right(0) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, format: { ...LINE, alignment: 'left', leftIndentChars: 2 } },
          { ...DATE, format: right(4) },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { ...ISSUER, text: '清江市财政局        ', format: right(0) },
          { ...DATE, text: '2024年5月16日      ', format: right(0) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, format: right(0) },
          { ...ISSUER, text: '清江市财政局', format: right(0) },
          { ...DATE, format: right(0) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, format: {} },
          { ...DATE, format: {} },
        ],
      },
    ],
  },
});
