import type { RunFormat } from '../../document/document.ts';
import type { Edit } from '../../document/edit.ts';
import { isOfFamily } from '../../standards/fonts.ts';
import { SIZE_PT, sizeName, sizeNameEn } from '../../standards/format.ts';
import { defineRule } from '../rule.ts';
import type { Fault, FaultData } from '../support/format/faults.ts';
import { gather } from '../support/format/faults.ts';
import { softened } from '../support/format/official.ts';
import { numberLines } from '../support/format/page-numbers.ts';

const show = (runs: RunFormat) =>
  ({
    paragraphs: [
      { text: '特此通知。', kind: 'body' },
      { text: '— 1 —', place: 'footer', runs, inlines: [{ kind: 'field', name: 'PAGE', start: 2, end: 3 }] },
    ],
    form: 'ordinary',
  }) as const;
const say = ({ actual, actualEn }: FaultData) => ({
  'zh-CN': `页码一般用四号半角宋体阿拉伯数字，现为${actual}`,
  en: `Expected page numbers in 14 pt half-width Song digits, found ${actualEn}`,
});

/** 页码用四号半角宋体阿拉伯数字；数字用 Times New Roman 很常见，只作提示。 */
export default defineRule({
  id: 'format/page-number-font',
  title: { 'zh-CN': '页码用四号宋体', en: 'Page numbers in size 4 Song' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.5' }],
  severity: 'warning',
  scope: 'document',
  needs: ['runFormat'],
  fix: 'safe',
  messages: { wrong: say, minor: say },
  examples: {
    good: [show({ latinFont: '宋体', sizePt: 14 }), show({ latinFont: 'SimSun', eastAsianFont: '宋体', sizePt: 14 })],
    bad: [
      show({ latinFont: '宋体', sizePt: 9 }),
      show({ latinFont: '仿宋_GB2312', sizePt: 14 }),
      { ...show({ latinFont: 'Times New Roman', sizePt: 14 }), message: 'minor' },
    ],
    traps: [
      {
        paragraphs: [
          { text: '特此通知。', kind: 'body' },
          {
            text: '— 1 —',
            place: 'footer',
            inlines: [{ kind: 'field', name: 'PAGE', start: 2, end: 3 }],
            runs: [
              { length: 2, eastAsianFont: '仿宋_GB2312', latinFont: '仿宋_GB2312', sizePt: 14 },
              { length: 1, latinFont: '宋体', sizePt: 14 },
              { length: 2, eastAsianFont: '仿宋_GB2312', latinFont: '仿宋_GB2312', sizePt: 14 },
            ],
          },
        ],
        form: 'ordinary',
      },
      {
        paragraphs: [
          { text: '特此通知。', kind: 'body' },
          { text: '第一章', place: 'header', runs: { sizePt: 9 } },
        ],
      },
    ],
  },
  *check({ paragraphs }, context) {
    const faults = numberLines(paragraphs).flatMap(({ paragraph, start, end }): readonly Fault[] => {
      const run = paragraph.runFormat.find((each) => each.start <= start && start < each.end);
      if (!run || start === end) return [];
      const at = { paragraph: paragraph.id, start, end };
      const expect = paragraph.text.slice(start, end);
      const fix = (set: RunFormat): readonly Edit[] => [{ kind: 'formatRuns', at, expect, set }];
      const { sizePt, latinFont, eastAsianFont } = run.format;
      const face = run.slot === 'latin' ? latinFont : eastAsianFont;
      const isSize = sizePt === undefined || Math.abs(sizePt - SIZE_PT.四号) < 0.1;
      const isSong = (each: string | undefined): boolean => each !== undefined && isOfFamily(each, 'songti') === 'yes';
      const isTimes = face !== undefined && /^times new roman$/i.test(face);
      // 宋体 chosen from the font box leaves Times New Roman for the digits: that is what people see as 宋体.
      const isFace = face === undefined || isSong(face) || (isTimes && isSong(eastAsianFont));
      return [
        ...(isSize
          ? []
          : [{ at, actual: sizeName(sizePt), actualEn: sizeNameEn(sizePt), edits: fix({ sizePt: SIZE_PT.四号 }) }]),
        ...(isFace
          ? []
          : [
              {
                at,
                actual: `“${face}”`,
                actualEn: `“${face}”`,
                edits: fix({ latinFont: '宋体', eastAsianFont: '宋体' }),
                ...(isTimes && { minor: true }),
              },
            ]),
      ];
    });
    yield* gather(faults, softened(context));
  },
});
