import { defineRule } from '../rule.ts';
import { sentenceAround } from '../../text/titles.ts';
import type { Piece } from '../support/pieces.ts';
import { joined, piecesOf } from '../support/pieces.ts';
import { remember } from '../../document/remember.ts';

const POWERS = [
  [
    '行政处罚',
    /处以?[^，。；]{0,12}(?:元[^，。；]{0,6}|倍[^，。；]{0,6})罚款|没收违法所得|吊销[^，。；]{0,8}(?:许可证|执照)|责令停产停业/g,
  ],
  ['行政许可', /(?:须|应当|必须)(?:经|取得)[^，。；]{0,16}(?:批准|许可|核准)后?方可/g],
  ['行政强制措施', /(?:予以|实施|可以)(?:查封|扣押|冻结|强制拆除)/g],
  ['收费', /收取[^，。；]{0,10}(?:保证金|押金|管理费|手续费)/g],
] as const;
/** The sentence names its higher basis, or only repeats that the law decides. */
const HAS_BASIS = /依照|依据|根据|按照|依法|《|法律|法规|不得|严禁|禁止|取消|清理/;
/** Texts that may set such powers: statutes and rules, and the papers that promulgate them. */
const MAY_SET = /(?:(?<!办)法|条例)(?:[（(][^（）()]{1,12}[）)])?$|修正案|草案|决定$/;

/** 行政规范性文件不设定行政处罚、行政许可、行政强制措施和收费：只提示核对上位法依据。 */
export default defineRule({
  id: 'filing/forbidden-powers',
  title: { 'zh-CN': '规范性文件设定处罚、许可、强制、收费', en: 'Powers a normative document may not create' },
  clauses: [
    { instrument: '行政处罚法', clause: '第十六条' },
    { instrument: '行政许可法', clause: '第十七条' },
    { instrument: '行政强制法', clause: '第十条' },
  ],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  messages: {
    power: ({ power, actual }: { power: string; actual: string }) => ({
      'zh-CN': `规范性文件不得设定${power}，现有“${actual}”，同句未见上位法依据，请核对`,
      en: `A normative document may not create such powers; found “${actual}” with no higher basis in the sentence`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'title', text: '清江市停车管理办法' },
          { kind: 'body', text: '违反规定的，依照《中华人民共和国道路交通安全法》处以二百元罚款。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '清江市停车管理办法' },
          { kind: 'body', text: '收取的停车费应当公示。' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'title', text: '清江市停车管理办法' },
          { kind: 'body', text: '乱停车辆的，处以五百元罚款。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '关于规范停车管理的通知' },
          { kind: 'body', text: '开办停车场的，必须经街道批准后方可营业。' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'title', text: '清江市停车条例' },
          { kind: 'body', text: '乱停车辆的，处以五百元罚款。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '清江市停车管理办法' },
          { kind: 'body', text: '不得收取保证金。' },
        ],
      },
    ],
  },
  *check(unit, { genre, form }) {
    const title = joined(piecesOf(unit, 'title'));
    if (genre === '命令' || form === 'order' || MAY_SET.test(title)) return;
    const seen = new Set<string>();
    for (const piece of piecesOf(unit, 'body', 'heading', 'attachment')) {
      for (const { power, actual, start } of powersIn(piece)) {
        if (seen.has(power)) continue;
        seen.add(power);
        const at = { ...piece.at, start, end: start + actual.length };
        yield { message: 'power', at, data: { power, actual }, certainty: 'likely' };
      }
    }
  },
});

/** Powers a piece sets in sentences that name no basis. */
const powersIn = remember(({ text, at }: Piece) =>
  POWERS.flatMap(([power, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: actual, index }) => !HAS_BASIS.test(sentenceAround(text, index, index + actual.length)))
      .map(({ 0: actual, index }) => ({ power, actual, start: at.start + index })),
  ),
);
