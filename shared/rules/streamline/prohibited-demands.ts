import { defineRule } from '../rule.ts';

const DEMAND = /一票否决|签订(?:目标)?责任[书状]|增加编制|配备专职(?:人员|干部)|达标验收|创建示范[县乡镇村]/g;
const NEGATED = /(?:不得|不再|不要求|不需|无需|严禁|禁止|取消|减少|防止|杜绝|避免|清理|原则上不)[^。；，]{0,16}$/;

/** 对机构编制、责任状、一票否决等提要求。 */
export default defineRule({
  id: 'streamline/prohibited-demands',
  title: { 'zh-CN': '对编制、责任状、一票否决等提要求', en: 'Demands on staffing, pledges and vetoes' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'heading'],
  cue: /否决|责任|编制|专职|达标|示范/,
  messages: {
    demand: ({ words }: { words: string }) => ({
      'zh-CN': `文件原则上不对机构编制、责任状、一票否决、创建达标等提具体要求，现有“${words}”，请核对依据`,
      en: `Demands on staffing, pledges, vetoes or pageants are not to be made in principle; found “${words}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '要压实工作责任。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '各部门各负其责。' }], date: '2025-03-01' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '实行一票否决，严肃追责。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '各乡镇要与村签订责任书。' }], date: '2025-03-01' },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '不得要求基层签订责任状。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '严禁随意设置一票否决事项。' }], date: '2025-03-01' },
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
