import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';
import { isRegulation } from '../support/regulation.ts';

const SAYS = /由[^。；]{2,40}(?:负责|进行)?解释|解释权/;
const ARTICLES = [
  { kind: 'title', text: '清江市停车管理办法' },
  { kind: 'body', text: '第一条　为了规范停车管理，制定本办法。' },
  { kind: 'body', text: '第二条　本办法适用于城区。' },
  { kind: 'body', text: '第三条　停车应当有序。' },
] as const;

/** 解释机关：只看以“第×条”写成的制度类文本。 */
export default defineRule({
  id: 'filing/interpretation-clause',
  title: { 'zh-CN': '解释机关', en: 'Who interprets it' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  wholeDocument: true,
  messages: {
    missing: () => ({
      'zh-CN': '制度类文本一般写明由谁负责解释，未找到',
      en: 'A set of rules usually names who interprets it, found none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [...ARTICLES, { kind: 'body', text: '第四条　本办法由清江市公安局负责解释。' }] },
      { paragraphs: [{ kind: 'title', text: '清江市停车管理办法' }] },
    ],
    bad: [
      { paragraphs: ARTICLES },
      { paragraphs: [...ARTICLES, { kind: 'body', text: '第四条　停车场应当设置标志。' }] },
    ],
    traps: [
      { paragraphs: ARTICLES, form: 'order' },
      { paragraphs: [{ kind: 'body', text: '第一条　略。' }, ...ARTICLES.slice(1)] },
      { paragraphs: [{ kind: 'body', text: '本办法由清江市公安局负责解释。' }, ...ARTICLES] },
    ],
  },
  *check(unit, { genre, form }) {
    // 法规、规章 name no interpreter of their own as a rule.
    if (genre === '命令' || form === 'order') return;
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    if (
      !first ||
      /条例$/.test(joined(pieces)) ||
      !isRegulation(joined(pieces), unit) ||
      unit.paragraphs.some(({ text }) => SAYS.test(text))
    )
      return;
    yield { message: 'missing', at: first.at, certainty: 'likely' };
  },
});
