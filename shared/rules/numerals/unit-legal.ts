import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const LEGAL: Readonly<Record<string, string>> = {
  公分: '厘米',
  平米: '平方米',
  立升: '升',
  公升: '升',
  市斤: '千克',
  华里: '千米',
  市尺: '米',
  英寸: '厘米',
  英尺: '米',
  英里: '千米',
  加仑: '升',
  磅: '千克',
  公尺: '米',
  平方: '平方米',
  立方: '立方米',
  马力: '千瓦',
};
/** Whose number stays the same when the name changes. */
const SAME = new Set(['公分', '平米', '立升', '公升', '公尺', '平方', '立方']);

/** 用法定计量单位。 */
export default defineRule({
  id: 'numerals/unit-legal',
  title: { 'zh-CN': '法定计量单位', en: 'Legal units of measurement' },
  clauses: [{ instrument: 'GB 3100-1993', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /[\d百千万亿余多]\s?(?:公分|平米|立升|公升|市斤|华里|市尺|英[寸尺里]|加仑|磅|公尺|马力|[平立]方)/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `应当用法定计量单位“${expected}”，现为“${actual}”`,
      en: `Expected the legal unit “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('面积120平方米'), body('亩产500公斤，距县城10公里')],
    bad: [mended('面积120平米', '面积120平方米'), mended('管径30公分', '管径30厘米'), body('重5市斤')],
    traps: [body('水平方向误差'), body('120平方公里'), body('5立方米'), body('24平方厘米')],
  },
  *check({ paragraph }) {
    const pattern =
      /[\d百千万亿余多]\s?(公分|平米|立升|公升|市斤|华里|市尺|英[寸尺里]|加仑|磅|公尺|马力|平方(?![公千分厘毫英]?[米尺里]|[根向寸差和式])|立方(?![公千分厘毫英]?[米尺]|[体根]))/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const actual = match[1] ?? '';
      const expected = LEGAL[actual] ?? '';
      const start = match.index + match[0].length - actual.length;
      const { at, fix } = swap(paragraph, [start, start + actual.length], expected, 'review');
      yield { message: 'found', at, data: { expected, actual }, ...(SAME.has(actual) && { fix }) };
    }
  },
});
