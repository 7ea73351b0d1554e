import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 带时间宾语用“截至”。 */
export default defineRule({
  id: 'wording/as-of',
  title: { 'zh-CN': '“截至”与“截止”', en: '截至 before a time' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /截止/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `后面带时间一般用“截至”，现为“${actual}”`,
      en: `Expected 截至 before a time, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('截至2025年底'), body('报名于7月1日截止')],
    bad: [
      mended('截止2025年底，全市完成投资5亿元', '截至2025年底，全市完成投资5亿元'),
      mended('截止到6月30日', '截至6月30日'),
      mended('截止上半年，已办结8件', '截至上半年，已办结8件'),
    ],
    traps: [body('报名截止时间为6月30日'), body('截止日期：2025年6月30日'), body('7月1日截止')],
  },
  *check({ paragraph }) {
    const pattern =
      /截止到?(?=\s?(?:(?:19|20)\d{2}年|\d{1,2}月|今年|本月|上月|上年|去年|年底|月底|上半年|[一二三四]季度末|今天|今日|现在|本报告期|[一二]〇|\d{1,2}日))/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const [actual] = match;
      yield {
        message: 'found',
        data: { actual },
        ...swap(paragraph, [match.index, match.index + actual.length], '截至', 'review'),
      };
    }
  },
});
