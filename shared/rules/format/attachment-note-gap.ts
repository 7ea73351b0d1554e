import { oneLineAbove } from '../support/format/one-line-above.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LINE } from '../support/format/samples.ts';

const BODY = { kind: 'body', text: '特此通知。', format: LINE } as const;
const NOTE = { kind: 'attachmentNote', text: '附件：防汛物资清单', format: LINE } as const;
const BLANK = { text: '', format: LINE } as const;

/** 附件说明在正文下空一行。 */
export default defineShapeRule({
  id: 'format/attachment-note-gap',
  title: { 'zh-CN': '附件说明与正文之间空一行', en: 'One line above the attachment note' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.4' }],
  severity: 'info',
  fix: 'safe',
  expected: { 'zh-CN': '附件说明应当在正文下空一行', en: 'Expected one blank line above the attachment note' },
  ...oneLineAbove('attachmentNote'),
  examples: {
    good: [
      { paragraphs: [BODY, BLANK, NOTE] },
      { paragraphs: [BODY, { ...NOTE, format: { ...LINE, spaceBeforePt: 29 } }] },
    ],
    bad: [{ paragraphs: [BODY, NOTE] }, { paragraphs: [BODY, BLANK, BLANK, BLANK, NOTE] }],
    traps: [
      { paragraphs: [BODY, BLANK, NOTE, { ...NOTE, text: '2.防汛通讯录' }] },
      { paragraphs: [{ kind: 'attachment', part: 'label', text: '附件', format: LINE }] },
    ],
  },
});
