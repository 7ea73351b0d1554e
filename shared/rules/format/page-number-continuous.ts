import { defineRule } from '../rule.ts';
import { softened } from '../support/format/official.ts';
import { A4 } from '../support/format/samples.ts';

const paragraphs = [{ kind: 'body', text: '特此通知。' }] as const;
const NUMBERED = { ...A4, pageNumber: { present: true } } as const;

/** 附件与正文一起装订时页码连续：后面的节不重新起号。 */
export default defineRule({
  id: 'format/page-number-continuous',
  title: { 'zh-CN': '页码连续编排', en: 'Page numbers in one sequence' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'warning',
  scope: 'document',
  needs: ['pageSetup'],
  messages: {
    restarts: ({ section, start }: { section: number; start: number }) => ({
      'zh-CN': `附件和正文一起装订时页码应当连续编排，第${section}节重新从${start}编起`,
      en: `Expected one sequence of page numbers, section ${section} begins again at ${start}`,
    }),
  },
  examples: {
    good: [
      { paragraphs, sections: [NUMBERED, NUMBERED] },
      { paragraphs, sections: [{ ...NUMBERED, pageNumber: { present: true, start: 1 } }] },
    ],
    bad: [
      { paragraphs, sections: [NUMBERED, { ...NUMBERED, pageNumber: { present: true, start: 1 } }], form: 'ordinary' },
      {
        paragraphs,
        sections: [NUMBERED, NUMBERED, { ...NUMBERED, pageNumber: { present: true, start: 0 } }],
        form: 'ordinary',
      },
    ],
    traps: [
      // A cover without numbers before the text.
      {
        paragraphs,
        sections: [
          { ...A4, pageNumber: { present: false } },
          { ...NUMBERED, pageNumber: { present: true, start: 1 } },
        ],
      },
      { paragraphs, sections: [NUMBERED, { ...A4, pageNumber: { present: false, start: 1 } }] },
    ],
  },
  *check({ pageSetup }, context) {
    const at = pageSetup.findIndex(
      ({ pageNumber }, index) =>
        pageNumber.present &&
        pageNumber.start !== undefined &&
        pageSetup.slice(0, index).some((before) => before.pageNumber.present),
    );
    const start = pageSetup[at]?.pageNumber.start;
    if (start === undefined) return;
    yield { message: 'restarts', at: { section: at }, data: { section: at + 1, start }, ...softened(context) };
  },
});
