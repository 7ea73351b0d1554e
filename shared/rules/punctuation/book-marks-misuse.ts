import { citedTitles } from '../../text/titles.ts';
import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import type { Words } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const NOT_TITLES =
  /(?:会议|大会|座谈会|推进会|培训班|培训会|研讨班|讲座|课程|博览会|运动会|座谈|论坛|奖项|[一二三]等奖|奖|许可证|资格证|资格证书|毕业证书|营业执照|身份证|户口簿|驾驶证|工作证)$/;

/** 会议、课程、奖项、证照不用书名号。 */
export default defineRule({
  id: 'punctuation/book-marks-misuse',
  title: { 'zh-CN': '会议、课程、证照不用书名号', en: 'No title marks on meetings, courses and certificates' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录A.13' }],
  severity: 'info',
  scope: 'document',
  messages: {
    found: ({ names }: { names: readonly string[] }) => ({
      'zh-CN': `会议、课程、奖项、证照等名称一般不用书名号：${names.join('、')}`,
      en: `Meetings, courses, awards and certificates take no title marks: ${names.join(', ')}`,
    }),
  },
  examples: {
    good: [body('参加全市防汛工作会议'), body('学习《会议管理办法》')],
    bad: [body('参加《全市防汛工作会议》'), body('组织《公文写作培训班》，颁发《营业执照》。')],
    traps: [body('印发《全市防汛工作会议纪要》'), body('依据《排污许可证管理办法》')],
  },
  *check({ paragraphs, outline }) {
    const found = prose(paragraphs, outline).flatMap(({ paragraph }) => marked(paragraph));
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ title }) => title))].slice(0, 5);
    yield {
      message: 'found',
      at: { paragraph: first.paragraph, start: first.start, end: first.end },
      data: { names },
    };
  },
});

/** What stands in title marks and is no title. */
const marked = remember(({ id, text }: Pick<Words, 'id' | 'text'>) =>
  citedTitles(text)
    .filter(({ title }) => title.length <= 30 && NOT_TITLES.test(title))
    .map((cited) => ({ ...cited, paragraph: id })),
);
