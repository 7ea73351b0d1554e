import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';
import { isRegulation } from '../support/regulation.ts';

const SAYS = /自[^。；]{1,30}起(?:施行|实施|执行|生效)|(?:发布|公布|印发)之日起|(?:施行|实施)(?:日期|时间)/;
const ARTICLES = [
  { kind: 'title', text: '清江市停车管理办法' },
  { kind: 'body', text: '第一条　为了规范停车管理，制定本办法。' },
  { kind: 'body', text: '第二条　本办法适用于城区。' },
  { kind: 'body', text: '第三条　停车应当有序。' },
] as const;

/** 施行日期：只看以“第×条”写成的制度类文本。 */
export default defineRule({
  id: 'filing/effective-date-clause',
  title: { 'zh-CN': '施行日期', en: 'Effective date stated' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  wholeDocument: true,
  messages: {
    missing: () => ({
      'zh-CN': '制度类文本一般写明施行日期，未找到',
      en: 'A set of rules usually states when it takes effect, found none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [...ARTICLES, { kind: 'body', text: '第四条　本办法自2024年7月1日起施行。' }] },
      { paragraphs: [{ kind: 'title', text: '清江市停车管理办法' }] },
    ],
    bad: [
      { paragraphs: ARTICLES },
      { paragraphs: [...ARTICLES, { kind: 'body', text: '第四条　停车场应当设置标志。' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '第一条　略。' }, ...ARTICLES.slice(1)] },
      { paragraphs: [{ kind: 'body', text: '本办法自2024年7月1日起施行。' }, ...ARTICLES] },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    if (!first || !isRegulation(joined(pieces), unit) || unit.paragraphs.some(({ text }) => SAYS.test(text))) return;
    yield { message: 'missing', at: first.at, certainty: 'likely' };
  },
});
