import { defineRule } from '../rule.ts';
import { numberLines } from '../support/format/page-numbers.ts';
import { A4 } from '../support/format/samples.ts';

const BODY = { kind: 'body', text: '特此通知。' } as const;
const foot = (pages: 'default' | 'first') =>
  ({ text: '— 1 —', place: 'footer', pages, inlines: [{ kind: 'field', name: 'PAGE', start: 2, end: 3 }] }) as const;
const TITLED = [{ ...A4, titlePage: true }] as const;

/** 首页也编页码：只有信函格式首页不显示页码。 */
export default defineRule({
  id: 'format/page-number-first-page',
  title: { 'zh-CN': '首页也编页码', en: 'Page 1 carries its number' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.5' },
    { instrument: 'GB/T 9704-2012', clause: '10.1' },
  ],
  severity: 'info',
  scope: 'document',
  forms: ['ordinary', 'minutes', 'draft', 'brief'],
  needs: ['paragraphFormat', 'pageSetup'],
  messages: {
    hidden: () => ({
      'zh-CN': '只有信函格式的首页不显示页码，现首页设为“首页不同”且没有页码',
      en: 'Only the letter format hides the number of page 1; here page 1 differs and shows none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [BODY, foot('default')], sections: [A4], form: 'ordinary' },
      { paragraphs: [BODY, foot('default'), foot('first')], sections: TITLED, form: 'ordinary' },
    ],
    bad: [
      { paragraphs: [BODY, foot('default')], sections: TITLED, form: 'ordinary' },
      { paragraphs: [BODY, foot('default')], sections: TITLED, form: 'draft' },
    ],
    traps: [
      { paragraphs: [BODY, foot('default')], sections: TITLED, form: 'letter' },
      { paragraphs: [BODY], sections: TITLED, form: 'ordinary' },
    ],
  },
  *check({ paragraphs, pageSetup }) {
    const lines = numberLines(paragraphs);
    if (!pageSetup[0]?.titlePage || lines.length === 0) return;
    if (lines.every(({ paragraph }) => paragraph.pages !== 'first'))
      yield { message: 'hidden', at: { section: 0 }, certainty: 'likely' };
  },
});
