import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const APART = { facts: { 附件分装: true } };

/** 附件与正文不能一起装订时，附件左上角标发文字号和附件顺序号。 */
export default defineRule({
  id: 'element/attachment-standalone-number',
  title: { 'zh-CN': '分装附件标发文字号', en: 'Number on a separately bound attachment' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.7' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['attachment'],
  needs: ['record'],
  messages: {
    missing: ({ label }: { label: string }) => ({
      'zh-CN': `附件与正文不一起装订时，应当在附件左上角标注发文字号和附件顺序号，“${label}”处未见发文字号`,
      en: `Expected the document number before “${label}” of an attachment bound apart, found none`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [{ kind: 'attachment', part: 'label', text: '清政发〔2024〕5号附件1' }],
        record: APART,
      },
      { paragraphs: [{ kind: 'attachment', part: 'label', text: '附件1' }], record: { facts: { 附件分装: false } } },
    ],
    bad: [
      { paragraphs: [{ kind: 'attachment', part: 'label', text: '附件1' }], record: APART },
      { paragraphs: [{ kind: 'attachment', part: 'label', text: '附件' }], record: APART },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'attachment', part: 'label', text: '清政发〔2024〕5号附件' },
          { kind: 'attachment', part: 'title', text: '建设方案' },
        ],
        record: APART,
      },
    ],
  },
  *check({ outline, paragraphs, record: { facts } }) {
    const isApart = facts?.['附件分装'];
    if (isApart === undefined) yield { cannotTell: notRecorded('附件分装') };
    if (isApart !== true) return;
    const labels = outline.elements.filter(({ kind, part }) => kind === 'attachment' && part === 'label');
    for (const { text: label, at } of piecesOf({ outline: { elements: labels }, paragraphs }, 'attachment')) {
      if (!/〔\d{4}〕/.test(label)) yield { message: 'missing', at, data: { label } };
    }
  },
});
