import { REISSUES } from '../../standards/reissues.ts';
import { citedTitles, plainStatuteTitle, sentenceAround } from '../../text/titles.ts';
import { defineRule } from '../rule.ts';

const byTitle = new Map(REISSUES.map((item) => [item.title, item]));
const YEAR_AFTER = /^[（(〔]?(?:.{0,12}?)((?:19|20)\d{2})年?(?:修订|修正|发布|印发|施行|版)?/;
const KNOWING = /废止|修订前|修改前|原《|旧《|历史|当时/;

/** 引用同名重发文件的旧版：只有写明年份才判断。 */
export default defineRule({
  id: 'citation/same-name-reissue',
  title: { 'zh-CN': '引用的是否为现行版本', en: 'Current version of a reissued instrument' },
  clauses: [{ instrument: '条例', clause: '第十九条（一）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /》[（(〔]/,
  messages: {
    former: ({ title, year, current }: { title: string; year: number; current: string }) => ({
      'zh-CN': `引用的文件应当现行有效，《${title}》引用的是${year}年版本，现行版本为${current}，建议核对`,
      en: `Expected the current version of “${title}” (${current}), found the one of ${year}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国行政处罚法》（2021年修订）有关规定。' }] },
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国行政处罚法》有关规定。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国行政处罚法》（1996年发布）有关规定。' }] },
      { paragraphs: [{ kind: 'body', text: '按照《中国共产党问责条例》（2016年版）执行。' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '根据《突发事件应对法》（2007年发布）有关规定。' }], date: '2023-05-01' },
    ],
  },
  *check({ paragraph: { id, text } }, { date }) {
    for (const { title, start, end } of citedTitles(text)) {
      const found = byTitle.get(plainStatuteTitle(title));
      if (!found || date < found.from || !/[（(〔]/.test(text[end] ?? '')) continue;
      const close = text.slice(end, end + 24).search(/[）)〕]/);
      if (close < 0) continue;
      const note = text.slice(end, end + close);
      const year = Number(YEAR_AFTER.exec(note)?.[1]);
      if (!found.formerYears.includes(year) || KNOWING.test(sentenceAround(text, start, end))) continue;
      yield {
        message: 'former',
        at: { paragraph: id, start, end: end + close + 1 },
        data: { title, year, current: found.current },
        certainty: 'likely',
      };
    }
  },
});
