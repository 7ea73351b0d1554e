import { defineRule } from '../rule.ts';

/** 签发人、出席人员等姓名中间用空格撑开：两字姓名可以用分散对齐，空格会妨碍检索和回行对齐。 */
export default defineRule({
  id: 'format/name-padding',
  title: { 'zh-CN': '姓名中间的空格', en: 'Blanks inside names' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.6' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['signer', 'attendance'],
  cue: /\p{Script=Han}[\s\u3000]\p{Script=Han}/u,
  messages: {
    padded: ({ actual }: { actual: string }) => ({
      'zh-CN': `姓名“${actual}”中间键入了空格，会妨碍检索，可以改用分散对齐`,
      en: `The name “${actual}” holds a typed blank that hinders searching; it may be spread by alignment`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'signer', text: '签发人：李明' }] },
      { paragraphs: [{ kind: 'attendance', text: '出席：王明、李小红' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'signer', text: '签发人：李　明' }] },
      { paragraphs: [{ kind: 'attendance', text: '出席：王　明、李小红' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'signer', text: '签发人：李小明　王大力' }] },
      { paragraphs: [{ kind: 'signer', text: '签发人：李明 王力' }] },
    ],
  },
  *check({ paragraph, span }) {
    const text = paragraph.text.slice(span.start, span.end);
    const match = /(?<=^|[：:、，\s\u3000])\p{Script=Han}[\s\u3000]\p{Script=Han}(?=$|[、，\s\u3000])/u.exec(text);
    if (!match) return;
    const start = span.start + match.index;
    yield {
      message: 'padded',
      at: { paragraph: paragraph.id, start, end: start + match[0].length },
      data: { actual: match[0] },
    };
  },
});
