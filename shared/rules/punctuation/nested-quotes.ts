import { body, mended } from '../support/examples.ts';
import { swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 引号之内再用引号，内层用单引号。 */
export default defineRule({
  id: 'punctuation/nested-quotes',
  title: { 'zh-CN': '内层引号用‘’', en: 'Single marks for a quotation inside a quotation' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.8.3.4' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /“[^”]*“/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `引号内再用引号，内层一般用‘’，现为“${actual}”`,
      en: `Expected single marks for the inner quotation, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('他说：“要落实‘三服务’要求。”'), body('“甲”与“乙”并列。')],
    bad: [
      mended('他说：“要落实“三服务”要求。”', '他说：“要落实‘三服务’要求。”'),
      mended('提出“建设“两个先行”样板”的目标', '提出“建设‘两个先行’样板”的目标'),
    ],
    traps: [body('“第一段未完，“三服务”'), body('坚持“全面推进“与“重点突破”。')],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    const open: number[] = [];
    const inner: (readonly [number, number])[] = [];
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (character === '“') open.push(index);
      if (character !== '”') continue;
      const start = open.pop();
      if (start === undefined) return;
      if (open.length > 0) inner.push([start, index]);
    }
    // 不成对时另有规则提示，这里不猜哪一层多了半个。
    if (open.length > 0) return;
    for (const [start, end] of inner) {
      const fix = swapAll(
        [
          { words: paragraph, start, end: start + 1, insert: '‘' },
          { words: paragraph, start: end, end: end + 1, insert: '’' },
        ],
        'review',
      );
      yield {
        message: 'found',
        at: { paragraph: id, start, end: end + 1 },
        data: { actual: text.slice(start, Math.min(end + 1, start + 20)) },
        ...(fix && { fix }),
      };
    }
  },
});
