import { buildWordTable } from '../../text/word-table.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { tableFindings } from '../support/table-rule.ts';
import { defineRule } from '../rule.ts';

const FIXED =
  '五四运动 一二·九 一心一意 一如既往 一以贯之 一带一路 一国两制 一视同仁 一丝不苟 一劳永逸 一举两得 一目了然 一脉相承 一鼓作气 一锤定音 一抓到底 一票否决 一岗双责 一网通办 一体化 一系列 一把手 一揽子 一盘棋 一致 一律 一切 一直 一般 一旦 一定要 一方面 三番五次 三令五申 三心二意 四面八方 四通八达 五湖四海 五花八门 五谷丰登 七上八下 十全十美 十分重视 十分重要 十分必要 十分突出 十分明显 十分严峻 十分艰巨 十分紧迫 十分关键 十分复杂 十分有限 九牛一毛 百花齐放 百家争鸣 百折不挠 千方百计 千家万户 千载难逢 千头万绪 万众一心 万无一失 独一无二 统一领导 统一部署 统一思想 统一管理 统一规划 统一标准 进一步 唯一 第一时间 第一要务 第一责任人 五位一体 四个全面 两学一做 三严三实 三农工作 两个维护 二十大 十四五规划 十九大 十八大 三中全会 四中全会 五中全会 六中全会';
const DIGITS = '〇一二三四五六七八九';

/** 一 → 1, 十 → 10: how a hasty hand writes them. */
function inDigits(word: string): string {
  return word.replace(/[一二三四五六七八九十百千万两]+/g, (run) => {
    if (/^二?十[一二三四五六七八九]?$/.test(run)) {
      const [tens, ones] = run.split('十');
      return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
    }
    return [...run].map((each) => (DIGITS.includes(each) ? String(DIGITS.indexOf(each)) : each)).join('');
  });
}

const WORDS = FIXED.split(' ')
  .map((right) => ({ wrong: inDigits(right), right, notAfter: [...'0123456789.第年月'] }))
  .filter(({ wrong, right }) => wrong !== right && !/^(?:19大|18大|20大|14.*)$/.test(wrong));
const TABLE = buildWordTable([
  ...WORDS,
  { wrong: '5四运动', right: '五四运动' },
  { wrong: '党的20大', right: '党的二十大' },
  { wrong: '党的19大', right: '党的十九大' },
  { wrong: '党的18大', right: '党的十八大' },
]);

/** 定型的词、词组、成语中的数字用汉字。 */
export default defineRule({
  id: 'numerals/hanzi-for-idiom',
  title: { 'zh-CN': '定型词语用汉字数字', en: 'Chinese numerals in fixed words' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.2.3' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: WordPair) => ({
      'zh-CN': `定型词语中的数字应当用汉字“${expected}”，现为“${actual}”`,
      en: `Fixed words take Chinese numerals: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('进一步加强领导'), body('得10分，用时10分钟')],
    bad: [
      mended('进1步加强领导', '进一步加强领导'),
      mended('千方100计，10分重视', '千方100计，十分重视'),
      mended('1心1意谋发展', '一心一意谋发展'),
    ],
    traps: [body('第1责任区'), body('10分钟'), body('2024年1致谢'), body('12345热线')],
  },
  *check({ paragraph }) {
    yield* tableFindings(paragraph, TABLE, 'review');
  },
});
