import { parseChineseNumber } from '../../text/numerals.ts';
import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import { freeMatches } from '../support/words.ts';
import type { Words } from '../support/words.ts';
import { defineRule } from '../rule.ts';

interface Use {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  readonly arabic: boolean;
}

/** 同类数字，一文之内写法一致。 */
export default defineRule({
  id: 'numerals/style-consistent',
  title: { 'zh-CN': '同类数字写法一致', en: 'One style for numbers of a kind' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.3' }],
  severity: 'info',
  scope: 'document',
  messages: {
    mixed: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `同类数字写法可以一致，前后多作“${expected}”，此处为“${actual}”`,
      en: `Numbers of one kind may keep one style: mostly “${expected}”, here “${actual}”`,
    }),
    scale: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `数值较大时可以用“万”“亿”，写作“${expected}”，现为“${actual}”`,
      en: `“${expected}” may be written instead of “${actual}”`,
    }),
  },
  examples: {
    good: [body('第十一届和第十二届'), body('投资3000万元')],
    bad: [
      { ...body('第二批项目和第三批项目开工，第4批项目待批'), message: 'mixed' },
      { ...body('投资3千万元'), message: 'scale' },
    ],
    traps: [body('功率3千瓦、3千米'), body('第二批文件《关于第2批名单的通知》'), body('第一批、第2号')],
  },
  *check({ paragraphs, outline }) {
    const uses = new Map<string, Use[]>();
    for (const { paragraph } of prose(paragraphs, outline)) {
      for (const match of scalesIn(paragraph)) {
        const expected = `${Number(match[1]) * 1000}${match[2] ?? ''}`;
        const at = { paragraph: paragraph.id, start: match.index, end: match.index + match[0].length };
        yield { message: 'scale', at, data: { expected, actual: match[0] } };
      }
      for (const match of ordinalsIn(paragraph)) {
        const [whole, number = '', unit = ''] = match;
        if (parseChineseNumber(number) === undefined && !/\d/.test(number)) continue;
        const use = {
          words: paragraph,
          start: match.index,
          end: match.index + whole.length,
          arabic: /\d/.test(number),
        };
        const list = uses.get(unit);
        if (list) list.push(use);
        else uses.set(unit, [use]);
      }
    }
    for (const list of uses.values()) {
      const arabic = list.filter((use) => use.arabic);
      const hanzi = list.filter((use) => !use.arabic);
      const [odd, usual] = arabic.length < hanzi.length ? [arabic[0], hanzi[0]] : [hanzi[0], arabic[0]];
      if (!odd || !usual || list.length < 3) continue;
      const wordsOf = ({ words, start, end }: Use): string => words.text.slice(start, end);
      const at = { paragraph: odd.words.id, start: odd.start, end: odd.end };
      yield { message: 'mixed', at, data: { expected: wordsOf(usual), actual: wordsOf(odd) } };
    }
  },
});

const SCALE = /(\d{1,9}(?:\.\d{1,4})?)千(万|亿)/g;
const ORDINAL = /第(\d{1,3}|[一二三四五六七八九十]{1,3})(届|批|期|轮|阶段|季度|产业|款|标段)/g;

const scalesIn = remember((words: Words) => [...freeMatches(words, SCALE)]);
const ordinalsIn = remember((words: Words) => [...freeMatches(words, ORDINAL)]);
