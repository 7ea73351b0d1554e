import { defineRule } from '../rule.ts';

/** 附件说明与附件互相对应。 */
export default defineRule({
  id: 'element/attachment-missing',
  title: { 'zh-CN': '附件说明与附件对应', en: 'Attachment note and attachments agree' },
  clauses: [{ instrument: '条例', clause: '第九条（十）' }],
  severity: 'warning',
  scope: 'document',
  on: ['attachmentNote'],
  wholeDocument: true,
  messages: {
    noAttachment: () => ({
      'zh-CN': `附件说明列有附件，正文之后应当附上，未找到附件`,
      en: `Expected the attachments the note lists, found none`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'attachment', text: '附件', part: 'label' },
          { kind: 'attachment', text: '建设方案', part: 'title' },
        ],
      },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：1.方案' },
          { kind: 'attachmentNote', text: '2.预算' },
          { kind: 'attachment', text: '附件1', part: 'label' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'body', text: '正文。' },
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'printing', text: '清江市人民政府办公室　2024年6月3日印发' },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: '正文。' },
          { kind: 'attachmentNote', text: '附件：1.方案' },
          { kind: 'copyTo', text: '抄送：市委办公室。' },
          { kind: 'printing', text: '办公室　2024年6月3日印发' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: 'X政发〔XXXX〕X号' },
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'printing', text: '办公室　XXXX年X月X日印发' },
        ],
      },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：建设方案' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
      {
        paragraphs: [
          { kind: 'attachmentNote', text: '附件：建设方案（另发）' },
          { kind: 'printing', text: '办公室　2024年6月3日印发' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const has = (wanted: string): boolean => outline.elements.some(({ kind }) => kind === wanted);
    // Without an imprint the file may simply end before its attachments, which are often files of their own.
    if (has('attachment') || !has('printing')) return;
    // A blank form still to be filled in names its attachments and has none yet.
    const blanks = outline.elements.filter(
      ({ kind }) => kind === 'documentNumber' || kind === 'issueDate' || kind === 'printing',
    );
    const isTemplate = paragraphs.some(
      ({ id, text }) => /[XxＸ×✕]/.test(text) && blanks.some((element) => element.paragraphs.includes(id)),
    );
    const note = outline.elements.find(({ kind }) => kind === 'attachmentNote');
    const first = paragraphs.find(({ id }) => id === note?.paragraphs[0]);
    if (!first || /另发|另附|略|不发|附后/.test(first.text) || isTemplate) return;
    yield {
      message: 'noAttachment',
      at: { paragraph: first.id, start: 0, end: first.text.length },
      certainty: 'likely',
    };
  },
});
