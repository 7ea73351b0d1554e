import { body } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

/** Closing phrases that are a sentence of their own, short as they are. */
const CLOSING =
  /^\s*(?:特此(?:通知|通报|报告|公告|通告|函复|函告|批复)|(?:(?:以上|上述)(?:请示|意见|报告|事项)?，?)?(?:妥否|当否|可否)，?请予?(?:批示|批复|审批|审示|指示))$/;

/** 正文段末用句号等点号。 */
export default defineRule({
  id: 'punctuation/missing-final-mark',
  title: { 'zh-CN': '段末用点号', en: 'A mark at the end of a paragraph' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.1' }],
  severity: 'info',
  scope: 'neighbours',
  on: ['body'],
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `段末似缺句号，现止于“${actual}”`,
      en: `The paragraph seems to lack its final mark, it ends in “${actual}”`,
    }),
  },
  examples: {
    good: [body('各单位要认真贯彻落实，按时报送工作情况。'), body('现将有关事项通知如下：')],
    bad: [
      {
        ...body('各单位要认真贯彻落实本通知要求，按时报送工作进展情况'),
        fixed: ['各单位要认真贯彻落实本通知要求，按时报送工作进展情况。'],
      },
      {
        ...body('各地要提高认识。要压实责任，确保各项任务落到实处'),
        fixed: ['各地要提高认识。要压实责任，确保各项任务落到实处。'],
      },
      { ...body('特此通知'), fixed: ['特此通知。'] },
      { ...body('以上请示妥否，请批示'), fixed: ['以上请示妥否，请批示。'] },
    ],
    traps: [
      body('联系人：张三，联系电话：0571-88888888'),
      { paragraphs: [{ kind: 'body', text: '特此通知', place: 'table' }] },
      { paragraphs: [{ kind: 'body', text: '按时报送，确保各项任务完成，进展情况', place: 'table' }] },
      body('图为代表们在会场外，认真讨论报告的有关内容。本报记者 张三摄'),
      body('办公地点在市行政中心一号楼（联系人张三，电话88888888）'),
    ],
  },
  *check({ paragraph, span, next }) {
    const { id, text } = paragraph;
    if (paragraph.place !== 'body' || span.start > 0 || text.includes('\n') || text.includes('\t')) return;
    const words = text.trimEnd();
    const isClosing = CLOSING.test(words);
    if (!isClosing && (next?.place === 'table' || !isSentence(words))) return;
    const at = { paragraph: id, start: words.length - 1, end: words.length };
    const expect = words.slice(-1);
    yield {
      message: 'found',
      at,
      data: { actual: words.slice(-6) },
      ...(!isClosing && { certainty: 'likely' }),
      fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect, insert: `${expect}。` }] },
    };
  },
});

/** 短语、条目和标签不算句子：有逗号或句号，且不短，才要求句末点号。 */
function isSentence(words: string): boolean {
  if (words.length < 20 || !/[一-鿿]$/.test(words) || !/[，。]/.test(words)) return false;
  if (/^\s*[^，。：]{1,8}：/.test(words) || /^\s*(?:[（(]|附\s?件|\d{1,2}[.．、])/.test(words)) return false;
  // 图片说明末尾的署名不加句号。
  if (/(?:摄|供图|制图)$/.test(words)) return false;
  return !/^\s*(?:注|备注|来源|责任|牵头|配合)/.test(words);
}
