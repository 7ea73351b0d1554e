import { defineRule } from '../rule.ts';
import { numberLines } from '../support/format/page-numbers.ts';
import { A4 } from '../support/format/samples.ts';

const BODY = { kind: 'body', text: '特此函复。' } as const;
const foot = (pages: 'default' | 'first') =>
  ({ text: '— 1 —', place: 'footer', pages, inlines: [{ kind: 'field', name: 'PAGE', start: 2, end: 3 }] }) as const;
const TITLED = [{ ...A4, titlePage: true }] as const;

/** 信函格式首页不显示页码。 */
export default defineRule({
  id: 'format/letter-first-page-number',
  title: { 'zh-CN': '信函首页不显示页码', en: 'No number on page 1 of a letter' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.1' }],
  severity: 'warning',
  scope: 'document',
  forms: ['letter'],
  needs: ['paragraphFormat', 'pageSetup'],
  messages: {
    shown: () => ({
      'zh-CN': '信函格式首页不显示页码，现首页没有设为“首页不同”或者首页页脚带有页码',
      en: 'Expected no number on page 1 of a letter; page 1 is not set apart, or its footer holds a number',
    }),
  },
  examples: {
    good: [
      { paragraphs: [BODY, foot('default')], sections: TITLED, form: 'letter' },
      { paragraphs: [BODY], sections: [A4], form: 'letter' },
    ],
    bad: [
      { paragraphs: [BODY, foot('default')], sections: [A4], form: 'letter' },
      { paragraphs: [BODY, foot('default'), foot('first')], sections: TITLED, form: 'letter' },
    ],
    traps: [{ paragraphs: [BODY, foot('default')], sections: [A4], form: 'ordinary' }],
  },
  *check({ paragraphs, pageSetup }) {
    const lines = numberLines(paragraphs);
    if (lines.length === 0) return;
    if (!pageSetup[0]?.titlePage || lines.some(({ paragraph }) => paragraph.pages === 'first'))
      yield { message: 'shown', at: { section: 0 } };
  },
});
