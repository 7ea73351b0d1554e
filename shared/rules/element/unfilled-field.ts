import { FIELD_LABELS } from '../../standards/field-labels.ts';
import { defineRule } from '../rule.ts';

/** 模板中的待填栏目已填写。 */
export default defineRule({
  id: 'element/unfilled-field',
  title: { 'zh-CN': '待填栏目已填写', en: 'Template fields filled in' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'error',
  scope: 'paragraph',
  cue: /〔[一-鿿]/,
  messages: {
    empty: ({ field }: { field: string }) => ({
      'zh-CN': `“${field}”还没有填写，现为模板中的占位文字`,
      en: `“${field}” is still the placeholder of the template`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2026〕5号' }] },
      { paragraphs: [{ kind: 'issueDate', text: '2026年3月2日' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '〔正文〕' }] },
      { paragraphs: [{ kind: 'title', text: '〔发文机关〕关于〔事由〕的通知' }], count: 2 },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '该书作者为〔法国〕某学者。' }] },
      { paragraphs: [{ kind: 'body', text: '请在“〔标题〕”处填写标题。' }] },
    ],
  },
  *check({ paragraph: { id, text, protected: spans } }) {
    for (const { 0: words, 1: field = '', index: start } of text.matchAll(/〔([一-鿿]{2,10})〕/g)) {
      const end = start + words.length;
      const isQuoted = spans.some((span) => span.kind === 'quotation' && span.start < start && end < span.end);
      if (!FIELD_LABELS.has(field) || isQuoted) continue;
      yield { message: 'empty', at: { paragraph: id, start, end }, data: { field } };
    }
  },
});
