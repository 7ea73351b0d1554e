import { defineRule } from '../rule.ts';
import { stretches } from '../support/format/looks.ts';
import { bodyPassages } from '../support/format/passages.ts';

const TEXT = '2024年投入1200万元，建成12个项目。';

/** 正文中的数字和字母用同一种西文字体：标准没有规定用哪一种，默认不查。 */
export default defineRule({
  id: 'format/digit-font-consistency',
  title: { 'zh-CN': '数字、字母字体一致', en: 'One face for digits and letters' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.2' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  needs: ['runFormat'],
  messages: {
    mixed: ({ fonts }: { fonts: string }) => ({
      'zh-CN': `正文中的数字和字母可以用同一种字体，现有：${fonts}`,
      en: `Digits and letters in the body could share one face, found: ${fonts}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { latinFont: 'Times New Roman' } }] },
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { latinFont: '仿宋_GB2312' } }] },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'body', text: TEXT, runs: { latinFont: 'Times New Roman' } },
          { kind: 'body', text: TEXT, runs: { latinFont: '仿宋_GB2312' } },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: TEXT, runs: { latinFont: 'Calibri' } },
          { kind: 'body', text: TEXT, runs: { latinFont: 'Arial' } },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: TEXT, runs: { latinFont: 'Times New Roman' } },
          { kind: 'body', text: '第2页', place: 'table', runs: { latinFont: 'Arial' } },
        ],
      },
    ],
  },
  *check(pages) {
    const found = bodyPassages(pages).flatMap((passage) =>
      stretches(passage).flatMap(({ slot, start, end, format }) =>
        slot === 'latin' && format.latinFont && /[\dA-Za-z]/.test(passage.paragraph.text.slice(start, end))
          ? [{ font: format.latinFont, at: { paragraph: passage.paragraph.id, start, end } }]
          : [],
      ),
    );
    const fonts = [...new Set(found.map(({ font }) => font))];
    const odd = found.find(({ font }) => font !== fonts[0]);
    if (odd) yield { message: 'mixed', at: odd.at, data: { fonts: fonts.slice(0, 4).join('、') } };
  },
});
