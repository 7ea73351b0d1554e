import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 图表说明文字末尾不用句号。 */
export default defineRule({
  id: 'punctuation/caption-end-mark',
  title: { 'zh-CN': '图表说明末尾不用句号', en: 'No full stop after a caption' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '附录A.1' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /^\s*[图表]\s?[\d一二三四五六七八九十]/,
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `图、表的短语式说明末尾不用句号，现为“${actual}”`,
      en: `Expected no full stop after a caption, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('图1 办理流程'), body('表2 责任分工')],
    bad: [mended('图1 办理流程。', '图1 办理流程'), mended('表2－1 责任分工。', '表2－1 责任分工')],
    traps: [body('表1所列项目由市财政局负责。'), body('图1显示，办结率逐年提高。')],
  },
  *check({ paragraph }) {
    const words = paragraph.text.trimEnd();
    if (
      !/^\s*[图表]\s?(?:\d{1,3}(?:[-－.—]\d{1,3})?|[一二三四五六七八九十]{1,3})[\s\u3000：:][^，。；]{1,40}。$/.test(
        words,
      )
    )
      return;
    yield {
      message: 'found',
      data: { actual: words.trim() },
      ...swap(paragraph, [words.length - 1, words.length], ''),
    };
  },
});
