import { body, mended } from '../support/examples.ts';
import { swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 括号内再用括号，避免同形套用。 */
export default defineRule({
  id: 'punctuation/nested-parens',
  title: { 'zh-CN': '括号不同形套用', en: 'No brackets of one shape inside each other' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.9.3.5' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /（[^）]*（/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `括号内再用括号，可以内用〔〕，现为“${actual}”`,
      en: `Another shape such as 〔〕 may be used for the inner brackets, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('（市财政局〔国资办〕负责）'), body('（一）与（二）')],
    bad: [
      mended('责任单位（市财政局（国资办）牵头）', '责任单位（市财政局〔国资办〕牵头）'),
      mended('有关企业（含外资（港澳）企业）', '有关企业（含外资〔港澳〕企业）'),
    ],
    traps: [body('（依据《条例（试行）》执行）'), body('（第（一）项所列）')],
  },
  *check({ paragraph }) {
    const { id, text, protected: spans } = paragraph;
    const titled = new Set(spans.flatMap(({ kind, start }) => (kind === 'title' ? [start] : [])));
    const open: number[] = [];
    let title = 0;
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (titled.has(index)) title += 1;
      if (character === '》' && title > 0) title -= 1;
      if (title > 0) continue;
      if (character === '（') open.push(index);
      if (character !== '）') continue;
      const start = open.pop();
      if (start === undefined) return;
      if (open.length === 0 || /^[一二三四五六七八九十\d]{1,3}$/.test(text.slice(start + 1, index))) continue;
      const fix = swapAll(
        [
          { words: paragraph, start, end: start + 1, insert: '〔' },
          { words: paragraph, start: index, end: index + 1, insert: '〕' },
        ],
        'review',
      );
      const at = { paragraph: id, start, end: index + 1 };
      yield { message: 'found', at, data: { actual: text.slice(start, index + 1) }, ...(fix && { fix }) };
    }
  },
});
