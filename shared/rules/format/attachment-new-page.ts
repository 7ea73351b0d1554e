import { passagesOf } from '../support/format/passages.ts';
import { LINE } from '../support/format/samples.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';

const DATE = { kind: 'issueDate', text: '2024年5月6日', format: LINE } as const;
const LABEL = { kind: 'attachment', part: 'label', number: 1, text: '附件1' } as const;

/** 附件另面编排：其前有分页符、段前分页或者新节。 */
export default defineShapeRule({
  id: 'format/attachment-new-page',
  title: { 'zh-CN': '附件另面编排', en: 'Attachments on a new page' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.7' }],
  severity: 'warning',
  fix: 'safe',
  expected: { 'zh-CN': '附件应当另面编排', en: 'Expected the attachment to begin a new page' },
  select: (sheet) =>
    passagesOf(sheet, ({ kind, part }) => kind === 'attachment' && part === 'label').filter(
      ({ paragraph }) => paragraph.place === 'body',
    ),
  judge({ paragraph, paragraph: { paragraphFormat, section }, sheet, index }) {
    if (paragraphFormat.pageBreakBefore === undefined || paragraphFormat.pageBreakBefore) return undefined;
    if (/^[\s\u3000]*\f/.test(paragraph.text)) return undefined;
    let at = index - 1;
    while (at >= 0 && /^[\s\u3000]*$/.test(sheet.paragraphs[at]?.text ?? '')) {
      if (sheet.paragraphs[at]?.text.includes('\f') || sheet.paragraphs[at]?.paragraphFormat.pageBreakBefore)
        return undefined;
      at -= 1;
    }
    const above = sheet.paragraphs[at];
    if (!above || /\f[\s\u3000]*$/.test(above.text)) return undefined;
    // A new section begins a page unless it says that it does not.
    if (above.section !== section && sheet.pageSetup[section ?? 0]?.start !== 'continuous') return undefined;
    return { actual: '接在上文之后', actualEn: 'it follows the text', set: { pageBreakBefore: true } };
  },
  examples: {
    good: [
      { paragraphs: [DATE, { ...LABEL, format: { pageBreakBefore: true } }] },
      {
        paragraphs: [
          { ...DATE, text: '2024年5月6日\f' },
          { ...LABEL, format: { pageBreakBefore: false } },
        ],
      },
    ],
    bad: [
      { paragraphs: [DATE, { ...LABEL, format: { pageBreakBefore: false } }] },
      { paragraphs: [DATE, { text: '', format: LINE }, { ...LABEL, format: { pageBreakBefore: false } }] },
    ],
    traps: [
      { paragraphs: [DATE, { text: '\f', format: LINE }, { ...LABEL, format: { pageBreakBefore: false } }] },
      { paragraphs: [DATE, { ...LABEL, text: '\f附件1', format: { pageBreakBefore: false } }] },
      { paragraphs: [{ ...LABEL, format: { pageBreakBefore: false } }] },
    ],
  },
});
