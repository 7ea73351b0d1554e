import { LINE } from '../support/format/samples.ts';
import { blankWords, round } from '../support/format/geometry.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { isSealedLayout, isUnsealedLayout, signatureOf } from '../support/format/signature.ts';

const ISSUER = { kind: 'issuer', text: '清江市财政局', runs: { sizePt: 16 } } as const;
const DATE = { kind: 'issueDate', text: '2024年5月16日', runs: { sizePt: 16 } } as const;
const SEAL = { text: '2024年5月16日\ufffc', inlines: [{ kind: 'object', start: 10, end: 11 }] } as const;
const right = (chars: number) => ({ ...LINE, alignment: 'right', rightIndentChars: chars }) as const;

/** 加盖印章：成文日期右空四字，署名在其上、以日期居中。有印章图形时才查；长署名时日期不一定正好右空四字。 */
export default defineShapeRule({
  id: 'format/signature-sealed-position',
  title: { 'zh-CN': '加盖印章的署名和日期', en: 'Place of a sealed signature' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.1' }],
  severity: 'info',
  expected: {
    'zh-CN': '加盖印章时成文日期一般右空四字，署名在其上、以成文日期居中',
    en: 'With a seal the date usually stands four characters from the right, the issuer centred above it',
  },
  select: (sheet) => passagesOf(sheet, ofKind('issueDate')).slice(0, 1),
  judge({ sheet }) {
    const signature = signatureOf(sheet);
    if (!signature?.sealed || isSealedLayout(signature) || isUnsealedLayout(signature)) return undefined;
    const { issuerAt, dateAt } = signature;
    return {
      actual: `署名${blankWords('右', issuerAt.right)}、日期${blankWords('右', dateAt.right)}`,
      actualEn: `issuer ${round(issuerAt.right)}, date ${round(dateAt.right)} characters from the right`,
    };
  },
  examples: {
    good: [
      {
        paragraphs: [
          { ...ISSUER, format: right(4.5) },
          { ...DATE, ...SEAL, format: right(4) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, format: right(4.5) },
          { ...DATE, ...SEAL, format: right(2) },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { ...ISSUER, format: right(0) },
          { ...DATE, ...SEAL, format: right(8) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, format: right(10) },
          { ...DATE, ...SEAL, format: right(4) },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { ...ISSUER, format: right(0) },
          { ...DATE, format: right(0) },
        ],
      },
      {
        paragraphs: [
          { ...ISSUER, text: '清江市人民政府防汛抗旱指挥部办公室', format: right(1) },
          { ...DATE, ...SEAL, format: right(6) },
        ],
      },
    ],
  },
});
