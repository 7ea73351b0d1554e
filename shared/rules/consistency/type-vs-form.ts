import { defineRule } from '../rule.ts';

/** 表单所选文种与标题一致。 */
export default defineRule({
  id: 'consistency/type-vs-form',
  title: { 'zh-CN': '所选文种与标题一致', en: 'Genre of the form and of the title agree' },
  clauses: [{ instrument: '条例', clause: '第八条' }],
  severity: 'error',
  scope: 'document',
  on: ['title'],
  needs: ['record'],
  messages: {
    differs: ({ form, title }: { form: string; title: string }) => ({
      'zh-CN': `表单所选文种应当与标题一致，表单为“${form}”，标题为“${title}”`,
      en: `The form says ${form}, the title says ${title}`,
    }),
  },
  examples: {
    good: [
      {
        genre: '通知',
        record: { fields: { 文种: '通知' } },
        paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }],
      },
      {
        genre: '命令',
        record: { fields: { 文种: '命令（令）' } },
        paragraphs: [{ kind: 'title', text: '清江市人民政府令' }],
      },
    ],
    bad: [
      {
        genre: '请示',
        record: { fields: { 文种: '报告' } },
        paragraphs: [{ kind: 'title', text: '关于建设图书馆的请示' }],
      },
      {
        genre: '通知',
        record: { fields: { 文种: '通告' } },
        paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }],
      },
    ],
    traps: [
      { genre: '函', record: { fields: { 文种: '复函' } }, paragraphs: [{ kind: 'title', text: '关于商请支援的函' }] },
    ],
  },
  *check({ outline, paragraphs, record }, { genre }) {
    const form = record.fields?.['文种']?.replace(/[\s\u3000]/g, '');
    if (!form || !genre) {
      return yield {
        cannotTell: {
          'zh-CN': '表单没有文种，或标题看不出文种',
          en: 'No genre in the form, or none to be read from the title',
        },
      };
    }
    if (form.includes(genre) || genre.includes(form) || outline.genreCertainty === 'likely') return;
    const title = outline.elements.find(({ kind }) => kind === 'title');
    const last = paragraphs.find(({ id }) => id === title?.paragraphs.at(-1));
    if (!last) return;
    yield {
      message: 'differs',
      at: { paragraph: last.id, start: 0, end: last.text.length },
      data: { form, title: genre },
    };
  },
});
