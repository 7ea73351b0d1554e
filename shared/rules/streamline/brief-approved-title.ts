import { defineRule } from '../rule.ts';
import { noList } from '../support/organisation.ts';
import { isPlaceholder, piecesOf } from '../support/pieces.ts';

const LISTS = { approvedBriefs: ['防汛工作简报', '清江信息'] };

/** 简报名称在核定清单内。 */
export default defineRule({
  id: 'streamline/brief-approved-title',
  title: { 'zh-CN': '简报名称已核定', en: 'Brief approved' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'error',
  byDefault: 'off',
  scope: 'document',
  on: ['issuerMark'],
  genres: ['简报'],
  messages: {
    unknown: ({ actual }: { actual: string }) => ({
      'zh-CN': `未经核定的简报不得报送，核定清单中没有“${actual}”`,
      en: `Expected an approved brief, “${actual}” is not in the list`,
    }),
  },
  examples: {
    good: [
      { genre: '简报', paragraphs: [{ kind: 'issuerMark', text: '防汛工作简报' }], lists: LISTS },
      { genre: '简报', paragraphs: [{ kind: 'issuerMark', text: '清 江 信 息' }], lists: LISTS },
    ],
    bad: [
      { genre: '简报', paragraphs: [{ kind: 'issuerMark', text: '水利动态' }], lists: LISTS },
      { genre: '简报', paragraphs: [{ kind: 'issuerMark', text: '防汛简报' }], lists: LISTS },
    ],
    traps: [{ genre: '简报', paragraphs: [{ kind: 'issuerMark', text: 'XX简报' }], lists: LISTS }],
  },
  *check(unit, { lists }) {
    const approved = lists['approvedBriefs'];
    if (!approved || approved.length === 0) {
      yield { cannotTell: noList('approvedBriefs', '核定的简报名称') };
      return;
    }
    const names = new Set(approved.map((name) => name.replace(/[\s\u3000]+/g, '')));
    const marks = piecesOf(unit, 'issuerMark');
    const known = marks.some(({ text }) => names.has(text.replace(/[\s\u3000]+/g, '')));
    const [first] = marks;
    if (!first || known || isPlaceholder(first.text)) return;
    yield { message: 'unknown', at: first.at, data: { actual: first.text } };
  },
});
