import { defineRule } from '../rule.ts';

const SAID = /^[\s\u3000]*[（(【[]?[\s\u3000]*(?:此|本)[页面]无正文[\s\u3000]*[）)】\]]?[\s\u3000]*$/;

/** “此页无正文”：容不下印章和日期时调整行距、字距，不靠加注。 */
export default defineRule({
  id: 'format/seal-page-without-body',
  title: { 'zh-CN': '不用“此页无正文”', en: 'No “no text on this page”' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.5.5' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /无正文/,
  messages: {
    said: () => ({
      'zh-CN': '排版后剩下的空白处容不下印章、成文日期时，可以调整行距、字距解决，现用了“此页无正文”',
      en: 'Where seal and date do not fit, line or character spacing may be adjusted; the page says it has no text',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '特此通知。' }] },
      { paragraphs: [{ kind: 'body', text: '附件无正文内容的，不予受理。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '（此页无正文）' }] },
      { paragraphs: [{ kind: 'body', text: '此页无正文' }] },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '不得采取标注“此页无正文”的方法。' }] }],
  },
  *check({ paragraph, span }) {
    if (SAID.test(paragraph.text)) yield { message: 'said', at: span };
  },
});
