import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const RESERVED = /(章程|准则|条例)(?:[》]?的通知|[（(][^（）()]{1,12}[）)])?$/;
/** 条例、准则、章程 are of the centre; below the provincial committee they are not used. */
const LOWER_PARTY =
  /党组|(?:市委|县委|区委|州委|旗委|党委|市纪委|县纪委|区纪委)(?:关于|印发|办公室)|中共[^，。]{1,12}(?:市|县|区|旗)委/;

/** 党内法规名称：准则、条例由中央制定，市县党委和党组一般用规定、办法、规则、细则。 */
export default defineRule({
  id: 'filing/party-regulation-name',
  title: { 'zh-CN': '党内法规名称', en: 'Names of Party regulations' },
  clauses: [{ instrument: '制定条例', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  messages: {
    reserved: ({ actual }: { actual: string }) => ({
      'zh-CN': `党内法规中“${actual}”一般由中央制定，市县党委和党组一般用规定、办法、规则、细则，请核对`,
      en: `“${actual}” is a name the centre keeps for its own regulations; please check`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '中共清江市委关于印发《清江市委工作规则》的通知' }] },
      { paragraphs: [{ kind: 'title', text: '清江市停车条例' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '中共清江市委关于印发《党员积分管理条例》的通知' }] },
      { paragraphs: [{ kind: 'title', text: '清江市财政局党组议事准则' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '中共清江市委关于学习贯彻《中国共产党纪律处分条例》的通知' }] },
      { paragraphs: [{ kind: 'title', text: '中共清江市委转发《信访工作条例》的通知' }] },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const last = pieces.at(-1);
    const title = joined(pieces);
    const actual = RESERVED.exec(title)?.[1];
    if (!last || !actual || /学习|贯彻|转发|宣传|执行|落实|实施〈?《?中国/.test(title)) return;
    if (LOWER_PARTY.test(title)) yield { message: 'reserved', at: last.at, data: { actual }, certainty: 'likely' };
  },
});
