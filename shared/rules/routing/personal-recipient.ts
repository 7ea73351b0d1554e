import { defineRule } from '../rule.ts';

/** 不以机关名义向上级机关负责人报送公文。 */
export default defineRule({
  id: 'routing/personal-recipient',
  title: { 'zh-CN': '不主送领导个人', en: 'Not addressed to a leader personally' },
  clauses: [{ instrument: '条例', clause: '第十五条（五）' }],
  severity: 'error',
  scope: 'element',
  on: ['recipient'],
  messages: {
    person: ({ actual }: { actual: string }) => ({
      'zh-CN': `公文应当主送机关，不得主送领导个人（上级负责人直接交办的除外），现为“${actual}”`,
      en: `Expected an organ as recipient, not a person (unless directly assigned), found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'recipient', text: '省人民政府：' }], direction: 'upward' },
      { paragraphs: [{ kind: 'recipient', text: '市委办公室：' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'recipient', text: '王建国书记：' }], direction: 'upward' },
      { paragraphs: [{ kind: 'recipient', text: '尊敬的李市长：' }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'recipient', text: '各位委员：' }] },
      { paragraphs: [{ kind: 'recipient', text: '市委书记办公会：' }] },
    ],
  },
  *check({ paragraphs, text }) {
    const [first] = paragraphs;
    const words = text.trim();
    if (
      !first ||
      !/^(?:尊敬的)?[\u4e00-\u9fff]{1,4}(?:书记|主任|省长|市长|县长|区长|局长|部长|厅长|主席|同志)[：:]$/.test(words)
    )
      return;
    if (/^(?:各位|全体|各)/.test(words)) return;
    const start = first.text.indexOf(words);
    yield {
      message: 'person',
      at: { paragraph: first.id, start: Math.max(0, start), end: first.text.trimEnd().length },
      data: { actual: words.slice(0, -1) },
    };
  },
});
