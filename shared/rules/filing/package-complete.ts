import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const REQUIRED = ['备案报告', '正式文本', '备案说明'] as const;

/** 报备材料：备案报告、正式文本、备案说明，有件必备。 */
export default defineRule({
  id: 'filing/package-complete',
  title: { 'zh-CN': '报备材料齐全', en: 'Filing package complete' },
  clauses: [
    { instrument: '法规规章备案审查条例', clause: '第八条' },
    { instrument: '备案审查规定', clause: '' },
  ],
  severity: 'error',
  scope: 'document',
  needs: ['record'],
  messages: {
    missing: ({ names }: { names: string }) => ({
      'zh-CN': `报送备案应当提交备案报告、正式文本和备案说明，现缺${names}`,
      en: `Expected filing report, official text and explanation; missing: ${names}`,
    }),
  },
  examples: {
    good: [
      {
        record: { lists: { 报备材料: ['备案报告.docx', '正式文本.docx', '备案说明.docx'] } },
        paragraphs: [],
        date: '2025-03-01',
      },
      {
        record: { lists: { 报备材料: ['关于《办法》的备案报告', '正式文本', '制定说明'] } },
        paragraphs: [],
        date: '2025-03-01',
      },
    ],
    bad: [
      { record: { lists: { 报备材料: ['备案报告', '正式文本'] } }, paragraphs: [], date: '2025-03-01' },
      { record: { lists: { 报备材料: [] } }, paragraphs: [], date: '2025-03-01' },
    ],
    traps: [
      {
        record: { lists: { 报备材料: ['备案报告', '正式文本（盖章）', '起草说明', '制定依据'] } },
        paragraphs: [],
        date: '2025-03-01',
      },
    ],
  },
  *check({ record: { lists } }) {
    const papers = lists?.['报备材料'];
    if (!papers) {
      yield { cannotTell: notRecorded('报备材料') };
      return;
    }
    const lacking = REQUIRED.filter((name) => !papers.some((paper) => isPaper(paper, name)));
    if (lacking.length > 0) yield { message: 'missing', at: { document: true }, data: { names: lacking.join('、') } };
  },
});

function isPaper(paper: string, name: (typeof REQUIRED)[number]): boolean {
  if (name === '备案说明') return /(?:备案|制定|起草|修订)?说明/.test(paper);
  return paper.includes(name);
}
