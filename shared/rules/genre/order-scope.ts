import { defineRule } from '../rule.ts';
import { piecesOf } from '../support/pieces.ts';

/** What orders are for: promulgation, coercive measures, ranks and honours; also appointments and pardons. */
const PURPOSE =
  /公布|施行|发布|实施|批准|授予|晋升|晋衔|嘉奖|任命|免去|任免|废止|修改|宣布|戒严|动员|特赦|征召|退役|强制|紧急状态|禁止|封山|禁火|解散|撤销/;

/** 命令（令）用于公布法规规章、宣布重大强制性措施、批准授予和晋升衔级、嘉奖有关单位和人员。 */
export default defineRule({
  id: 'genre/order-scope',
  title: { 'zh-CN': '命令（令）的适用范围', en: 'What an order is for' },
  clauses: [{ instrument: '条例', clause: '第八条（三）' }],
  severity: 'info',
  scope: 'document',
  genres: ['命令'],
  messages: {
    other: () => ({
      'zh-CN':
        '命令（令）适用于公布法规规章、宣布重大强制性措施、批准授予和晋升衔级、嘉奖，正文中未见这类内容，请核对文种',
      en: 'An order promulgates, compels, promotes or commends; none of these found, please check the type',
    }),
  },
  examples: {
    good: [
      { genre: '命令', paragraphs: [{ kind: 'body', text: '《清江市防汛办法》已经通过，现予公布。' }] },
      { genre: '命令', paragraphs: [{ kind: 'body', text: '授予王建国一级英雄模范称号。' }] },
    ],
    bad: [
      { genre: '命令', paragraphs: [{ kind: 'body', text: '各单位要做好下半年工作总结。' }] },
      { genre: '命令', paragraphs: [{ kind: 'body', text: '请于本月底前报送材料。' }] },
    ],
    traps: [{ genre: '命令', paragraphs: [{ kind: 'body', text: '森林防火期内，禁止一切野外用火。' }] }],
  },
  *check(unit) {
    const body = piecesOf(unit, 'body', 'heading', 'title');
    if (body.length === 0 || body.some(({ text }) => PURPOSE.test(text))) return;
    yield { message: 'other', at: { document: true }, certainty: 'likely' };
  },
});
