import { familyOf, isRareCharacterFace } from '../../standards/fonts.ts';
import { defineRule } from '../rule.ts';
import { stretches } from '../support/format/looks.ts';
import type { Passage } from '../support/format/passages.ts';
import { passagesOf } from '../support/format/passages.ts';
import { remember } from '../../document/remember.ts';

const TEXT = '各地区各部门要高度重视防汛工作，落实值班制度。';
/** Fewer than this many Han characters in another face are a fallback for a rare one. */
const FEW = 3;

/** 公文常用的五类字体（小标宋、仿宋、楷体、黑体、宋体）以外的字体：列出字体和处数，由人看。 */
export default defineRule({
  id: 'format/font-not-accepted',
  title: { 'zh-CN': '不常用的字体', en: 'Faces outside the usual families' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.2' }],
  severity: 'info',
  scope: 'document',
  needs: ['runFormat'],
  messages: {
    other: ({ fonts, count }: { fonts: string; count: number }) => ({
      'zh-CN': `公文一般用仿宋、小标宋、黑体、楷体，有${count}处文字用了${fonts}`,
      en: `Documents usually keep to Fangsong, Xiaobiaosong, Heiti and Kaiti; ${count} places use ${fonts}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { eastAsianFont: '仿宋_GB2312' } }] },
      { paragraphs: [{ kind: 'heading', level: 1, text: '一、总体要求', runs: { eastAsianFont: 'SimHei' } }] },
    ],
    bad: [
      {
        paragraphs: [
          {
            kind: 'body',
            text: TEXT,
            runs: [
              { length: 10, eastAsianFont: '微软雅黑' },
              { length: TEXT.length - 10, eastAsianFont: '仿宋' },
            ],
          },
        ],
      },
      { paragraphs: [{ kind: 'recipient', text: '各县（区）人民政府：', runs: { eastAsianFont: '等线' } }] },
    ],
    traps: [
      {
        paragraphs: [
          {
            kind: 'body',
            text: TEXT,
            runs: [
              { length: 1, eastAsianFont: '全字库说文解字' },
              { length: TEXT.length - 1, eastAsianFont: '仿宋' },
            ],
          },
        ],
      },
      { paragraphs: [{ kind: 'body', text: TEXT, place: 'table', runs: { eastAsianFont: '等线' } }] },
      { paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件', runs: { eastAsianFont: '方正姚体' } }] },
    ],
  },
  *check(pages, { lists }) {
    const more = new Set(['titleFonts', 'bodyFonts'].flatMap((name) => lists[name] ?? []));
    const found = passagesOf(pages, ({ kind }) => kind !== 'issuerMark' && kind !== 'pageNumber')
      .filter(({ paragraph }) => paragraph.place === 'body')
      .flatMap((passage) => otherFaces(passage).filter(({ face }) => !more.has(face)));
    const [first] = found;
    if (!first) return;
    const faces = [...new Set(found.map(({ face }) => face))];
    const fonts = faces.slice(0, 4).map((face) => `“${face}”`);
    yield { message: 'other', at: first.at, data: { fonts: fonts.join('、'), count: found.length } };
  },
});

/** Where a passage shows a face outside the usual families. */
const otherFaces = remember((passage: Passage<'runFormat'>) =>
  stretches(passage).flatMap(({ start, end, han, slot, format: { eastAsianFont: face } }) =>
    slot === 'eastAsian' && han >= FEW && face && !familyOf(face) && !isRareCharacterFace(face)
      ? [{ face, at: { paragraph: passage.paragraph.id, start, end } }]
      : [],
  ),
);
