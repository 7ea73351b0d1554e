import { LIKELY_CONFUSABLES } from '../../standards/confusables.ts';
import type { TableWord } from '../../text/word-table.ts';
import { buildWordTable, parseWords } from '../../text/word-table.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { tableFindings, wordMessage } from '../support/table-rule.ts';
import { defineRule } from '../rule.ts';

const SPECIAL: readonly TableWord[] = [
  { wrong: '既将', right: '即将', next: /^(?!来|[^，。；]{1,20}[，,]?[又也还])/ },
  { wrong: '时侯', right: '时候', next: /^(?![一-鿿]{0,2}(?:书记|主任|局长|处长|同志|院长|市长|县长))/ },
  { wrong: '即要', right: '既要', next: /^[^。；]{1,20}[又也]/ },
  { wrong: '即是', right: '既是', next: /^[^，。；]{1,14}[，,](?:又|也)是/ },
];

const TABLE = buildWordTable([...parseWords(LIKELY_CONFUSABLES), ...SPECIAL]);

/** 易错词：多半是错，也有别的读法的。 */
export default defineRule({
  id: 'wording/confusable-contextual',
  title: { 'zh-CN': '易混词', en: 'Words easily confused' },
  clauses: [
    { instrument: '国家通用语言文字法', clause: '第九条' },
    { instrument: '条例', clause: '第十九条（四）' },
  ],
  severity: 'warning',
  scope: 'paragraph',
  fix: 'review',
  messages: { found: (data: WordPair) => wordMessage(data) },
  examples: {
    good: [body('反映情况的渠道'), body('打破世界纪录')],
    bad: [
      mended('反应情况的渠道', '反映情况的渠道'),
      mended('全面地、辨证地、动态地反映形势', '全面地、辩证地、动态地反映形势'),
      mended('即要抓好生产，又要抓好安全', '既要抓好生产，又要抓好安全'),
    ],
    traps: [
      body('贯彻快速反应情况下的处置要求'),
      body('中医辨证施治'),
      body('签订于2025年'),
      body('既将生产搞上去，又将成本降下来'),
    ],
  },
  *check({ paragraph }) {
    for (const finding of tableFindings(paragraph, TABLE, 'review')) yield { ...finding, certainty: 'likely' };
  },
});
