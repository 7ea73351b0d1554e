import { CERTAIN_TABLE, LIKELY_TABLE } from '../../text/confusable-tables.ts';
import { findPhraseSlips } from '../../text/phrase-slips.ts';
import { outermost, touches } from '../../text/protected.ts';
import { findWords } from '../../text/word-table.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { wordMessage } from '../support/table-rule.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 成语、固定说法中的错字。 */
export default defineRule({
  id: 'wording/fixed-phrase',
  title: { 'zh-CN': '成语和固定说法中的错字', en: 'Wrong characters in idioms and set phrases' },
  clauses: [
    { instrument: '国家通用语言文字法', clause: '第九条' },
    { instrument: '条例', clause: '第十九条（四）' },
  ],
  severity: 'warning',
  scope: 'paragraph',
  fix: 'review',
  messages: { found: (data: WordPair) => wordMessage(data) },
  examples: {
    good: [body('因地制宜，统筹兼顾'), body('认真贯彻落实')],
    bad: [
      mended('坚持求真务时', '坚持求真务实'),
      mended('认真贯彻洛实，完善保章措施', '认真贯彻落实，完善保障措施', { count: 2 }),
      mended('各司其职，各负其则', '各司其职，各负其责'),
    ],
    traps: [body('“因地治宜”'), body('因时制宜，因材施教'), body('监督检察权'), body('贯彻实施方案')],
  },
  *check({ paragraph }) {
    const slips = findPhraseSlips(paragraph.text);
    if (slips.length === 0) return;
    // 易错词表已经提示的，不再说第二遍。
    const told = [CERTAIN_TABLE, LIKELY_TABLE].flatMap((table) => findWords(table, paragraph.text));
    const ranges = outermost([...paragraph.protected, ...told].sort((a, b) => a.start - b.start));
    for (const { phrase, start, at } of slips) {
      if (touches(ranges, start, start + 4)) continue;
      const data = { expected: phrase, actual: paragraph.text.slice(start, start + 4) };
      const { fix } = swap(paragraph, [at, at + 1], phrase.charAt(at - start), 'review');
      yield {
        message: 'found',
        at: { paragraph: paragraph.id, start, end: start + 4 },
        data,
        fix,
        certainty: 'likely',
      };
    }
  },
});
