import { bodyWith, body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 并列书名号之间通常不用顿号。 */
export default defineRule({
  id: 'punctuation/title-marks-dunhao',
  title: { 'zh-CN': '并列书名号之间的顿号', en: 'The pause mark between cited titles' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.5.3.5' }],
  severity: 'info',
  scope: 'document',
  fix: 'safe',
  messages: {
    found: ({ count }: { count: number }) => ({
      'zh-CN': `并列的书名号之间通常不用顿号，全文共${count}处`,
      en: `No pause mark is usually used between cited titles, found ${count} in all`,
    }),
  },
  examples: {
    good: [body('依据《甲办法》《乙办法》制定。'), body('《甲办法》（2020年）、《乙办法》均有规定。')],
    bad: [
      bodyWith({ fixed: ['依据《甲办法》《乙办法》制定。'] }, '依据《甲办法》、《乙办法》制定。'),
      bodyWith({ fixed: ['《甲》《乙》《丙》'] }, '《甲》、《乙》、《丙》'),
    ],
    traps: [body('《甲办法》第三条、《乙办法》第五条'), body('《甲办法》，《乙办法》')],
  },
  *check({ paragraphs, outline }) {
    const places = prose(paragraphs, outline)
      .filter(({ paragraph }) => paragraph.text.includes('》、《'))
      .flatMap(({ paragraph }) =>
        [...paragraph.text.matchAll(/》、《/g)].map(({ index }) => ({
          words: paragraph,
          start: index + 1,
          end: index + 2,
          insert: '',
        })),
      );
    const [first] = places;
    const fix = swapAll(places);
    if (!first || !fix) return;
    const at = { paragraph: first.words.id, start: first.start - 1, end: first.end + 1 };
    yield { message: 'found', at, data: { count: places.length }, fix };
  },
});
