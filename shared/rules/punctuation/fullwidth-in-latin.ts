import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const HALF: Readonly<Record<string, string>> = { '，': ',', '．': '.', '：': ':', '；': ';' };

/** 外文和数字串中用半角标点。 */
export default defineRule({
  id: 'punctuation/fullwidth-in-latin',
  title: { 'zh-CN': '外文、数字串中用半角标点', en: 'Half-width marks inside Latin and numbers' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '5.1' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  cue: /[，．：；]/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `外文、数字串中可以用半角“${expected}”，现为“${actual}”`,
      en: `Half-width “${expected}” may be used inside Latin text and numbers, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('增长3.5%，下降2%'), body('时间为10:30')],
    bad: [mended('增长3．5%', '增长3.5%'), mended('时间为10：30', '时间为10:30')],
    traps: [body('包括5G，6G两类'), body('1．加强领导')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, /\d[．：]\d|[A-Za-z]{2}[，；：][A-Za-z]{2}/g)) {
      const offset = match[0].length === 3 ? 1 : 2;
      const actual = match[0].charAt(offset);
      const expected = HALF[actual] ?? actual;
      const start = match.index + offset;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [start, start + 1], expected, 'review'),
      };
    }
  },
});
