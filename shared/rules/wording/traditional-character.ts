import { STANDARD_OF } from '../../standards/traditional.ts';
import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const ANY = new RegExp(`[${[...STANDARD_OF.keys()].join('')}]`);
const RUN = new RegExp(`${ANY.source}+`, 'g');

/** 公务用字为规范汉字。 */
export default defineRule({
  id: 'wording/traditional-character',
  title: { 'zh-CN': '用规范汉字', en: 'Standard characters' },
  clauses: [
    { instrument: '国家通用语言文字法', clause: '第九条' },
    { instrument: '通用规范汉字表', clause: '' },
  ],
  severity: 'warning',
  scope: 'paragraph',
  cue: ANY,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `公务用字应当用规范汉字“${expected}”，现为“${actual}”（人名、题词等除外）`,
      en: `Expected the standard characters “${expected}”, found “${actual}” (names and inscriptions apart)`,
    }),
  },
  examples: {
    good: [body('贯彻落实通知精神'), body('乾县於潜镇人民政府')],
    bad: [
      mended('貫彻落实通知精神', '贯彻落实通知精神'),
      mended('加強領導，压实责任', '加强领导，压实责任', { count: 1 }),
    ],
    traps: [body('匾额题写“為人民服務”'), body('淼、喆、甦等可作人名')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, RUN)) {
      const [actual] = match;
      const expected = [...actual].map((character) => STANDARD_OF.get(character) ?? character).join('');
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + actual.length], expected, 'review'),
      };
    }
  },
});
