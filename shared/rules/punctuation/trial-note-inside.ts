import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** “试行”等属于名称的括注放在书名号内。 */
export default defineRule({
  id: 'punctuation/trial-note-inside',
  title: { 'zh-CN': '“（试行）”放在书名号内', en: '（试行） inside the title marks' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录A.13' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /》[（(](?:试行|暂行|草案|征求意见稿|修订|修订稿|讨论稿|送审稿|建议稿)[）)]/,
  fix: 'review',
  messages: {
    found: ({ expected }: { expected: string }) => ({
      'zh-CN': `括注属于名称一部分时放在书名号内，可以写作“${expected}”`,
      en: `A note that belongs to the name stands inside the marks: “${expected}”`,
    }),
  },
  examples: {
    good: [body('印发《管理办法（试行）》'), body('《管理办法》（以下简称《办法》）')],
    bad: [
      mended('印发《管理办法》（试行）', '印发《管理办法（试行）》'),
      mended('《条例》（草案）已审议', '《条例（草案）》已审议'),
    ],
    traps: [body('《管理办法》（试行期两年）')],
  },
  *check({ paragraph }) {
    const pattern = /》[（(](试行|暂行|草案|征求意见稿|修订|修订稿|讨论稿|送审稿|建议稿)[）)]/g;
    for (const match of paragraph.text.matchAll(pattern)) {
      const [whole, note = ''] = match;
      const expected = `（${note}）》`;
      yield {
        message: 'found',
        data: { expected },
        ...swap(paragraph, [match.index, match.index + whole.length], expected, 'review'),
      };
    }
  },
});
