import { defineRule } from '../rule.ts';

/** The names a note lists, without numbers. */
function splitNote(text: string): readonly string[] {
  return text
    .replace(/^\s*附件\s*\d{0,2}\s*[：:]?/, '')
    .split(/\n|(?=\s\d{1,2}\s?[.．、])/)
    .map((name) => name.replace(/^\s*\d{1,2}\s?[.．、]/, '').trim())
    .filter((name) => name !== '');
}

/** One may name the organ the other leaves out; blanks, title marks and end marks do not count. */
function isSame(note: string, title: string): boolean {
  const bare = (text: string): string => text.replace(/[\s《》“”]+|[。；，]$/g, '');
  const [a, b] = [bare(note), bare(title)];
  return a === b || a.includes(b) || b.includes(a) || /[XxＸ×✕]{2,}/.test(a + b);
}

/** 附件说明与附件的标题一致。 */
export default defineRule({
  id: 'element/attachment-title-match',
  title: { 'zh-CN': '附件标题与附件说明一致', en: 'Attachment titles equal the note' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.7' }],
  severity: 'error',
  scope: 'document',
  on: ['attachmentNote'],
  messages: {
    differs: ({ note, actual }: { note: string; actual: string }) => ({
      'zh-CN': `附件标题应当与附件说明一致，附件说明为“${note}”，现为“${actual}”`,
      en: `Expected the title of the note, “${note}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'attachment', text: '附件', part: 'label', number: 1 },
          { kind: 'attachment', text: '建设方案', part: 'title', number: 1 },
        ],
      },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：1.方案' },
          { kind: 'attachmentNote', text: '　　　2.预算' },
          { kind: 'attachment', text: '方　案', part: 'title', number: 1 },
          { kind: 'attachment', text: '预算', part: 'title', number: 2 },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'attachment', text: '图书馆建设计划', part: 'title', number: 1 },
        ],
      },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：1.方案' },
          { kind: 'attachmentNote', text: '　　　2.预算表' },
          { kind: 'attachment', text: '方案', part: 'title', number: 1 },
          { kind: 'attachment', text: '决算表', part: 'title', number: 2 },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'attachment', text: '清江市图书馆建设方案', part: 'title', number: 1 },
        ],
      },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：《建设方案》' },
          { kind: 'attachment', text: '建设方案', part: 'title', number: 1 },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const textOf = (id: string): string => paragraphs.find((paragraph) => paragraph.id === id)?.text ?? '';
    const note = outline.elements.find(({ kind }) => kind === 'attachmentNote');
    const names = splitNote((note?.paragraphs ?? []).map(textOf).join('\n'));
    const titles = outline.elements.filter(
      ({ kind, part, certainty }) => kind === 'attachment' && part === 'title' && certainty === 'certain',
    );
    for (const [index, name] of names.entries()) {
      const parts = titles.filter(({ number }) => number === index + 1);
      const actual = parts.map(({ paragraphs: ids }) => ids.map(textOf).join('')).join('');
      const [first] = parts[0]?.paragraphs ?? [];
      if (!first || actual === '' || isSame(name, actual)) continue;
      yield {
        message: 'differs',
        at: { paragraph: first, start: 0, end: textOf(first).length },
        data: { note: name, actual: actual.trim() },
      };
    }
  },
});
