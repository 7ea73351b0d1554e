import { defineRule } from '../rule.ts';

/** 序号由自动编号产生：复制成纯文本、上传系统时会丢。写法本身不违背标准，默认不查。 */
export default defineRule({
  id: 'format/auto-numbering',
  title: { 'zh-CN': '自动编号', en: 'Automatic numbering' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  messages: {
    automatic: ({ count, label }: { count: number; label: string }) => ({
      'zh-CN': `有${count}段的层次序数（如“${label}”）由自动编号产生，转成纯文本或者上传系统时可能丢失`,
      en: `${count} paragraphs take their number (“${label}”) from automatic numbering, which plain text loses`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'heading', level: 1, text: '一、总体要求' }] },
      { paragraphs: [{ kind: 'body', text: '特此通知。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'heading', level: 1, text: '总体要求', label: '一、' }] },
      {
        paragraphs: [
          { kind: 'heading', level: 2, text: '加强领导', label: '（一）' },
          { kind: 'body', text: '一是抓落实。' },
        ],
      },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '序号', label: '1.', place: 'table' }] }],
  },
  *check({ outline, paragraphs }) {
    const told = new Set(
      outline.elements.filter(({ kind }) => kind === 'heading' || kind === 'body').flatMap((each) => each.paragraphs),
    );
    const found = paragraphs.filter(({ id, label, place }) => label && place === 'body' && told.has(id));
    const [first] = found;
    if (!first?.label) return;
    yield {
      message: 'automatic',
      at: { paragraph: first.id, start: 0, end: first.text.length },
      data: { count: found.length, label: first.label },
    };
  },
});
