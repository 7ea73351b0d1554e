import { defineRule } from '../rule.ts';
import { round } from '../support/format/geometry.ts';
import { A4 } from '../support/format/samples.ts';
import { isLandscape } from '../support/format/sheets.ts';
import { PAGE_NUMBER_BELOW_TEXT_MM } from '../../standards/format.ts';

const paragraphs = [{ kind: 'body', text: '特此通知。' }] as const;
const on = (footerMm: number, marginBottomMm = 35) =>
  ({ paragraphs, form: 'ordinary', sections: [{ ...A4, footerMm, marginBottomMm }] }) as const;
/** A line of 四号 is about five millimetres high, and programs measure to its foot or to the paragraph's. */
const LINE_MM = 6;
const TOLERANCE_MM = 3;

/** 一字线上距版心下边缘 7 毫米：由页脚距页底推算，页脚行高随软件不同，差得明显才提示。 */
export default defineRule({
  id: 'format/page-number-distance',
  title: { 'zh-CN': '页码至版心下边缘', en: 'Page number below the text block' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'info',
  scope: 'document',
  needs: ['pageSetup'],
  messages: {
    distance: ({ actual }: { actual: number }) => ({
      'zh-CN': `页码一字线上距版心下边缘应当为7毫米，按页脚距离推算约${actual}毫米`,
      en: `Expected the dashes 7 mm below the text block, the footer distance makes it about ${actual} mm`,
    }),
  },
  examples: {
    good: [on(24), on(28)],
    bad: [on(12.7), on(7)],
    traps: [
      on(22),
      on(24, 32.58),
      { ...on(15), form: 'draft', sections: [{ ...A4, footerMm: 15, pageNumber: { present: false } }] },
    ],
  },
  *check({ pageSetup }) {
    const at = pageSetup.findIndex(({ pageNumber, footerMm, marginBottomMm, ...section }) => {
      if (!pageNumber.present || footerMm === undefined || isLandscape({ ...section, pageNumber, marginBottomMm }))
        return false;
      const top = marginBottomMm - PAGE_NUMBER_BELOW_TEXT_MM;
      return footerMm < top - LINE_MM - TOLERANCE_MM || footerMm > top + TOLERANCE_MM;
    });
    const section = pageSetup[at];
    if (section?.footerMm === undefined) return;
    const actual = Math.max(0, section.marginBottomMm - section.footerMm - LINE_MM / 2);
    yield { message: 'distance', at: { section: at }, data: { actual: round(actual) }, certainty: 'likely' };
  },
});
