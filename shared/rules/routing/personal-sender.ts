import { defineRule } from '../rule.ts';

/** 不以本机关负责人名义向上级机关报送公文。 */
export default defineRule({
  id: 'routing/personal-sender',
  title: { 'zh-CN': '不以负责人名义报送', en: 'Not sent in a head’s own name' },
  clauses: [{ instrument: '条例', clause: '第十五条（五）' }],
  severity: 'error',
  scope: 'element',
  on: ['issuer'],
  messages: {
    person: ({ actual }: { actual: string }) => ({
      'zh-CN': `上行文应当以机关名义报送，署名现为个人“${actual}”`,
      en: `Expected an organ as issuer of an upward document, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issuer', text: '清江市人民政府' }], direction: 'upward' },
      { paragraphs: [{ kind: 'issuer', text: '市长　王建国' }], direction: 'downward' },
    ],
    bad: [
      { paragraphs: [{ kind: 'issuer', text: '市长　王建国' }], direction: 'upward' },
      { paragraphs: [{ kind: 'issuer', text: '局长 李明' }], direction: 'upward' },
    ],
    traps: [{ paragraphs: [{ kind: 'issuer', text: '清江市市长办公室' }], direction: 'upward' }],
  },
  *check({ paragraphs, text }, { direction }) {
    const [first] = paragraphs;
    const words = text.trim();
    if (
      !first ||
      direction !== 'upward' ||
      !/^(?:书记|主任|省长|市长|县长|区长|局长|部长|厅长|主席)[\s\u3000]+[\u4e00-\u9fff][\s\u3000]?[\u4e00-\u9fff]{1,2}$/.test(
        words,
      )
    )
      return;
    const start = first.text.indexOf(words);
    yield { message: 'person', at: { paragraph: first.id, start, end: start + words.length }, data: { actual: words } };
  },
});
