import { ofKind, passagesOf } from '../support/format/passages.ts';
import { extentOf, firstLineStart, blankWords, round } from '../support/format/geometry.ts';
import type { ShapeVerdict, Standing } from '../support/format/shape-rule.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';

const NUMBER = { kind: 'documentNumber', text: '清政发〔2024〕5号', runs: { sizePt: 16 } } as const;
const UPWARD = { text: '清财报〔2024〕5号　　　　　　　　签发人：李明', runs: { sizePt: 16 } } as const;
const CENTER = { alignment: 'center', firstLineIndentChars: 0 } as const;
const TITLE = { text: '关于拨付防汛资金的请示', format: { alignment: 'center' }, runs: { sizePt: 22 } } as const;
const MARK = {
  text: '清江市财政局文件',
  runs: { color: 'FF0000', sizePt: 48 },
  format: { alignment: 'center' },
} as const;
const OFF_CENTRE_CHARS = 1;
const INSET_CHARS = 1;
const TOLERANCE_CHARS = 0.6;

/** 发文字号居中；上行文居左空一字，与最后一个签发人同行。 */
export default defineShapeRule({
  id: 'format/issue-number-position',
  title: { 'zh-CN': '发文字号的位置', en: 'Place of the document number' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }],
  severity: 'warning',
  forms: ['ordinary'],
  fix: 'review',
  expected: {
    'zh-CN': '发文字号应当居中排布；上行文应当居左空一字，与最后一个签发人姓名处在同一行',
    en: 'Expected the number centred; in upward documents one character from the left, on the last signer’s line',
  },
  select: (sheet) =>
    passagesOf(sheet, ofKind('documentNumber'))
      .slice(0, 1)
      .filter(({ paragraph }) => paragraph.place === 'body'),
  judge: (standing) => (hasSigner(standing) ? judgeUpward(standing) : judgeCentred(standing)),
  examples: {
    good: [
      { paragraphs: [{ ...NUMBER, format: CENTER }] },
      { paragraphs: [MARK, { ...UPWARD, format: { alignment: 'left', leftIndentChars: 1 } }, TITLE] },
    ],
    bad: [
      { paragraphs: [{ ...NUMBER, format: { alignment: 'left', firstLineIndentChars: 0 } }] },
      { paragraphs: [MARK, { ...UPWARD, format: CENTER }, TITLE] },
      { paragraphs: [{ ...NUMBER, format: { alignment: 'right' } }] },
    ],
    traps: [
      { paragraphs: [{ ...NUMBER, place: 'table', format: { alignment: 'left' } }] },
      { paragraphs: [{ ...NUMBER, text: '\t清政发〔2024〕5号', format: { alignment: 'left' } }] },
      { paragraphs: [MARK, { ...UPWARD, text: `　${UPWARD.text}`, format: { alignment: 'left' } }, TITLE] },
      { paragraphs: [{ ...NUMBER, format: { alignment: 'right' } }], form: 'letter' },
    ],
  },
});

function hasSigner({ sheet }: Standing): boolean {
  return sheet.outline.elements.some(({ kind }) => kind === 'signer');
}

function judgeUpward({ paragraph, passage, sheet }: Standing): ShapeVerdict | undefined {
  const signer = sheet.outline.elements.find(({ kind }) => kind === 'signer');
  if (signer?.certainty !== 'certain') return undefined;
  if (passage.element.span && paragraph.paragraphFormat.alignment === 'center')
    return { actual: '与签发人一起居中、用空格隔开', actualEn: 'centred together with the signer' };
  const signerPlace = sheet.paragraphs.find(({ id }) => id === signer?.paragraphs.at(-1))?.place;
  if (!passage.element.span && signerPlace !== 'body') return undefined;
  const start = firstLineStart(paragraph);
  if (!passage.element.span) return { actual: '与签发人不在同一行', actualEn: 'not on the signer’s line' };
  const { alignment } = paragraph.paragraphFormat;
  const isLeft = alignment === 'left' || alignment === 'justify';
  if (start === undefined || !isLeft || Math.abs(start - INSET_CHARS) <= TOLERANCE_CHARS) return undefined;
  return { actual: `居${blankWords('左', start)}`, actualEn: `${round(start)} characters from the left` };
}

function judgeCentred({ paragraph, sections }: Standing): ShapeVerdict | undefined {
  const extent = extentOf(paragraph, sections);
  if (!extent || Math.abs(extent.left - extent.right) / 2 <= OFF_CENTRE_CHARS) return undefined;
  const side = extent.left < extent.right ? '偏左' : '偏右';
  return {
    actual: `${side}${round(Math.abs(extent.left - extent.right) / 2)}字`,
    actualEn: `${round(Math.abs(extent.left - extent.right) / 2)} characters off the middle`,
    ...(paragraph.text.trim() === paragraph.text && {
      set: { alignment: 'center', firstLineIndentChars: 0, leftIndentChars: 0, rightIndentChars: 0 },
    }),
  };
}
