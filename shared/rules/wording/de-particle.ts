import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

interface Pattern {
  /** What stands before the particle (captured) and, looked ahead at, what follows. */
  readonly pattern: RegExp;
  readonly expected: string;
}

const MANNER =
  '认真|深入|扎实|积极|主动|严格|及时|有效|全面|切实|不断|大力|坚决|自觉|科学|准确|迅速|稳步|有序|稳妥|更好|更多|创造性|持续|广泛|充分|进一步|有针对性';
const PATTERNS: readonly Pattern[] = [
  // 状语后面是带宾语、补语的动词。
  {
    pattern: new RegExp(
      `(${MANNER})的(?=(?:做好|抓好|抓实|搞好|办好|管好|用好|落实好|完成了|推进了|推动了|促进了|提高了|提升了|解决了|保障了|维护了|开展了|发挥了|做到了|贯彻了|抓住|把握住|贯彻落实好|履行好|服务好|服务于))`,
      'g',
    ),
    expected: '地',
  },
  // 定语后面是抽象名词。
  {
    pattern:
      /(重要|重大|深远|显著|明显|巨大|突出|丰富|宝贵|光荣|艰巨|强大|坚实|良好|有力)地(?=意义|作用|成绩|成效|进展|影响|贡献|经验|任务|保障|基础|支撑|变化|问题(?![，。]))/g,
    expected: '的',
  },
  // 补语前面用“得”。
  {
    pattern:
      /(做|抓|干|办|讲|写|管|搞|学|落实|推进|完成|执行|发展|开展|贯彻|安排|准备|组织|解决|处理)的(?=(?:很|更|更加|非常|比较|十分|不够|不)(?:好|紧|实|细|严|深|透|快|慢|到位|扎实|顺利|彻底|及时|理想)(?:[，。；]|$|，))/g,
    expected: '得',
  },
  {
    pattern:
      /(取|获|赢|博|显|变|值|使|懂|记|觉)的(?=了|更加|尤为|注意|肯定|推广|借鉴|一提|重视|新进展|新成效|明显成效|显著成效|积极成效|良好效果|阶段性)/g,
    expected: '得',
  },
];

/** “的、地、得”用法分明之处。 */
export default defineRule({
  id: 'wording/de-particle',
  title: { 'zh-CN': '“的、地、得”', en: '的, 地 and 得' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /[的地]/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `此处一般用“${expected}”，现为“${actual}”`,
      en: `Expected ${expected} here, found ${actual}`,
    }),
  },
  examples: {
    good: [body('认真地做好工作'), body('认真的学习态度，重要的意义')],
    bad: [
      mended('要认真的做好各项工作', '要认真地做好各项工作'),
      mended('具有十分重要地意义', '具有十分重要的意义'),
      mended('工作做的很好，取的了成效', '工作做得很好，取得了成效', { count: 2 }),
    ],
    traps: [body('有效的做法和积极的作用'), body('做的工作很好'), body('全面的推进措施')],
  },
  *check({ paragraph }) {
    for (const { pattern, expected } of PATTERNS) {
      for (const match of freeMatches(paragraph, pattern)) {
        const end = match.index + match[0].length;
        const actual = match[0].slice(-1);
        if (/[录考争采选提]/.test(paragraph.text.charAt(match.index - 1)) && /^[取获]/.test(match[0])) continue;
        yield { message: 'found', data: { expected, actual }, ...swap(paragraph, [end - 1, end], expected, 'review') };
      }
    }
  },
});
