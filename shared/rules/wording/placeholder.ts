import { body } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

const GENERIC =
  /^(?:省|市|县|区|州|盟|旗|镇|乡|街道|村|社区|厅|局|处|科|股|单位|部门|机关|公司|集团|学校|医院|同志|人|委员会|办公室|工程|项目)|^(?![年月日时分秒元万亿余多个])[\u4e00-\u9fff]{0,4}(?:公司|集团|大学|学院|医院|公园|支队|景区|国际)/;

const PATTERNS =
  /[xXＸ×✕*]{2,4}年[xXＸ×✕*\d]{1,2}月[xXＸ×✕*\d]{1,2}日|20[xX×＊*_]{2}(?=\s?年|\s?[〕\]］])|[xXＸ]{2,40}(?=[年月日号亿万元人次项个件%％省市县区局厅，。；、）〕同])|[×✕]{2,}|_{2,}|＿{2,}|[(（【\[](?:此处|请)?(?:待补充?|待填写?|待定|待核实?|待完善|请输入[^)）】\]\n]{0,20}|此处输入[^)）】\]\n]{0,20}|此处填写[^)）】\]\n]{0,20}|填写[^)）】\]\n]{0,10}|略)[)）】\]]|(?:时间|地点|日期|金额|名单|人选|单位|内容|数据|题目)待定|待补充|TBD|TODO|某某(?=[省市县区局厅单公])|Lorem ipsum|点击此处输入文字|单击或点击此处输入文字/g;

/** 不留未填的空位。 */
export default defineRule({
  id: 'wording/placeholder',
  title: { 'zh-CN': '不留未填的空位', en: 'No placeholders left' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'warning',
  scope: 'paragraph',
  on: [
    'title',
    'recipient',
    'body',
    'heading',
    'documentNumber',
    'issueDate',
    'annotation',
    'attachmentNote',
    'issuer',
    'printing',
    'signer',
  ],
  cue: /[xXＸ×✕]{2}|_{2}|＿{2}|待定|待补|待填|待核|待完善|请输入|此处|TBD|TODO|某某|Lorem|（略|\(略|20\*\*|20＊＊/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”像是还没有填的空位，请核对`,
      en: `“${actual}” looks like a place still to be filled; please check`,
    }),
  },
  examples: {
    good: [body('2024年，全市实现生产总值500亿元。'), body('会议时间另行通知。')],
    bad: [
      body('全国排名由20xx年的26位上升到现在的前10名'),
      body('会议时间待定，请各单位做好准备。'),
      body('全年完成投资__亿元。'),
      body('联系人：×××，电话：12345678'),
    ],
    traps: [
      body('以××市为例，说明工作流程。'),
      body('采用XXL码服装'),
      body('××能源集团有限公司和××山森林公园'),
      { paragraphs: [{ kind: 'attachment', part: 'text', text: '申请人：____' }] },
      body('承诺人签字：______　　　年　月　日'),
      body('待定事项由会议研究'),
    ],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    if (paragraph.place === 'table' || /(?:签字|签名|盖章|签章|填表人|申请人)/.test(text)) return;
    for (const match of text.matchAll(PATTERNS)) {
      const [actual] = match;
      const end = match.index + actual.length;
      if (/^[×✕]{2}$/.test(actual) && GENERIC.test(text.slice(end))) continue;
      yield { message: 'found', at: { paragraph: id, start: match.index, end }, data: { actual } };
    }
  },
});
