import { defineRule } from '../rule.ts';

/** A second attachment that begins in the line of the first, not pushed to a line of its own by blanks. */
const TOGETHER =
  /^\s*附件\s?(?:[：:]\s*1\s?[.．、]|1\s?[：:.．、]).{2,60}?(?:(附件\s?2\s?[：:.．、])|[^\d\s.．]\s{0,2}(2\s?[.．、])(?!\d))/;

/** 附件两个以上用阿拉伯数字编号，一个不编号。 */
export default defineRule({
  id: 'element/attachment-note-numbering',
  title: { 'zh-CN': '附件编号', en: 'Numbering of attachments' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'warning',
  scope: 'element',
  on: ['attachmentNote'],
  fix: 'review',
  messages: {
    single: ({ actual }: { actual: string }) => ({
      'zh-CN': `只有一个附件时一般不编顺序号，现为“${actual}”`,
      en: `A single attachment carries no number, found “${actual}”`,
    }),
    together: ({ actual }: { actual: string }) => ({
      'zh-CN': `附件不止一个的，一般每个附件名称另起一行，现“${actual}”与上一个附件名称接排`,
      en: `Each attachment usually begins a line of its own; “${actual}” follows the one before in its line`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：建设方案' }] },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：1.方案' },
          { kind: 'attachmentNote', text: '2.预算' },
        ],
      },
    ],
    bad: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.建设方案' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1．方案' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.防汛物资清单2.值班表' }], message: 'together' },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件1：防汛物资清单附件2：值班表' }], message: 'together' },
    ],
    traps: [
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.方案\n      2.预算' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：1.工作方案      2.预算' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：接口规范1.0和2.0对照表' }] },
      { paragraphs: [{ kind: 'attachmentNote', text: '附件：2024年工作要点' }] },
    ],
  },
  *check({ paragraphs, text }) {
    const [first] = paragraphs;
    const joined = first && TOGETHER.exec(first.text);
    if (joined) {
      const [whole, named, bare] = joined;
      const actual = named ?? bare ?? '';
      const at = { paragraph: first.id, start: whole.length - actual.length, end: whole.length };
      yield { message: 'together', at, data: { actual }, severity: 'info' };
      return;
    }
    if (!first || paragraphs.filter((each) => each.text.trim() !== '').length > 1 || /[\s\n]2\s?[.．、]/.test(text))
      return;
    const match = /^\s*附件[：:]\s*(1\s?[.．、])/.exec(first.text);
    const actual = match?.[1];
    if (!match || !actual) return;
    const end = match[0].length;
    const at = { paragraph: first.id, start: end - actual.length, end };
    yield {
      message: 'single',
      at,
      data: { actual },
      fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: actual, insert: '' }] },
    };
  },
});
