import { body, mended } from '../support/examples.ts';
import { swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 书名号内再用书名号，内层用单书名号。 */
export default defineRule({
  id: 'punctuation/nested-book-marks',
  title: { 'zh-CN': '内层书名号用〈〉', en: 'Single title marks inside title marks' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.15.3.4' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /《[^》]*《/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `书名号内再用书名号，内层一般用〈〉，现为${actual}`,
      en: `Expected 〈〉 for the inner title, found ${actual}`,
    }),
  },
  examples: {
    good: [body('《关于印发〈办法〉的通知》'), body('《甲办法》和《乙办法》')],
    bad: [
      mended('《关于印发《公文办法》的通知》', '《关于印发〈公文办法〉的通知》'),
      mended('按照《关于贯彻《种子法》的意见》执行', '按照《关于贯彻〈种子法〉的意见》执行'),
    ],
    traps: [body('《甲办法和《乙办法》'), body('《甲》、《乙》与《丙》')],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    const open: number[] = [];
    const inner: (readonly [number, number])[] = [];
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (character === '《') open.push(index);
      if (character !== '》') continue;
      const start = open.pop();
      if (start === undefined) return;
      if (open.length > 0) inner.push([start, index]);
    }
    if (open.length > 0) return;
    for (const [start, end] of inner) {
      const fix = swapAll([
        { words: paragraph, start, end: start + 1, insert: '〈' },
        { words: paragraph, start: end, end: end + 1, insert: '〉' },
      ]);
      yield {
        message: 'found',
        at: { paragraph: id, start, end: end + 1 },
        data: { actual: text.slice(start, end + 1) },
        ...(fix && { fix }),
      };
    }
  },
});
