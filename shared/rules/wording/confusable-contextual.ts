import { LIKELY_TABLE } from '../../text/confusable-tables.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { tableFindings, wordMessage } from '../support/table-rule.ts';
import { defineRule } from '../rule.ts';

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
    for (const finding of tableFindings(paragraph, LIKELY_TABLE, 'review')) yield { ...finding, certainty: 'likely' };
  },
});
