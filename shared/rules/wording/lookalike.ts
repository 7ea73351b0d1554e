import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** Characters that recognition and copying from PDF put for others. */
const GLYPHS: Readonly<Record<string, string>> = {
  臵: '置',
  幵: '开',
  収: '收',
  硏: '研',
  旳: '的',
  寉: '确',
  偹: '备',
  囯: '国',
  圡: '土',
  亊: '事',
  冇: '有',
  屮: '中',
};
const GLYPH = new RegExp(`[${Object.keys(GLYPHS).join('')}]`, 'g');
/** 一 read or typed as a hyphen: only in words that cannot be anything else. */
const DASH_FOR_ONE =
  /(?:(进|统|第|唯|专|单|同|任|每|之|万)[-－—–](?=步推|步加|步提|步完|步深|步强|步规|步落|步做|步明|步优|步健|领导|部署|思想|管理|规划|标准|组织|协调|季度|批|届|次|时间|责任|性|个|项|天|年|定|切|致))|(?:(^|[一-鿿，。、])[-－—–](?=如既往|体化|系列|揽子|把手|方面，|票否决|岗双责|以贯之|带一路|丝不苟|定要|律不|律按))/g;
const WRONG_DIGITS =
  /(?:19|20)[\dOoＯlI]{2}(?=\s?年)|\d[OoＯ](?=[\d%％.])|\d[lI](?=[\d%％.])|[OoＯlI]\d(?=[\d]*\s?[年月日％%号])/g;

/** 形近字符：识别、粘贴中一个冒充另一个。 */
export default defineRule({
  id: 'wording/lookalike',
  title: { 'zh-CN': '形近字符', en: 'Look-alike characters' },
  clauses: [{ instrument: '国家通用语言文字法', clause: '第九条' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[臵幵収硏旳寉偹囯圡亊冇屮]|[OoＯlI]\d|\d[OoＯlI]|[-－—–]/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `“${actual}”疑为“${expected}”，可能是识别或粘贴所致，请核对`,
      en: `“${actual}” looks like “${expected}”, perhaps from recognition or pasting; please check`,
    }),
  },
  examples: {
    good: [body('设置岗位，进一步推进'), body('O型血、5G网络')],
    bad: [
      mended('合理设臵岗位', '合理设置岗位'),
      mended('进-步加强领导', '进一步加强领导'),
      mended('2O24年，增长1l%', '2024年，增长11%', { count: 2 }),
    ],
    traps: [body('2024—2026年，京-津'), body('CO2浓度、H2O'), body('维生素B1、I2C接口'), body('第1-2步')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, GLYPH)) {
      const [actual] = match;
      const expected =
        actual === '幵' && /[且]/.test(paragraph.text.charAt(match.index + 1)) ? '并' : (GLYPHS[actual] ?? actual);
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + 1], expected, 'review'),
      };
    }
    for (const match of freeMatches(paragraph, DASH_FOR_ONE)) {
      const end = match.index + match[0].length;
      const actual = match[0].slice(-1);
      const before = match[0].length > 1 ? match[0].charAt(0) : '';
      yield {
        message: 'found',
        data: { expected: `${before}一`, actual: before + actual },
        ...swap(paragraph, [end - 1, end], '一', 'review'),
      };
    }
    for (const match of freeMatches(paragraph, WRONG_DIGITS)) {
      const [actual] = match;
      const expected = actual.replace(/[OoＯ]/g, '0').replace(/[lI]/g, '1');
      if (expected === actual || /[A-Za-z]/.test(paragraph.text.charAt(match.index - 1))) continue;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + actual.length], expected, 'review'),
      };
    }
  },
});
