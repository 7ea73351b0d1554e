import type { Fault, FaultData } from '../support/format/faults.ts';
import { defineRule } from '../rule.ts';
import { gather } from '../support/format/faults.ts';
import { faultOf, inFamily, ofSize } from '../support/format/looks.ts';
import { softened } from '../support/format/official.ts';
import { ofKind, passagesOf, textOf } from '../support/format/passages.ts';
import { SIZE_PT } from '../../standards/format.ts';

const TEXT = '签发人：李明';
const show = (label: object, name: object) =>
  ({
    paragraphs: [
      {
        kind: 'signer',
        text: TEXT,
        runs: [
          { length: 4, sizePt: 16, ...label },
          { length: 2, sizePt: 16, ...name },
        ],
      },
    ],
  }) as const;
const say = ({ actual, actualEn }: FaultData) => ({
  'zh-CN': `“签发人”三字应当用三号仿宋体，签发人姓名应当用三号楷体，现为${actual}`,
  en: `Expected the label in 16 pt Fangsong and the name in 16 pt Kaiti, found ${actualEn}`,
});

/** “签发人”三字用三号仿宋体，姓名用三号楷体。 */
export default defineRule({
  id: 'format/signer-layout',
  title: { 'zh-CN': '签发人的字体', en: 'Type of the signer' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.6' }],
  severity: 'warning',
  scope: 'document',
  on: ['signer'],
  needs: ['runFormat'],
  fix: 'safe',
  messages: { wrong: say, minor: say },
  examples: {
    good: [
      show({ eastAsianFont: '仿宋_GB2312' }, { eastAsianFont: '楷体_GB2312' }),
      show({ eastAsianFont: '仿宋' }, { eastAsianFont: 'KaiTi' }),
    ],
    bad: [
      show({ eastAsianFont: '仿宋_GB2312' }, { eastAsianFont: '仿宋_GB2312' }),
      show({ eastAsianFont: '黑体' }, { eastAsianFont: '楷体' }),
      show({ eastAsianFont: '仿宋' }, { eastAsianFont: '楷体', sizePt: 14 }),
    ],
    traps: [
      {
        paragraphs: [
          {
            kind: 'signer',
            text: '签发人：李　明　王小红',
            runs: [
              { length: 4, eastAsianFont: '仿宋', sizePt: 16 },
              { length: 7, eastAsianFont: '楷体', sizePt: 16 },
            ],
          },
        ],
      },
      show({ eastAsianFont: '仿宋' }, { sizePt: 16 }),
    ],
  },
  *check(pages, context) {
    const faults = passagesOf(pages, ofKind('signer')).flatMap((passage): readonly Fault[] => {
      const label = /^\s*签\s*发\s*人\s*[：:]?/.exec(textOf(passage))?.[0] ?? '';
      const middle = passage.start + label.length;
      const parts = [
        ...(label === '' ? [] : [{ part: { ...passage, end: middle }, family: 'fangsong' as const }]),
        { part: { ...passage, start: middle }, family: 'kaiti' as const },
      ];
      return parts.flatMap(({ part, family }) =>
        [inFamily(family), ofSize(SIZE_PT.三号)].flatMap((look) => faultOf(part, look) ?? []),
      );
    });
    yield* gather(faults, softened(context));
  },
});
