import type { TableWord } from '../../text/word-table.ts';
import { buildWordTable, parseWords } from '../../text/word-table.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { tableFindings } from '../support/table-rule.ts';
import { defineRule } from '../rule.ts';

const WORDS: readonly TableWord[] = parseWords(`
涉及到→涉及
目的是为了→目的是
目的在于为了→目的在于
付诸于→付诸
凯旋归来→凯旋
亲眼目睹→目睹
悬殊很大→悬殊
悬殊较大→悬殊
切忌不要→切忌
切勿不要→切勿
防止不→防止 >再发生|发生
避免不→避免 >发生|出现|再
以防止不→以防止
来自于→来自 >全国|全省|全市|各地|基层|不同
截止到目前为止→截至目前
截至到→截至
截至目前为止→截至目前
到目前截止→到目前为止
其中包括有→其中包括
诉诸于→诉诸
公诸于众→公之于众
见诸于→见诸
无时不刻→无时无刻
国际间→国际 !<中|一
令人堪忧→堪忧
堪称是→堪称
被誉为是→被誉为
并非不是→并非
过去的历史→历史
共同合作→合作
相互之间互相→相互
众所周知的是大家→众所周知的是
十分罕见的奇迹→罕见的奇迹
非常酷爱→酷爱
更加弥足珍贵→弥足珍贵
不必要的浪费→浪费
原因是因为→原因是
原因是由于→原因是
之所以是因为→之所以
是因为由于→是因为
约计大概→约计
大约左右→大约
基本上大多数→大多数
首次第一次→首次
首次率先→率先
率先首次→率先
提前预告→预告
提前预付→预付
事先预约→预约
过高的奢望→奢望
全部都→都 !<不 >已|要|完成|达到|实现|按
等等诸如此类→等
邻近附近→附近
`);
const TABLE = buildWordTable(WORDS);

/** 词语不重复赘余。 */
export default defineRule({
  id: 'wording/redundant-pair',
  title: { 'zh-CN': '词语不赘余', en: 'No redundant words' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'info',
  scope: 'paragraph',
  fix: 'review',
  messages: {
    found: ({ expected, actual }: WordPair) => ({
      'zh-CN': `“${actual}”语义重复，可以写作“${expected}”`,
      en: `“${actual}” says the same twice; “${expected}” may do`,
    }),
  },
  examples: {
    good: [body('涉及多个部门'), body('目的是提高效率')],
    bad: [mended('涉及到多个部门', '涉及多个部门'), mended('目的是为了提高效率', '目的是提高效率')],
    traps: [body('文件写“涉及到”'), body('防止不合格产品流入市场')],
  },
  *check({ paragraph }) {
    yield* tableFindings(paragraph, TABLE, 'review');
  },
});
