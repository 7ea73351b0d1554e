import { defineRule } from '../rule.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

/** 抄送机关是主送机关以外的机关。 */
export default defineRule({
  id: 'element/cc-not-recipient',
  title: { 'zh-CN': '抄送不与主送重复', en: 'Copied organs are not recipients' },
  clauses: [{ instrument: '条例', clause: '第九条（十六）' }],
  severity: 'warning',
  scope: 'document',
  on: ['copyTo'],
  messages: {
    both: ({ actual }: { actual: string }) => ({
      'zh-CN': `抄送机关应当是主送机关以外的机关，“${actual}”已在主送机关中`,
      en: `Expected copied organs other than the recipients, “${actual}” is also a recipient`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'recipient', text: '市财政局：' },
          { kind: 'copyTo', text: '抄送：市教育局。' },
        ],
      },
      { paragraphs: [{ kind: 'copyTo', text: '抄送：市委办公室，市人大常委会办公室。' }] },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'recipient', text: '市财政局、市教育局：' },
          { kind: 'copyTo', text: '抄送：市教育局。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'recipient', text: '市财政局：' },
          { kind: 'copyTo', text: '抄送：市委办公室，市财政局。' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'recipient', text: '市财政局：' },
          { kind: 'copyTo', text: '抄送：市财政局国库科。' },
        ],
      },
    ],
  },
  *check(unit) {
    const recipients = new Set(namesIn(piecesOf(unit, 'recipient')).map(({ name }) => squeeze(name)));
    for (const { name, at } of namesIn(piecesOf(unit, 'copyTo'))) {
      if (recipients.has(squeeze(name)) && name.length >= 3) yield { message: 'both', at, data: { actual: name } };
    }
  },
});

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}
