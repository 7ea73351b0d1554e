import { buildWordTable, findWords } from '../../text/word-table.ts';
import { bodyWith } from '../support/examples.ts';
import { listMissing } from '../support/list-terms.ts';
import { defineRule } from '../rule.ts';

const LISTS = { people: ['周宁=市长|副书记', '吴敏=秘书长'] };
const POSTS =
  '书记|副书记|市长|副市长|县长|副县长|省长|副省长|区长|副区长|主任|副主任|局长|副局长|秘书长|副秘书长|主席|副主席|部长|副部长|厅长|副厅长';

/** 领导姓名与职务按本机关维护的名单。 */
export default defineRule({
  id: 'wording/person-name-title',
  title: { 'zh-CN': '姓名与职务', en: 'Names and posts' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'error',
  byDefault: 'off',
  scope: 'element',
  messages: {
    found: ({ name, actual, expected }: { name: string; actual: string; expected: string }) => ({
      'zh-CN': `名单中${name}的职务为“${expected}”，现为“${actual}”，请核对`,
      en: `The list gives ${name} the post “${expected}”, found “${actual}”; please check`,
    }),
  },
  examples: {
    good: [bodyWith({ lists: LISTS }, '市长周宁出席会议'), bodyWith({ lists: LISTS }, '秘书长吴敏主持')],
    bad: [bodyWith({ lists: LISTS }, '副市长周宁出席会议'), bodyWith({ lists: LISTS }, '主任吴敏主持')],
    traps: [bodyWith({ lists: LISTS }, '周宁同志出席会议'), bodyWith({ lists: LISTS }, '市委副书记、市长周宁出席')],
  },
  *check({ paragraphs }, { lists }) {
    const { people } = lists;
    if (!people) return yield listMissing('people');
    const postsOf = new Map(people.map((entry) => [entry.split('=')[0] ?? '', (entry.split('=')[1] ?? '').split('|')]));
    const table = buildWordTable([...postsOf.keys()].filter(Boolean).map((name) => ({ wrong: name, right: name })));
    for (const { id, text } of paragraphs) {
      for (const { word, start, end } of findWords(table, text)) {
        const actual = new RegExp(`(?:${POSTS})$`).exec(text.slice(Math.max(0, start - 8), start))?.[0];
        const posts = postsOf.get(word.wrong) ?? [];
        if (!actual || posts.includes(actual)) continue;
        const at = { paragraph: id, start: start - actual.length, end };
        yield { message: 'found', at, data: { name: word.wrong, actual, expected: posts.join('、') } };
      }
    }
  },
});
