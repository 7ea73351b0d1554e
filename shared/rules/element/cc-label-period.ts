import { defineRule } from '../rule.ts';

/** “抄送”后标全角冒号，末尾标句号。 */
export default defineRule({
  id: 'element/cc-label-period',
  title: { 'zh-CN': '抄送写法', en: 'Form of the copy line' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.2' }],
  severity: 'warning',
  scope: 'element',
  on: ['copyTo'],
  fix: 'safe',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `抄送机关应当写成“抄送：……。”，现${actual}`,
      en: `Expected “抄送：…。”, found ${actual}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'copyTo', text: '抄送：市委办公室，市人大常委会办公室。' }] },
      { paragraphs: [{ kind: 'copyTo', text: '抄送：市财政局。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'copyTo', text: '抄送:市财政局。' }], fixed: ['抄送：市财政局。'] },
      { paragraphs: [{ kind: 'copyTo', text: '抄送：市财政局' }], fixed: ['抄送：市财政局。'] },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'copyTo', text: '抄送：市委办公室，' },
          { kind: 'copyTo', text: '市财政局。' },
        ],
      },
    ],
  },
  *check({ paragraphs }) {
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) return;
    const colon = /^\s*抄\s*[送报]\s*(:)/.exec(first.text);
    if (colon) {
      const at = { paragraph: first.id, start: colon[0].length - 1, end: colon[0].length };
      yield {
        message: 'found',
        at,
        data: { actual: '冒号为半角' },
        fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: ':', insert: '：' }] },
      };
    }
    const words = last.text.trimEnd();
    if (words.endsWith('。') || words.length < 2) return;
    const mark = /[，,；;、.]$/.test(words) ? words.slice(-1) : '';
    const at = { paragraph: last.id, start: words.length - 1, end: words.length };
    const expect = words.slice(-1);
    yield {
      message: 'found',
      at,
      data: { actual: mark ? `末尾为“${mark}”` : '末尾没有句号' },
      fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect, insert: mark ? '。' : `${expect}。` }] },
    };
  },
});
