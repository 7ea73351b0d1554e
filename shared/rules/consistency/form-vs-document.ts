import type { Location } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** Field of the form → element that says the same. */
const FIELDS: Readonly<Record<string, string>> = {
  标题: 'title',
  发文字号: 'documentNumber',
  密级和保密期限: 'classification',
  密级: 'classification',
  紧急程度: 'urgency',
  主送机关: 'recipient',
  主送: 'recipient',
  成文日期: 'issueDate',
};

/** 表单所填与文件所写一致。 */
export default defineRule({
  id: 'consistency/form-vs-document',
  title: { 'zh-CN': '表单与文件一致', en: 'Form and document agree' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'error',
  scope: 'document',
  needs: ['record'],
  messages: {
    differs: ({ field, form, document }: { field: string; form: string; document: string }) => ({
      'zh-CN': `表单“${field}”应当与文件一致，表单为“${form}”，文件为“${document}”`,
      en: `The form's ${field} is “${form}”, the document says “${document}”`,
    }),
  },
  examples: {
    good: [
      {
        record: { fields: { 标题: '关于做好防汛工作的通知' } },
        paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }],
      },
      {
        record: { fields: { 发文字号: '清政发〔2024〕5号', 紧急程度: '' } },
        paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }],
      },
    ],
    bad: [
      {
        record: { fields: { 标题: '关于做好抗旱工作的通知' } },
        paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }],
      },
      {
        record: { fields: { 发文字号: '清政发〔2024〕6号' } },
        paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }],
      },
    ],
    traps: [
      {
        record: { fields: { 标题: '关于做好防汛工作的通知', 主送: '各县人民政府' } },
        paragraphs: [
          { kind: 'title', text: '关于做好' },
          { kind: 'title', text: '防汛工作的通知' },
          { kind: 'recipient', text: '各县人民政府：' },
        ],
      },
      // The mark at the end is the matter of punctuation/title-end-mark alone.
      {
        record: { fields: { 标题: '关于做好防汛工作的通知' } },
        paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知。' }],
      },
      { record: { fields: { 成文日期: '2024年06月01日' } }, paragraphs: [{ kind: 'issueDate', text: '2024年6月1日' }] },
      { record: { fields: { 成文日期: '2024-06-01' } }, paragraphs: [{ kind: 'issueDate', text: '2024年6月1日' }] },
    ],
  },
  *check({ outline, paragraphs, record }) {
    const told = Object.entries(record.fields ?? {}).filter(([field, value]) => FIELDS[field] && value.trim() !== '');
    if (told.length === 0) {
      return yield {
        cannotTell: { 'zh-CN': '记录中没有可比对的表单字段', en: 'The record has no form fields to compare' },
      };
    }
    for (const [field, value] of told) {
      const element = outline.elements.find(({ kind }) => kind === FIELDS[field]);
      const views = paragraphs.filter(({ id }) => element?.paragraphs.includes(id));
      const [first] = views;
      if (!element || !first) continue;
      const words = element.span
        ? first.text.slice(element.span.start, element.span.end)
        : views.map(({ text }) => text).join('');
      if (plain(words) === plain(value)) continue;
      const at: Location = element.span ?? { paragraph: first.id, start: 0, end: first.text.length };
      yield { message: 'differs', at, data: { field, form: value.trim(), document: words.trim() } };
    }
  },
});

/** What of the words can differ in meaning: no blanks, no mark at the end, dates in one form. */
function plain(words: string): string {
  return words
    .replace(/[\s\u3000]+/g, '')
    .replace(/[。，；：、,;:]$/, '')
    .replace(/(\d{4})[-年]0?(\d{1,2})[-月]0?(\d{1,2})日?/g, '$1年$2月$3日')
    .replace(/[［[]/g, '〔')
    .replace(/[］\]]/g, '〕');
}
