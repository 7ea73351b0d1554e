import { defineRule } from '../rule.ts';

const DATE =
  /[\d〇○零一二三四五六七八九XxＸ×✕*＊]{2,4}\s?年\s?[\d一二三四五六七八九十XxＸ×✕*＊]{1,3}\s?月\s?[\d一二三四五六七八九十XxＸ×✕*＊]{1,3}\s?日/;

/** 印发机关在左、印发日期在右，日期后标“印发”。 */
export default defineRule({
  id: 'element/imprint-issuer-date',
  title: { 'zh-CN': '印发机关和印发日期', en: 'Printing organ and date' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.3' }],
  severity: 'warning',
  scope: 'element',
  on: ['printing'],
  fix: 'safe',
  messages: {
    noIssued: ({ actual }: { actual: string }) => ({
      'zh-CN': `印发日期后应当标“印发”二字，现为“${actual}”`,
      en: `Expected 印发 after the printing date, found “${actual}”`,
    }),
    noOrgan: () => ({
      'zh-CN': '印发日期左侧应当编排印发机关，未找到',
      en: 'Expected the printing organ to the left of the date, found none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　　2024年6月3日印发' }] },
      { paragraphs: [{ kind: 'printing', text: '清江市财政局办公室\t2024年12月10日印发' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　　2024年6月3日' }],
        message: 'noIssued',
        fixed: ['清江市人民政府办公室　　2024年6月3日印发'],
      },
      { paragraphs: [{ kind: 'printing', text: '2024年6月3日印发' }], message: 'noOrgan' },
    ],
    traps: [
      { paragraphs: [{ kind: 'printing', text: '清江市人民政府办公室　　2024年6月3日 印发' }] },
      { paragraphs: [{ kind: 'printing', text: 'XX市人民政府办公室　　202X年X月X日印发' }] },
    ],
  },
  *check({ paragraphs, text }) {
    const last = paragraphs.at(-1);
    const date = last && DATE.exec(last.text);
    if (!last || !date) return;
    const [actual] = date;
    const at = { paragraph: last.id, start: date.index, end: date.index + actual.length };
    const after = last.text.slice(at.end).replace(/[\s\u3000]+/g, '');
    if (after === '') {
      yield {
        message: 'noIssued',
        at,
        data: { actual },
        fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: actual, insert: `${actual}印发` }] },
      };
    }
    const before = text.slice(0, text.lastIndexOf(actual));
    if (!/\p{Script=Han}{2}/u.test(before)) {
      yield {
        message: 'noOrgan',
        at,
        certainty: 'likely',
      };
    }
  },
});
