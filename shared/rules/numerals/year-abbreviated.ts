import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 年份不简写。 */
export default defineRule({
  id: 'numerals/year-abbreviated',
  title: { 'zh-CN': '年份不简写', en: 'Four-digit years' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1.4' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d{2}年/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `年份一般不简写，可以写作“${expected}”，现为“${actual}”`,
      en: `Years usually take four digits: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('2026年3月'), body('连续16年度考核优秀')],
    bad: [
      mended('26年3月2日召开会议', '2026年3月2日召开会议'),
      mended('截至25年底', '截至2025年底'),
      mended('’26年规划', '2026年规划'),
    ],
    traps: [
      body('有期徒刑10年6个月'),
      body('30年期贷款'),
      body('工作满20年底线'),
      body('近15年3月份平均气温'),
      body('2024—25年度'),
    ],
  },
  *check({ paragraph }) {
    const pattern =
      /(^|截至|截止|[^\dA-Za-zＯ○\-—–~～至到续近满共达长期历为约超第过])([’']?)(\d{2})年(?=(?:1[0-2]|0?[1-9])月(?:\d{1,2}[日号]|[份底初末，。、至起前后]|[上中下]旬)|度(?!过|假)|底(?![线层部])|末|初(?!步|心)|(?:上|下)半年|第?[一二三四1-4]季度|全年|规划)/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const [, lead = '', mark = '', year = ''] = match;
      const limit = Number(year);
      if (limit > 45 && limit < 80) continue;
      const start = match.index + lead.length;
      const expected = `${limit >= 80 ? '19' : '20'}${year}`;
      yield {
        message: 'found',
        data: { expected: `${expected}年`, actual: `${mark}${year}年` },
        ...swap(paragraph, [start, start + mark.length + 2], expected, 'review'),
      };
    }
  },
});
