import { citationState } from '../../standards/citation-state.ts';
import { citedTitles, sentenceAround } from '../../text/titles.ts';
import { defineRule } from '../rule.ts';

/** Words that show the writer knows: history, comparison, the repeal itself. */
const KNOWING = /废止|失效|停止执行|代替|取代|修订前|修改前|历史|原《|旧《|当时|曾|同时废|不再适用|已被/;
/** Words that take the title as a basis in force. */
const AS_BASIS = /(?:依据|根据|按照|依照|遵照|执行|贯彻|落实|符合|违反)[^。；]{0,30}$/;

/** The cited title is a part of an older document's title that stands without 《》, with its number after it. */
const IN_OLDER_TITLE =
  /^[^，。；《》]{0,24}(?:意见|通知|办法|规定|细则|方案|决定|函|批复|规则)[^，。；《》]{0,6}[（(][^（）()]{0,20}(?:19|20)\d{2}/;

/** 引用已废止、被替代的文件：只看书名号内的完整名称，地方性法规不在其列。 */
export default defineRule({
  id: 'citation/repealed-document',
  title: { 'zh-CN': '引用的文件是否仍然有效', en: 'Cited document still in force' },
  clauses: [{ instrument: '条例', clause: '第十九条（一）' }],
  severity: 'error',
  scope: 'paragraph',
  cue: /《/,
  messages: {
    basis: ({ title, successor, on }: { title: string; successor: string; on: string }) => ({
      'zh-CN': `作为依据引用的文件应当现行有效，《${title}》已自${on}起由《${successor}》替代，建议改引现行文件`,
      en: `Expected a basis in force, found “${title}”, replaced by “${successor}” from ${on}`,
    }),
    ended: ({ title, on }: { title: string; on: string }) => ({
      'zh-CN': `本单位登记《${title}》已自${on}起失效，建议核对此处是否仍可引用`,
      en: `The organisation registers “${title}” as ended on ${on}; check whether it may still be cited`,
    }),
    mention: ({ title, successor, on }: { title: string; successor: string; on: string }) => ({
      'zh-CN': `《${title}》已自${on}起由《${successor}》替代，建议核对此处是否应引用现行文件`,
      en: `“${title}” was replaced by “${successor}” from ${on}; check whether the current one is meant`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国民法典》有关规定，现通知如下。' }] },
      { paragraphs: [{ kind: 'body', text: '根据《合同法》有关规定签订合同。' }], date: '2019-05-01' },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '根据《中华人民共和国合同法》有关规定，双方签订合同。' }],
        message: 'basis',
      },
      {
        paragraphs: [{ kind: 'body', text: '按照《清江市停车办法》执行。' }],
        tables: { norms: [{ title: '清江市停车办法', to: '2024-01-01' }] },
        message: 'ended',
      },
      { paragraphs: [{ kind: 'body', text: '各地要学习《国家行政机关公文处理办法》。' }], message: 'mention' },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '1.清江市关于贯彻《国家行政机关公文处理办法》的实施意见（清政发〔2001〕8号）' },
        ],
      },
      {
        paragraphs: [{ kind: 'body', text: '根据《清江市停车办法》和《清江市防汛办法》执行。' }],
        tables: { norms: [{ title: '清江市停车办法', to: '2030-01-01' }] },
      },
      { paragraphs: [{ kind: 'body', text: '按照《中华人民共和国劳动合同法》和《河东省信访条例》办理。' }] },
      { paragraphs: [{ kind: 'body', text: '《国家行政机关公文处理办法》同时废止。' }] },
      { paragraphs: [{ kind: 'body', text: '原《物权法》有关规定已并入《民法典》。' }] },
    ],
  },
  *check({ paragraph: { id, text, place } }, { date, tables }) {
    for (const { title, start, end } of citedTitles(text)) {
      const { state, by: successor, on, isSure } = citationState({ title, date }, tables.norms);
      if (state !== '已废止' || !on || KNOWING.test(sentenceAround(text, start, end))) continue;
      if (IN_OLDER_TITLE.test(text.slice(end))) continue;
      const at = { paragraph: id, start, end };
      if (!successor) {
        yield { message: 'ended', at, data: { title, on }, severity: 'warning', certainty: 'likely' };
        continue;
      }
      // A cell of a table names; it does not rest on what it names.
      const isBasis = place !== 'table' && AS_BASIS.test(text.slice(Math.max(0, start - 48), start)) && isSure;
      yield {
        message: isBasis ? 'basis' : 'mention',
        at,
        data: { title, successor, on },
        severity: isBasis ? 'error' : 'info',
        certainty: isBasis ? 'certain' : 'likely',
      };
    }
  },
});
