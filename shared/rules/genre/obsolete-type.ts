import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const FORMER = /关于.{2,60}的(指示|会议纪要)(?=(?:[（(][^（）()]{1,12}[）)])?$)/;

/** 1996 年、2000 年旧制的文种：“指示”“会议纪要”。“××会议纪要”中的“会议”可以是会议名称，不报。 */
export default defineRule({
  id: 'genre/obsolete-type',
  title: { 'zh-CN': '旧制文种', en: 'Type of the former rules' },
  clauses: [{ instrument: '条例', clause: '第八条' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  messages: {
    former: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”是已停止执行的旧制文种，现行文种一般用“纪要”“通知”“意见”等，请核对`,
      en: `“${actual}” is a type of the former rules; check which of the present types is meant`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于防汛工作的意见' }] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于防汛工作的指示' }], date: '1998-06-01' },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '中共清江市委关于加强防汛工作的指示' }] },
      { paragraphs: [{ kind: 'title', text: '关于研究防汛工作的会议纪要' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府常务会议纪要' }] },
      { paragraphs: [{ kind: 'title', text: '关于贯彻落实重要指示的通知' }] },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const last = pieces.at(-1);
    const actual = FORMER.exec(joined(pieces))?.[1];
    if (last && actual) yield { message: 'former', at: last.at, data: { actual }, certainty: 'likely' };
  },
});
