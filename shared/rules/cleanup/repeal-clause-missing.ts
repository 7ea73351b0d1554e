import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

/** The new text says of itself that it takes the place of an old one. */
const REPLACES =
  /对《([^《》]{2,60})》(?:（[^（）]{1,40}）)?(?:进行了?(?:全面)?(?:修订|修改)|作了?(?:修订|修改))[^。]{0,30}(?:形成|现(?:将|予)|重新)|(?:替代|取代|代替)(?:了)?(?:原)?《([^《》]{2,60})》/;
const REPEALS = /废止|停止执行|失效|不再执行|以本[^。，；]{1,6}为准/;

/** 新文件替代旧文件的，写明旧文件同时废止。 */
export default defineRule({
  id: 'cleanup/repeal-clause-missing',
  title: { 'zh-CN': '替代旧文件写明同时废止', en: 'The replaced document is repealed' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  wholeDocument: true,
  messages: {
    missing: ({ title }: { title: string }) => ({
      'zh-CN': `新文件替代旧文件的，一般写明旧文件同时废止，未见《${title}》的废止条款`,
      en: `A document that replaces another usually repeals it; no clause repeals “${title}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'title', text: '关于印发《清江市防汛办法》的通知' },
          { kind: 'body', text: '我局对《清江市防汛办法》进行了修订，形成新的办法，现予印发，原办法同时废止。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '关于印发《清江市防汛办法》的通知' },
          { kind: 'body', text: '现将《清江市防汛办法》印发给你们。' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'title', text: '关于印发《清江市防汛办法》的通知' },
          {
            kind: 'body',
            text: '我局对《清江市防汛办法》（清政发〔2015〕5号）进行了修订，现将修订后的办法印发给你们。',
          },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '关于印发《清江市防汛办法》的通知' },
          { kind: 'body', text: '本办法替代《清江市防汛规定》。' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'title', text: '清江市人民政府关于修改《清江市防汛办法》的决定' },
          { kind: 'body', text: '对《清江市防汛办法》作修改，重新公布。' },
        ],
      },
    ],
  },
  *check(unit) {
    if (/修改|修正|废止/.test(joined(piecesOf(unit, 'title')))) return;
    if (unit.paragraphs.some(({ text }) => REPEALS.test(text))) return;
    for (const { text, at } of piecesOf(unit, 'body')) {
      const match = REPLACES.exec(text);
      if (!match) continue;
      const start = at.start + match.index;
      const span = { ...at, start, end: start + match[0].length };
      const title = match[1] ?? match[2] ?? '';
      yield { message: 'missing', at: span, data: { title }, certainty: 'likely' };
      return;
    }
  },
});
