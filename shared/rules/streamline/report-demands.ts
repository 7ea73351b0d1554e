import { defineRule } from '../rule.ts';

const DEMAND = /每(?:日|天|周|旬|月)[^。；，]{0,14}(?:报送|上报|填报)|零报告|日报告制度/g;
const NEGATED = /(?:不得|不再|不要求|不需|无需|严禁|禁止|取消|减少|防止|杜绝|避免|清理|原则上不)[^。；，]{0,16}$/;

/** 要求基层频繁报送报表、材料。 */
export default defineRule({
  id: 'streamline/report-demands',
  title: { 'zh-CN': '要求频繁报送材料', en: 'Demands for frequent reporting' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body', 'heading'],
  cue: /报/,
  messages: {
    demand: ({ words }: { words: string }) => ({
      'zh-CN': `一般不要求基层频繁报送材料，现有“${words}”，请核对是否确需`,
      en: `Frequent reporting is not normally asked of the grass roots; found “${words}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '工作完成后报送总结。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '按规定报送统计年报。' }], date: '2025-03-01' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '各县区每周五前上报进展情况。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '实行零报告制度。' }], date: '2025-03-01' },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '不得要求基层每日报送数据。' }], date: '2025-03-01' },
      { paragraphs: [{ kind: 'body', text: '取消每月填报的台账。' }], date: '2025-03-01' },
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
