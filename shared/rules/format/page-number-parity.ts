import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { softened } from '../support/format/official.ts';
import { A4 } from '../support/format/samples.ts';

const paragraphs = [{ kind: 'body', text: '特此通知。' }] as const;
const on = (position: Section['pageNumber']['position'], evenAndOddHeaders: boolean) =>
  ({
    paragraphs,
    form: 'ordinary',
    sections: [{ ...A4, evenAndOddHeaders, pageNumber: { present: true, ...(position && { position }) } }],
  }) as const;
const NAMES = {
  center: '每页居中',
  left: '每页居左',
  right: '每页居右',
  inside: '单页居左、双页居右',
  outside: '居外侧',
} as const;
const NAMES_EN = {
  center: 'centred on every page',
  left: 'left on every page',
  right: 'right on every page',
  inside: 'left on odd, right on even pages',
  outside: 'at the outer edge',
} as const;

/** 单页码居右、双页码居左：用奇偶页不同的页脚，或者靠外侧的图文框。 */
export default defineRule({
  id: 'format/page-number-parity',
  title: { 'zh-CN': '单页码居右、双页码居左', en: 'Odd page numbers right, even ones left' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'warning',
  scope: 'document',
  needs: ['pageSetup'],
  messages: {
    same: ({ actual, actualEn }: { actual: string; actualEn: string }) => ({
      'zh-CN': `单页码应当居右空一字、双页码居左空一字，现为${actual}`,
      en: `Expected odd page numbers at the right and even ones at the left, found them ${actualEn}`,
    }),
  },
  examples: {
    good: [on('outside', true), on('outside', false)],
    bad: [on('center', false), on('right', false), on('inside', true)],
    traps: [
      on(undefined, false),
      // The even footer holds its number in a text box: where that stands cannot be told from its alignment.
      on('right', true),
      { paragraphs, sections: [{ ...A4, pageNumber: { present: false } }] },
    ],
  },
  *check({ pageSetup }, context) {
    const at = pageSetup.findIndex(({ pageNumber, evenAndOddHeaders, landscape }) => {
      const { present, position } = pageNumber;
      if (!present || !position || position === 'outside' || landscape) return false;
      return position === 'inside' || !evenAndOddHeaders;
    });
    const position = pageSetup[at]?.pageNumber.position;
    if (!position) return;
    yield {
      message: 'same',
      at: { section: at },
      data: { actual: NAMES[position], actualEn: NAMES_EN[position] },
      ...softened(context),
    };
  },
});
