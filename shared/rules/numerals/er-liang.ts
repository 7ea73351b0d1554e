import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 量词前用“两”。 */
export default defineRule({
  id: 'numerals/er-liang',
  title: { 'zh-CN': '量词前用“两”', en: '两 before measure words' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /二(?:个|家|名|项|所|辆|台|方面)/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `量词前可以用“${expected}”，现为“${actual}”`,
      en: `“${expected}” may be used before a measure word, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('两个问题'), body('第二个百年')],
    bad: [mended('存在二个问题', '存在两个问题'), mended('新建二所学校', '新建两所学校')],
    traps: [body('十二个县'), body('一二个月'), body('二次回路'), body('二个以上的单位'), body('二项式')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(
      paragraph,
      /(^|[^第十百千万亿零〇\d一二三四五六七八九其初和与及、—\-至到])二(个|家|名|项|所|辆|台|方面)(?![以式之人个]上?|级)/g,
    )) {
      const at = match.index + (match[1] ?? '').length;
      yield {
        message: 'found',
        data: { expected: `两${match[2] ?? ''}`, actual: `二${match[2] ?? ''}` },
        ...swap(paragraph, [at, at + 1], '两', 'review'),
      };
    }
  },
});
