import { defineRule } from '../rule.ts';

/** Years, by the first character of the grade. */
const MAX_YEARS: Readonly<Record<string, number>> = { 绝: 30, 机: 20, 秘: 10 };

/** 保密期限：绝密不超过三十年，机密不超过二十年，秘密不超过十年。 */
export default defineRule({
  id: 'element/secrecy-period-limit',
  title: { 'zh-CN': '保密期限上限', en: 'Limit of the period of secrecy' },
  clauses: [{ instrument: '保密法', clause: '第二十条' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['classification'],
  messages: {
    found: ({ grade, max, actual }: { grade: string; max: number; actual: string }) => ({
      'zh-CN': `${grade}级保密期限应当不超过${max}年，现为“${actual}”（法律另有规定的除外，请核对）`,
      en: `Expected at most ${max} years, found “${actual}” (unless another law provides)`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'classification', text: '机密★10年' }] },
      { paragraphs: [{ kind: 'classification', text: '绝密★30年' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'classification', text: '秘密★20年' }] },
      { paragraphs: [{ kind: 'classification', text: '机密★25年' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'classification', text: '绝密★30年' }] },
      { paragraphs: [{ kind: 'classification', text: '秘密★6个月' }] },
    ],
  },
  *check({ paragraph: { id, text }, span }) {
    const words = text.slice(span.start, span.end);
    const match = /(绝|机|秘)\s*密[★☆*]?\s*(\d{1,3})\s*年/.exec(words);
    const max = MAX_YEARS[match?.[1] ?? ''];
    if (!match || max === undefined || Number(match[2]) <= max) return;
    const start = span.start + match.index;
    yield {
      message: 'found',
      at: { paragraph: id, start, end: start + match[0].length },
      data: { grade: `${match[1]}密`, max, actual: match[0] },
    };
  },
});
