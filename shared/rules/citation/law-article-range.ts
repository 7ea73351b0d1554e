import { parseChineseNumber } from '../../text/numerals.ts';
import { citedTitles, plainStatuteTitle } from '../../text/titles.ts';
import { defineRule } from '../rule.ts';
import { noList } from '../support/organisation.ts';

const LISTS = { articleCounts: ['行政处罚法|86', '清江市防汛办法|20'] };
const ARTICLE = /^(?:[（(][^（）()]{1,20}[）)])?第([一二三四五六七八九十百零〇]{1,7}|\d{1,3})条/;

/** 引用的条号在文本的条数以内：文本库由管理员提供（articleCounts：名称|条数）。 */
export default defineRule({
  id: 'citation/law-article-range',
  title: { 'zh-CN': '引用条号在文本以内', en: 'Cited article exists' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'paragraph',
  on: ['body'],
  cue: /》.{0,24}第/,
  messages: {
    beyond: ({ title, count, actual }: { title: string; count: number; actual: number }) => ({
      'zh-CN': `引用的条号应当在文本之内，《${title}》共${count}条，现引第${actual}条`,
      en: `Expected an article of “${title}” (${count} in all), found article ${actual}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国行政处罚法》第八十六条规定。' }], lists: LISTS },
      { paragraphs: [{ kind: 'body', text: '根据《清江市防汛办法》第3条规定。' }], lists: LISTS },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国行政处罚法》第九十条规定。' }], lists: LISTS },
      { paragraphs: [{ kind: 'body', text: '根据《清江市防汛办法》第二十一条规定。' }], lists: LISTS },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '根据《民法典》第一千二百条规定。' }], lists: LISTS }],
  },
  *check({ paragraph: { id, text } }, { lists }) {
    const lines = lists['articleCounts'];
    if (!lines || lines.length === 0) {
      yield { cannotTell: noList('articleCounts', '法规文本库的条数') };
      return;
    }
    const counts = new Map(lines.map((line) => [line.split('|')[0] ?? '', Number(line.split('|')[1])]));
    for (const { title, end } of citedTitles(text)) {
      const count = counts.get(plainStatuteTitle(title));
      const match = ARTICLE.exec(text.slice(end, end + 40));
      const written = match?.[1] ?? '';
      const actual = /^\d+$/.test(written) ? Number(written) : parseChineseNumber(written);
      if (!count || !match || !actual || actual <= count) continue;
      yield {
        message: 'beyond',
        at: { paragraph: id, start: end, end: end + match[0].length },
        data: { title, count, actual },
      };
    }
  },
});
