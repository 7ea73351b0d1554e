import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const ISSUER = [{ kind: 'issuer', text: '清江市人民政府' }] as const;

/** 印章与署名机关相符：表单记有印章文字时比对。 */
export default defineRule({
  id: 'element/seal-matches-issuer',
  title: { 'zh-CN': '印章与署名相符', en: 'Seal matches the issuer' },
  clauses: [{ instrument: '条例', clause: '第九条（十三）' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['issuer'],
  needs: ['record'],
  messages: {
    differs: ({ seal, actual }: { seal: string; actual: string }) => ({
      'zh-CN': `印章应当与署名机关相符，记录的印章为“${seal}”，署名为“${actual}”`,
      en: `Expected seal and issuer to match, found seal “${seal}” and issuer “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: ISSUER, record: { fields: { 印章: '清江市人民政府' } } },
      {
        paragraphs: [...ISSUER, { kind: 'issuer', text: '清江市财政局' }],
        record: { fields: { 印章: '清江市人民政府、清江市财政局' } },
      },
    ],
    bad: [
      { paragraphs: ISSUER, record: { fields: { 印章: '清江市人民政府办公室' } } },
      { paragraphs: ISSUER, record: { fields: { 印章: '清江市财政局' } } },
    ],
    traps: [
      { paragraphs: [{ kind: 'issuer', text: '清江市　人民政府' }], record: { fields: { 印章: '清江市人民政府' } } },
    ],
  },
  *check(unit) {
    const seal = unit.record.fields?.['印章'];
    if (!seal) {
      yield { cannotTell: notRecorded('印章') };
      return;
    }
    const seals = seal.split(/[、，,；;]/).map((each) => each.trim());
    for (const { text, at } of piecesOf(unit, 'issuer')) {
      const actual = text.replace(/[\s\u3000]+/g, '');
      if (!seals.includes(actual)) yield { message: 'differs', at, data: { seal, actual } };
    }
  },
});
