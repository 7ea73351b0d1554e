import type { Edit } from '../../document/edit.ts';
import type { Passage } from '../support/format/passages.ts';
import { defineRule } from '../rule.ts';
import { colorName, isRed, shadeOf } from '../support/format/colors.ts';
import type { Fault, FaultData } from '../support/format/faults.ts';
import { countEn, countZh, gather } from '../support/format/faults.ts';
import { stretches } from '../support/format/looks.ts';
import { softened } from '../support/format/official.ts';
import { passagesOf } from '../support/format/passages.ts';
import { rememberWith } from '../../document/remember.ts';

/** Where no title is recognised: how far down a red head may reach. */
const HEAD_LINES = 12;
const TEXT = '各地区各部门要高度重视防汛工作。';
const say = ({ actual, actualEn, count }: FaultData) => ({
  'zh-CN': `除另有规定外文字应当为黑色，现有文字为${actual}${countZh(count)}`,
  en: `Expected black text where nothing else is laid down, found ${actualEn}${countEn(count)}`,
});

/** 发文机关标志、红线、印章以外的文字为黑色；深灰只作提示，带下划线的蓝字（网址链接）不在内。 */
export default defineRule({
  id: 'format/text-color-black',
  title: { 'zh-CN': '文字为黑色', en: 'Black text' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.4' }],
  severity: 'warning',
  scope: 'document',
  needs: ['runFormat'],
  fix: 'safe',
  messages: { wrong: say, minor: say },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { color: '000000' } }] },
      { paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件', runs: { color: 'FF0000' } }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知', runs: { color: '365F91' } }] },
      {
        paragraphs: [
          {
            kind: 'body',
            text: TEXT,
            runs: [
              { length: 4, color: 'FF0000' },
              { length: 12, color: '000000' },
            ],
          },
        ],
      },
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { color: '333333' } }], message: 'minor' },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '详见https://www.gov.cn网站公告。', runs: { color: '0563C1', underline: true } },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: '清江市人民政府办公室', runs: { color: 'FF0000', sizePt: 40 } },
          { kind: 'title', text: '关于防汛的通知' },
        ],
      },
      { paragraphs: [{ kind: 'body', text: TEXT, runs: {} }] },
    ],
  },
  *check(pages, context) {
    const titleAt = pages.paragraphs.findIndex(({ id }) =>
      pages.outline.elements.some(({ kind, paragraphs }) => kind === 'title' && paragraphs.includes(id)),
    );
    const before = new Set(pages.paragraphs.slice(0, titleAt < 0 ? HEAD_LINES : titleAt).map(({ id }) => id));
    const passages = passagesOf(pages, ({ kind }) => !['issuerMark', 'seal', 'pageNumber'].includes(kind));
    const faults = passages.flatMap((passage) => faultsIn(passage, before.has(passage.paragraph.id)));
    yield* gather(faults, softened(context));
  },
});

/** `isHead`: above the title, where large red type is a head recognition did not name. */
const faultsIn = rememberWith((passage: Passage<'runFormat'>, isHead: boolean): readonly Fault[] => {
  const { paragraph } = passage;
  return stretches(passage).flatMap(({ start, end, format }): readonly Fault[] => {
    const { color, underline, sizePt = 0 } = format;
    const shade = shadeOf(color);
    const isHeadRed = isHead && isRed(color) && sizePt >= 16;
    if (!color || !shade || shade === 'black' || isHeadRed || (underline && isLinkBlue(color))) return [];
    const name = colorName(color);
    const at = { paragraph: paragraph.id, start, end };
    const edit: Edit = { kind: 'formatRuns', at, expect: paragraph.text.slice(start, end), set: { color: '000000' } };
    return [{ at, actual: name.zh, actualEn: name.en, edits: [edit], ...(shade === 'dark' && { minor: true }) }];
  });
});

function isLinkBlue(color: string): boolean {
  return colorName(color).en.startsWith('blue');
}
