import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const CUES = [
  ['决定', /关于(?:召开|举办|报送|转发|印发|征求)/, '通知'],
  ['通报', /关于(?:召开|举办|报送|印发|开展|做好)/, '通知'],
  ['通知', /关于(?:表彰|表扬|批评)/, '决定或者通报'],
] as const;

/** 决定、通报、通知各有其用：只看标题中的动词，作提示。 */
export default defineRule({
  id: 'genre/decision-vs-notice',
  title: { 'zh-CN': '决定、通报与通知', en: 'Decision, circular or notice' },
  clauses: [
    { instrument: '条例', clause: '第八条（二）' },
    { instrument: '条例', clause: '第八条（八）' },
    { instrument: '条例', clause: '第八条（九）' },
  ],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['title'],
  genres: ['决定', '通报', '通知'],
  messages: {
    other: ({ actual, expected, words }: { actual: string; expected: string; words: string }) => ({
      'zh-CN': `“${words}”一类事项一般用“${expected}”，现用“${actual}”，请核对`,
      en: `A matter such as “${words}” usually takes ${expected}, found ${actual}`,
    }),
  },
  examples: {
    good: [
      { genre: '通知', paragraphs: [{ kind: 'title', text: '关于召开防汛工作会议的通知' }] },
      { genre: '决定', paragraphs: [{ kind: 'title', text: '关于表彰防汛先进集体的决定' }] },
    ],
    bad: [
      { genre: '决定', paragraphs: [{ kind: 'title', text: '关于召开防汛工作会议的决定' }] },
      { genre: '通知', paragraphs: [{ kind: 'title', text: '关于表彰防汛先进集体的通知' }] },
    ],
    traps: [{ genre: '通报', paragraphs: [{ kind: 'title', text: '关于防汛工作开展情况的通报' }] }],
  },
  *check(unit, { genre }) {
    const pieces = piecesOf(unit, 'title');
    const last = pieces.at(-1);
    for (const [actual, pattern, expected] of CUES) {
      const words = genre === actual ? pattern.exec(joined(pieces))?.[0] : undefined;
      if (last && words)
        yield { message: 'other', at: last.at, data: { actual, expected, words }, certainty: 'likely' };
    }
  },
});
