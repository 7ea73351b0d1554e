import { defineRule } from '../rule.ts';

const PAPER: readonly string[] = ['特急', '加急'];
const TELEGRAM: readonly string[] = ['特提', '特急', '加急', '平急'];

/** 纸质公文紧急程度只有特急、加急；电报为特提、特急、加急、平急。 */
export default defineRule({
  id: 'element/urgency-valid',
  title: { 'zh-CN': '紧急程度用语', en: 'Urgency words' },
  clauses: [{ instrument: '条例', clause: '第九条（三）' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['urgency'],
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `紧急程度应当标“${expected}”，现为“${actual}”`,
      en: `Expected “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'urgency', text: '特急' }] },
      { paragraphs: [{ kind: 'urgency', text: '特提' }], channel: 'telegram' },
    ],
    bad: [{ paragraphs: [{ kind: 'urgency', text: '急件' }] }, { paragraphs: [{ kind: 'urgency', text: '平急' }] }],
    traps: [
      { paragraphs: [{ kind: 'urgency', text: '加　急' }] },
      { paragraphs: [{ kind: 'urgency', text: '平急' }], channel: 'telegram' },
    ],
  },
  *check({ paragraph: { id, text }, span }, { channel }) {
    const words = text.slice(span.start, span.end).trim();
    const known = channel === 'telegram' ? TELEGRAM : PAPER;
    if (words === '' || known.includes(words.replace(/\s+/g, ''))) return;
    const start = span.start + text.slice(span.start).indexOf(words);
    yield {
      message: 'found',
      at: { paragraph: id, start, end: start + words.length },
      data: { expected: known.join('、'), actual: words },
    };
  },
});
