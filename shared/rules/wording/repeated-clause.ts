import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** 相邻的分句不重复。 */
export default defineRule({
  id: 'wording/repeated-clause',
  title: { 'zh-CN': '相邻分句不重复', en: 'No clause twice running' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[，。；、]/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `相邻两处都是“${actual}”，疑为重复，请核对`,
      en: `“${actual}” stands twice running; please check`,
    }),
  },
  examples: {
    good: [
      body('以雷厉风行的作风抓落实，以攻坚克难的精神抓落实，以紧抓不放的劲头抓落实'),
      body('市财政局，市财政局下属单位。'),
    ],
    bad: [
      mended(
        '以攻坚克难的精神抓落实，以攻坚克难的精神抓落实，以紧抓不放的劲头抓落实',
        '以攻坚克难的精神抓落实，以紧抓不放的劲头抓落实',
      ),
      mended('要以攻坚克难的精神抓落实，以攻坚克难的精神抓落实。', '要以攻坚克难的精神抓落实。'),
      mended('各单位要高度重视。各单位要高度重视。按期报送。', '各单位要高度重视。按期报送。'),
      mended('涉及教育、医疗、医疗、养老等领域。', '涉及教育、医疗、养老等领域。'),
    ],
    traps: [
      body('赞成，赞成。'),
      body('一年，一年又一年。'),
      body('0，0，0，1'),
      { paragraphs: [{ kind: 'body', text: '合格，合格，不合格', place: 'table' }] },
    ],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    if (paragraph.place === 'table') return;
    let previous: Clause | undefined;
    for (const clause of clausesOf(text)) {
      const words = text.slice(clause.start, clause.end);
      const mark = previous && text.charAt(previous.end);
      const before = previous ? text.slice(previous.start, previous.end) : '';
      // “我们要以……抓落实，以……抓落实”：前一分句多个开头，也是重复。
      const isTwin = before === words || (words.length >= 8 && before.endsWith(words));
      const isLong = words.length >= 5 || (mark === '、' && words.length >= 2);
      if (previous && isTwin && isLong && /[一-鿿]{2}/.test(words) && !/^[一二三四五六七八九十百千\d.]+/.test(words)) {
        const { fix } = swap(paragraph, [previous.end, clause.end], '', 'review');
        yield {
          message: 'found',
          at: { paragraph: id, start: previous.end - words.length, end: clause.end },
          data: { actual: words },
          fix,
        };
      }
      previous = clause;
    }
  },
});

function* clausesOf(text: string): Generator<Clause> {
  for (const { 0: words, index } of text.matchAll(/[^，。；、！？：\n]+/g)) {
    yield { start: index, end: index + words.length };
  }
}
