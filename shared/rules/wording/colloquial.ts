import { buildWordTable, findWords, parseWords } from '../../text/word-table.ts';
import { outermost, touches } from '../../text/protected.ts';
import { body } from '../support/examples.ts';
import { defineRule } from '../rule.ts';

const TABLE = buildWordTable(
  parseWords(`
搞定→办妥
咋样→如何
咋办→怎么办
给力→有力
点赞→肯定
吐槽→批评
忽悠→欺骗
拍脑袋→主观臆断
一窝蜂→盲目跟风
打酱油→不作为
躺平→不作为
摆烂→消极应付
内卷→过度竞争
神马→什么
亲们→各位
蛮好→较好
挺好→较好 !<昂首
老鼻子→很多
啥时候→何时
没辙→没有办法
有木有→是否
小伙伴→同志
妥妥的→稳妥
杠杠的→过硬
`),
);

/** 公文用书面语。 */
export default defineRule({
  id: 'wording/colloquial',
  title: { 'zh-CN': '用书面语', en: 'Written language' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  messages: {
    found: ({ actual, expected }: { actual: string; expected: string }) => ({
      'zh-CN': `“${actual}”是口语或网络用语，可以写作“${expected}”`,
      en: `“${actual}” is spoken language; “${expected}” may be written`,
    }),
  },
  examples: {
    good: [body('按期办妥'), body('工作有力有序')],
    bad: [body('问题已经搞定'), body('群众纷纷点赞')],
    traps: [body('整治“躺平”干部'), body('昂首挺好')],
  },
  *check({ paragraph }) {
    const ranges = outermost(paragraph.protected);
    for (const { word, start, end } of findWords(TABLE, paragraph.text)) {
      if (touches(ranges, start, end)) continue;
      yield {
        message: 'found',
        at: { paragraph: paragraph.id, start, end },
        data: { actual: word.wrong, expected: word.right },
      };
    }
  },
});
