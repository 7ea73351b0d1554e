import { findArticles } from '../support/articles.ts';
import { body } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

/** 条文序号跨章连续。 */
export default defineRule({
  id: 'structure/article-sequence',
  title: { 'zh-CN': '条文序号连续', en: 'Articles numbered without gaps' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  scope: 'document',
  messages: {
    broken: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `条文序号一般连续，前一条之后似应为第${expected}条，现为“${actual}”`,
      en: `Articles usually run on: expected number ${expected}, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      body('第一条　为了规范管理，制定本办法。', '第二条　本办法适用于本市。', '第三条　市财政局负责。'),
      body('第一章　总则', '第一条　甲。', '第二章　职责', '第二条　乙。'),
    ],
    bad: [
      body('第一条　甲。', '第二条　乙。', '第四条　丙。'),
      body('第一条　甲。', '第二条　乙。', '第二条　丙。', '第三条　丁。'),
    ],
    traps: [
      body('第一条　甲。', '第五条修改为：“第五条　乙。”'),
      body('第九条　甲。', '第十条　乙。', '第一百零二条　丙。'),
    ],
  },
  *check({ paragraphs, outline }) {
    let previous: { readonly value: number; readonly part: string } | undefined;
    let began = false;
    for (const { paragraph, start, end, value, part, unit, text } of findArticles(paragraphs, outline)) {
      if (unit !== '条') continue;
      if (value === 1) began = true;
      const isWrong = began && previous && previous.part === part && value !== previous.value + 1 && value !== 1;
      if (isWrong && previous && Math.abs(value - previous.value) <= 10) {
        yield {
          message: 'broken',
          at: { paragraph, start, end },
          data: { expected: String(previous.value + 1), actual: text.slice(start, end) },
        };
      }
      previous = { value, part };
    }
  },
});
