import { defineRule } from '../rule.ts';
import { softened } from '../support/format/official.ts';

const BODY = { kind: 'body', text: '特此通知。' } as const;
const ISSUER = { kind: 'issuer', text: '清江市财政局' } as const;
const DATE = { kind: 'issueDate', text: '2024年5月6日' } as const;
const LABEL = { kind: 'attachment', part: 'label', number: 1, text: '附件' } as const;
const PRINTING = { kind: 'printing', text: '清江市财政局办公室　2024年5月6日印发' } as const;

/** 附件在署名、成文日期之后，版记之前。 */
export default defineRule({
  id: 'format/attachment-order',
  title: { 'zh-CN': '附件在落款之后、版记之前', en: 'Attachments between signature and imprint' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.7' }],
  severity: 'warning',
  scope: 'document',
  on: ['attachment'],
  wholeDocument: true,
  needs: ['paragraphFormat'],
  messages: {
    early: () => ({
      'zh-CN': '附件应当另面编排在正文及其署名、成文日期之后，现排在署名、成文日期之前',
      en: 'Expected attachments after the text with its signature and date, found them before',
    }),
    late: () => ({
      'zh-CN': '附件应当编排在版记之前，现排在版记之后',
      en: 'Expected attachments before the imprint, found them after it',
    }),
  },
  examples: {
    good: [{ paragraphs: [BODY, ISSUER, DATE, LABEL, PRINTING] }, { paragraphs: [BODY, ISSUER, DATE, LABEL] }],
    bad: [
      { paragraphs: [BODY, LABEL, ISSUER, DATE], message: 'early' },
      { paragraphs: [BODY, ISSUER, DATE, PRINTING, LABEL], message: 'late' },
    ],
    traps: [
      { paragraphs: [BODY, { kind: 'attachmentNote', text: '附件：清单' }, ISSUER, DATE] },
      { paragraphs: [BODY, { ...LABEL, place: 'table' }, ISSUER, DATE] },
    ],
  },
  *check({ outline, paragraphs }, context) {
    const placeOf = (wanted: (kind: string, part?: string) => boolean): number => {
      const element = outline.elements.find(({ kind, part }) => wanted(kind, part));
      return element ? paragraphs.findIndex(({ id }) => id === element.paragraphs[0]) : -1;
    };
    const label = placeOf((kind, part) => kind === 'attachment' && part === 'label');
    const date = placeOf((kind) => kind === 'issueDate');
    const printing = placeOf((kind) => kind === 'printing');
    const paragraph = paragraphs[label];
    if (!paragraph || paragraph.place !== 'body') return;
    const at = { paragraph: paragraph.id, start: 0, end: paragraph.text.length };
    if (date > label) yield { message: 'early', at, ...softened(context) };
    // An imprint in a text box stands where its anchor does, not where it is printed.
    else if (printing >= 0 && printing < label && paragraphs[printing]?.place !== 'textbox')
      yield { message: 'late', at, severity: 'info', certainty: 'likely' };
  },
});
