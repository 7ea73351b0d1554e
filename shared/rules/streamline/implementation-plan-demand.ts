import { defineRule } from '../rule.ts';

const DEMAND =
  /制定(?:具体)?(?:的)?(?:实施|贯彻)(?:意见|细则)|(?:贯彻落实|贯彻|落实)情况(?:请)?于[^。；]{0,20}(?:报送|报告|上报)/g;
const NEGATED = /(?:不得|不再|不要求|不需|无需|严禁|禁止|取消|减少|防止|杜绝|避免|清理|原则上不)[^。；，]{0,16}$/;

/** 要求下级制定配套文件、报送贯彻情况。 */
export default defineRule({
  id: 'streamline/implementation-plan-demand',
  title: { 'zh-CN': '要求制定配套文件或报送贯彻情况', en: 'Demands for follow-up documents' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'heading'],
  cue: /制定|情况/,
  messages: {
    demand: ({ words }: { words: string }) => ({
      'zh-CN': `除有明确要求外，一般不要求下级制定配套文件、报送贯彻情况，现有“${words}”，请核对是否确需`,
      en: `Follow-up documents are not normally asked for; found “${words}”, please check that it is needed`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '各县区要抓好落实。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '请各单位结合实际开展工作。' }], date: '2025-03-01' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '各县区要制定实施意见，确保落到实处。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '贯彻落实情况请于6月30日前报送市政府办公室。' }], date: '2025-03-01' },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '除明确要求外，不再制定实施意见。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '按照《清江市制定实施意见工作办法》执行。' }], date: '2025-03-01' },
    ],
  },
  *check({ paragraph: { id, text, protected: spans } }) {
    for (const { 0: words, index: start } of text.matchAll(DEMAND)) {
      const end = start + words.length;
      if (spans.some((span) => span.start < end && start < span.end)) continue;
      if (NEGATED.test(text.slice(Math.max(0, start - 48), start))) continue;
      yield { message: 'demand', at: { paragraph: id, start, end }, data: { words }, certainty: 'likely' };
    }
  },
});
