import { body, mended } from '../support/examples.ts';
import { freeMatches, isHan, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 省略号用六个点，占两个字。 */
export default defineRule({
  id: 'punctuation/ellipsis-form',
  title: { 'zh-CN': '省略号用“……”', en: 'An ellipsis is ……' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.11' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\.{3}|。{3}|…/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `省略号应当用“……”，现为“${actual}”`,
      en: `Expected the ellipsis ……, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('会议指出，要加强领导……'), body('包括教育、医疗、养老……')],
    bad: [
      mended('会议指出，要加强领导...', '会议指出，要加强领导……'),
      mended('包括教育、医疗、养老。。。还有就业', '包括教育、医疗、养老……还有就业'),
      mended('要加强领导…压实责任', '要加强领导……压实责任'),
    ],
    traps: [body('一、总体要求..........3'), body('第一章　总则…………………………1'), body('参数为a...z')],
  },
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const match of freeMatches(paragraph, /\.{3,}|。{3,}|…+/g)) {
      const [actual] = match;
      const end = match.index + actual.length;
      if (actual === '……' || actual.length > 6 || !isHan(text.charAt(match.index - 1))) continue;
      // 目录引导点后面是页码。
      if (/^\s*\d/.test(text.slice(end, end + 4)) || /^[A-Za-z]/.test(text.charAt(end))) continue;
      if (/^…{3,}$/.test(actual)) continue;
      yield { message: 'found', data: { actual }, ...swap(paragraph, [match.index, end], '……') };
    }
  },
});
