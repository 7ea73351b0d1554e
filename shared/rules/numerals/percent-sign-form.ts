import { body, bodyWith } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 百分号统一用“%”。 */
export default defineRule({
  id: 'numerals/percent-sign-form',
  title: { 'zh-CN': '百分号统一', en: 'One form of the per cent sign' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '4.3' }],
  severity: 'info',
  scope: 'document',
  fix: 'safe',
  messages: {
    mixed: ({ count }: { count: number }) => ({
      'zh-CN': `“％”与“%”混用，可以统一用“%”，全文“％”共${count}处`,
      en: `“％” and “%” are mixed; “%” may be used throughout, ${count} places`,
    }),
  },
  examples: {
    good: [body('增长5%，下降2%'), body('增长5％，下降2％')],
    bad: [
      bodyWith({ fixed: ['增长5%，下降2%'] }, '增长5％，下降2%'),
      bodyWith({ fixed: ['占30%', '占40%，占20%'] }, '占30％', '占40%，占20％'),
    ],
    traps: [body('％')],
  },
  *check({ paragraphs, outline }) {
    const parts = prose(paragraphs, outline).map(({ paragraph }) => paragraph);
    if (!parts.some(({ text }) => text.includes('％'))) return;
    const places = parts.flatMap((paragraph) =>
      [...paragraph.text.matchAll(/％/g)].map(({ index }) => ({
        words: paragraph,
        start: index,
        end: index + 1,
        insert: '%',
      })),
    );
    const [first] = places;
    const fix = swapAll(places);
    if (!first || !fix || !parts.some(({ text }) => /\d%/.test(text))) return;
    const at = { paragraph: first.words.id, start: first.start, end: first.end };
    yield { message: 'mixed', at, data: { count: places.length }, fix };
  },
});
