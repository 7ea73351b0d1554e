import { oneLineAbove } from '../support/format/one-line-above.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { LINE } from '../support/format/samples.ts';

const TITLE = { kind: 'title', text: '关于做好防汛工作的通知', format: LINE } as const;
const RECIPIENT = { kind: 'recipient', text: '各县（区）人民政府：', format: LINE } as const;
const BLANK = { text: '', format: LINE } as const;

/** 主送机关在标题下空一行。 */
export default defineShapeRule({
  id: 'format/recipient-gap-above',
  title: { 'zh-CN': '主送机关与标题之间空一行', en: 'One line above the recipient' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.2' }],
  severity: 'info',
  fix: 'safe',
  expected: { 'zh-CN': '主送机关应当在标题下空一行', en: 'Expected one blank line between title and recipient' },
  ...oneLineAbove('recipient'),
  examples: {
    good: [
      { paragraphs: [TITLE, BLANK, RECIPIENT] },
      { paragraphs: [TITLE, { ...RECIPIENT, format: { ...LINE, spaceBeforePt: 28 } }] },
    ],
    bad: [{ paragraphs: [TITLE, RECIPIENT] }, { paragraphs: [TITLE, BLANK, BLANK, BLANK, RECIPIENT] }],
    traps: [
      { paragraphs: [{ ...TITLE, format: { ...LINE, spaceAfterPt: 29 } }, RECIPIENT] },
      { paragraphs: [TITLE, { ...RECIPIENT, place: 'table' }] },
    ],
  },
});
