import type { RenamedAgency } from '../../standards/reissues.ts';
import { RENAMED_AGENCIES } from '../../standards/reissues.ts';
import { sentenceAround } from '../../text/titles.ts';
import { defineRule } from '../rule.ts';

/** 地方机构更名由管理员列出（renamedAgencies：旧称|现称|自哪一天）。 */
function localRenames(lines: readonly string[] = []): readonly RenamedAgency[] {
  return lines.flatMap((line) => {
    const [former = '', current = '', from = ''] = line.split('|').map((cell) => cell.trim());
    return former.length >= 2 && current !== '' ? [{ former, current, from }] : [];
  });
}

/** 财政部、文化部、…: the names on both sides are of ministries too. */
function isAmongMinistries(text: string, start: number, end: number): boolean {
  return (
    /(?:部|委|署|总局)[、和]$/.test(text.slice(Math.max(0, start - 48), start)) ||
    /^、[\u4e00-\u9fff]{2,10}(?:部|委|署|总局)/.test(text.slice(end))
  );
}

const KNOWING = /原|时任|历史|撤销|组建|更名|改为|并入|划入|整合/;

/** 机构旧称：只提示，不改；书名号、引号、文号中的旧称和历史叙述不报。 */
export default defineRule({
  id: 'citation/renamed-agency',
  title: { 'zh-CN': '机构名称是否为现称', en: 'Current name of an agency' },
  clauses: [{ instrument: '机构改革方案', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /[局部会室委办厅]/,
  messages: {
    former: ({ former, current }: { former: string; current: string }) => ({
      'zh-CN': `“${former}”现为“${current}”，建议核对此处是否可以使用旧称`,
      en: `“${former}” is now “${current}”; check whether the former name is meant`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '生态环境部负责解释。' }] },
      { paragraphs: [{ kind: 'body', text: '环境保护部负责解释。' }], date: '2016-03-01' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '财政部、文化部另有规定的除外。' }] },
      { paragraphs: [{ kind: 'body', text: '请报环境保护部备案。' }] },
      { paragraphs: [{ kind: 'body', text: '由国家旅游局会同有关部门制定。' }] },
      {
        paragraphs: [{ kind: 'body', text: '报市安监局备案。' }],
        lists: { renamedAgencies: ['市安监局|市应急管理局|2019-01-01'] },
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '由公司监察部负责，农业部门配合。' }] },
      { paragraphs: [{ kind: 'body', text: '原环境保护部已发布有关标准。' }] },
      { paragraphs: [{ kind: 'body', text: '按照《环境保护部关于加强管理的通知》执行。' }] },
    ],
  },
  *check({ paragraph: { id, text, protected: spans } }, { date, lists }) {
    for (const { former, current, from, amongMinistries } of [
      ...RENAMED_AGENCIES,
      ...localRenames(lists['renamedAgencies']),
    ]) {
      if (date < from) continue;
      let start = text.indexOf(former);
      for (; start >= 0; start = text.indexOf(former, start + former.length)) {
        const end = start + former.length;
        const at = start;
        if (spans.some((span) => span.start <= at && end <= span.end)) continue;
        if (amongMinistries && !isAmongMinistries(text, start, end)) continue;
        if (text[end] === '门' || KNOWING.test(sentenceAround(text, start, end))) continue;
        yield { message: 'former', at: { paragraph: id, start, end }, data: { former, current }, certainty: 'likely' };
      }
    }
  },
});
