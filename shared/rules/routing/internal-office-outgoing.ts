import { defineRule } from '../rule.ts';
import { findOrgan, organsOf } from '../support/organisation.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

/** 市财政局预算科: a body and an office inside it. */
const INSIDE = /^(.{2,20}(?:局|厅|部|委|委员会|人民政府|公司))([\u4e00-\u9fff]{1,8}(?:处|科|股))$/;
const NUMBER = { kind: 'documentNumber', text: '清财预〔2024〕5号' } as const;

/** 除办公厅（室）外，部门内设机构不得对外正式行文。 */
export default defineRule({
  id: 'routing/internal-office-outgoing',
  title: { 'zh-CN': '内设机构不对外正式行文', en: 'Internal offices do not issue outside' },
  clauses: [{ instrument: '条例', clause: '第十七条' }],
  severity: 'error',
  scope: 'document',
  on: ['issuer'],
  messages: {
    inside: ({ actual, name }: { actual: string; name: string }) => ({
      'zh-CN': `除办公厅（室）外，内设机构不得对外正式行文，“${actual}”主送“${name}”，请核对`,
      en: `Internal offices other than the general office must not issue outside; “${actual}” addresses “${name}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          NUMBER,
          { kind: 'recipient', text: '各县财政局：' },
          { kind: 'issuer', text: '清江市财政局办公室' },
        ],
      },
      {
        paragraphs: [
          NUMBER,
          { kind: 'recipient', text: '清江市财政局国库科：' },
          { kind: 'issuer', text: '清江市财政局预算科' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          NUMBER,
          { kind: 'recipient', text: '各县财政局：' },
          { kind: 'issuer', text: '清江市财政局预算科' },
        ],
      },
      {
        paragraphs: [NUMBER, { kind: 'recipient', text: '市教育局：' }, { kind: 'issuer', text: '预算管理处' }],
        lists: { organs: ['清江市财政局预算管理处|预算管理处|5|内设机构|清江市财政局|'] },
      },
    ],
    traps: [
      {
        paragraphs: [
          NUMBER,
          { kind: 'recipient', text: '各县：' },
          { kind: 'issuer', text: '清江市公安局交通警察支队' },
        ],
      },
      {
        paragraphs: [
          { kind: 'recipient', text: '各单位：' },
          { kind: 'issuer', text: '清江市财政局预算科' },
        ],
      },
    ],
  },
  *check(unit, { lists }) {
    const [first] = namesIn(piecesOf(unit, 'recipient'));
    if (!first || piecesOf(unit, 'documentNumber').length === 0) return;
    for (const { text, at } of piecesOf(unit, 'issuer')) {
      const actual = text.replace(/[\s\u3000]+/g, '');
      const organ = findOrgan(organsOf(lists) ?? [], actual);
      const whole = organ?.kind === '内设机构' ? (organ.superior ?? '') : INSIDE.exec(actual)?.[1];
      if (whole === undefined || (whole !== '' && first.name.startsWith(whole))) continue;
      yield {
        message: 'inside',
        at,
        data: { actual, name: first.name },
        ...(organ ? {} : { severity: 'warning' as const, certainty: 'likely' as const }),
      };
    }
  },
});
