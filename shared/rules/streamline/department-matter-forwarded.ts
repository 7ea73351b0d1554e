import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

/** 某某人民政府（办公室）转发某某局关于…… */
const FORWARDED =
  /(?:人民政府|党委|省委|市委|县委|区委)(?:办公厅|办公室)?(?:关于)?(?:转发|批转)([^、，《》]{2,16}(?:局|厅|委|委员会|部|办))(?=关于|《|[^、，《》]{2,40}(?:意见|通知|方案|办法))/;

/** 部门发文能够解决的，党委、政府一般不转发：单一部门文件由党委政府转发的提示。 */
export default defineRule({
  id: 'streamline/department-matter-forwarded',
  title: { 'zh-CN': '部门能发文解决的不转发', en: 'What a department can issue is not forwarded' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  genres: ['通知'],
  messages: {
    single: ({ department }: { department: string }) => ({
      'zh-CN': `部门发文能够解决的一般不由党委、政府转发，本件转发“${department}”一个部门的文件，请核对是否确需`,
      en: `What a department can settle by its own document is not forwarded as a rule; this forwards “${department}”`,
    }),
  },
  examples: {
    good: [
      {
        genre: '通知',
        paragraphs: [{ kind: 'title', text: '清江市人民政府批转市水利局、市应急局关于防汛工作意见的通知' }],
      },
      { genre: '通知', paragraphs: [{ kind: 'title', text: '清江市水利局关于做好防汛工作的通知' }] },
    ],
    bad: [
      {
        genre: '通知',
        paragraphs: [{ kind: 'title', text: '清江市人民政府办公室转发市水利局关于防汛工作意见的通知' }],
      },
      { genre: '通知', paragraphs: [{ kind: 'title', text: '清江市人民政府关于转发市教育局招生办法的通知' }] },
    ],
    traps: [
      { genre: '通知', paragraphs: [{ kind: 'title', text: '清江市水利局转发省水利厅关于防汛工作的通知' }] },
      { genre: '通知', paragraphs: [{ kind: 'title', text: '清江市人民政府转发国务院关于防汛工作的通知' }] },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    const department = FORWARDED.exec(joined(pieces))?.[1];
    if (!first || !department || /^(?:国务院|中央|省)/.test(department)) return;
    yield { message: 'single', at: first.at, data: { department }, certainty: 'likely' };
  },
});
