import { isProtected } from '../../text/protected.ts';
import { defineRule } from '../rule.ts';

const KIND = '办法|规定|细则|条例|规则|准则|章程';
const TITLE = new RegExp(`(${KIND})(?:[（(][^（）()]{1,12}[）)])?$`);
const SELF = new RegExp(`本(${KIND})(?=自|所称|由|适用|第|施行|规定|的|，)`, 'g');
/** 实施细则 and 实施办法 speak of the instrument they carry out. */
const CARRIES_OUT = /实施(?:细则|办法|规定|规则)|〈|《/;

/** “本办法”“本规定”与标题所称一致。 */
export default defineRule({
  id: 'citation/self-reference',
  title: { 'zh-CN': '自称与标题一致', en: 'Refers to itself by its own name' },
  clauses: [{ instrument: '条例', clause: '第十九条（三）' }],
  severity: 'warning',
  scope: 'document',
  on: ['body', 'attachment'],
  fix: 'review',
  messages: {
    other: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `自称应当与标题一致，标题为“${expected}”，现为“本${actual}”`,
      en: `Expected “本${expected}” as the title has it, found “本${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'title', text: '清江市防汛办法' },
          { kind: 'body', text: '第二条　本办法适用于清江市行政区域。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '关于印发《清江市防汛规定》的通知' },
          { kind: 'body', text: '现将本规定印发给你们。' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'title', text: '清江市防汛办法' },
          { kind: 'body', text: '第二条　本规定适用于清江市行政区域。' },
        ],
        fixed: ['清江市防汛办法', '第二条　本办法适用于清江市行政区域。'],
      },
      {
        paragraphs: [
          { kind: 'attachment', part: 'label', number: 1, text: '附件' },
          { kind: 'attachment', part: 'title', number: 1, text: '清江市防汛规定' },
          { kind: 'attachment', part: 'text', number: 1, text: '第九条　本办法自印发之日起施行。' },
        ],
        fixed: ['附件', '清江市防汛规定', '第九条　本规定自印发之日起施行。'],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'title', text: '《清江市防汛条例》实施办法' },
          { kind: 'body', text: '第二条　本条例所称汛期，是指每年5月至9月。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'title', text: '清江市防汛办法' },
          { kind: 'body', text: '将“本规定自印发之日起施行”修改为“本办法自印发之日起施行”。' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    let title = outline.elements
      .filter(({ kind }) => kind === 'title')
      .flatMap(({ paragraphs: ids }) => ids.map((id) => byId.get(id)?.text.trim() ?? ''))
      .join('');
    for (const { kind, part, paragraphs: ids } of outline.elements) {
      if (kind === 'attachment' && part === 'label') title = '';
      if (kind === 'attachment' && part === 'title') title += ids.map((id) => byId.get(id)?.text.trim()).join('');
      if (!(kind === 'body' || (kind === 'attachment' && part === 'text'))) continue;
      const expected = TITLE.exec(title)?.[1];
      if (!expected || CARRIES_OUT.test(title)) continue;
      for (const id of ids) {
        const { text = '', protected: spans = [] } = byId.get(id) ?? {};
        for (const { 1: actual = '', index } of text.matchAll(SELF)) {
          const at = { paragraph: id, start: index + 1, end: index + 1 + actual.length };
          if (actual === expected || isProtected(spans, at.start, at.end)) continue;
          yield {
            message: 'other',
            at,
            data: { expected, actual },
            certainty: 'likely',
            fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: actual, insert: expected }] },
          };
        }
      }
    }
  },
});
