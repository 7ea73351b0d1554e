import { findArticles } from '../support/articles.ts';
import { body } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

/** 章、节序号连续；节在每章内从一起。 */
export default defineRule({
  id: 'structure/chapter-sequence',
  title: { 'zh-CN': '章节序号连续', en: 'Chapters and sections numbered without gaps' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  scope: 'document',
  messages: {
    broken: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `章节序号一般连续，此处似应为第${expected}，现为“${actual}”`,
      en: `Chapters and sections usually run on: expected number ${expected}, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      body('第一章　总则', '第二章　职责'),
      body('第一章　总则', '第一节　甲', '第二节　乙', '第二章　职责', '第一节　丙'),
    ],
    bad: [body('第一章　总则', '第三章　职责'), body('第一章　总则', '第一节　甲', '第一节　乙', '第二章　职责')],
    traps: [body('第三章　监督', '第四章　附则'), body('第一章　总则', '第一章　总则', '第二章　职责')],
  },
  *check({ paragraphs, outline }) {
    const last = new Map<string, number>();
    let part = '';
    const heads = findArticles(paragraphs, outline).filter(
      ({ unit, text }) => unit !== '条' && text.trim().length <= 40,
    );
    for (const head of heads) {
      if (head.part !== part) last.clear();
      part = head.part;
      if (head.unit === '章') last.delete('节');
      const previous = last.get(head.unit);
      last.set(head.unit, head.value);
      // 目录和正文各列一遍：回到“一”就从头数。
      if (previous === undefined || head.value === previous + 1 || (head.value === 1 && head.unit !== '节')) continue;
      if (Math.abs(head.value - previous) > 3) continue;
      yield {
        message: 'broken',
        at: { paragraph: head.paragraph, start: head.start, end: head.end },
        data: { expected: `${previous + 1}${head.unit}`, actual: head.text.slice(head.start, head.end) },
      };
    }
  },
});
