import { VARIANT_FORMS } from '../../standards/confusables.ts';
import type { TableWord } from '../../text/word-table.ts';
import { buildWordTable, parseWords } from '../../text/word-table.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { tableFindings } from '../support/table-rule.ts';
import { defineRule } from '../rule.ts';

const SPECIAL: readonly TableWord[] = [
  { wrong: '竖立', right: '树立', next: /^[^，。；]{0,4}(?:形象|观念|意识|导向|榜样|旗帜|信心|理念)/ },
];

const TABLE = buildWordTable([...parseWords(VARIANT_FORMS), ...SPECIAL]);

/** 异形词用推荐词形。 */
export default defineRule({
  id: 'wording/variant-form',
  title: { 'zh-CN': '异形词推荐词形', en: 'Recommended forms of variant words' },
  clauses: [{ instrument: 'GF 1001-2001', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  fix: 'review',
  messages: {
    found: ({ expected, actual }: WordPair) => ({
      'zh-CN': `异形词可以用推荐词形“${expected}”，现为“${actual}”`,
      en: `The recommended form is “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('唯一标准'), body('新华社受权发布')],
    bad: [mended('惟一标准', '唯一标准'), mended('折衷方案', '折中方案')],
    traps: [body('《惟一》'), body('竖立旗杆')],
  },
  *check({ paragraph }) {
    yield* tableFindings(paragraph, TABLE, 'review');
  },
});
