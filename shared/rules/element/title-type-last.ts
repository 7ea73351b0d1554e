import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

/** Words a title may end with: the statutory types, and names of papers that are carried or filed. */
const ENDING =
  /(?:决议|决定|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|计划|规划|要点|总结|办法|规定|细则|制度|预案|讲话|致辞|简报|书|信|答复|答问|解释|说明|规则|章程|条例|准则|指南|指引|标准|纲要|清单|目录|名单|安排|汇报|建议|提案|批示|指示|公约|守则|措施|规范|规程|宣言|声明|谈话|社论|电|表|提示|提醒|稿|工作|草案|法|申请|问答|解读|任务|考核|提纲)(?:[（(【〔].{1,20}[）)】〕])*$/;

/** 标题末尾是文种。 */
export default defineRule({
  id: 'element/title-type-last',
  title: { 'zh-CN': '标题以文种结尾', en: 'Title ends with its type' },
  clauses: [{ instrument: '条例', clause: '第九条（七）' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  forms: ['ordinary', 'letter'],
  messages: {
    missing: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题应当标明文种，现末尾为“${actual}”`,
      en: `Expected the title to end with its type, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于做好防汛工作的通知' }] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于防汛工作的意见（试行）' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于加快推进城乡供水一体化' }] },
      { paragraphs: [{ kind: 'title', text: '清江市财政局关于拨付2024年防汛资金' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于做好防汛工作的通知。' }] },
      { paragraphs: [{ kind: 'title', text: '最高人民法院关于审理合同纠纷适用法律问题的解释' }] },
      {
        paragraphs: [
          { kind: 'title', text: '清江市人民政府关于加快推进' },
          { kind: 'title', text: '城乡供水一体化的实施意见' },
        ],
      },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const last = pieces.at(-1);
    const title = joined(pieces).replace(/[。，；：]+$/, '');
    if (!last || !/关于.{2,}/.test(title) || ENDING.test(title) || title.length > 100) return;
    yield { message: 'missing', at: last.at, data: { actual: title.slice(-6) }, certainty: 'likely' };
  },
});
