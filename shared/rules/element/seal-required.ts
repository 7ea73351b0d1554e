import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const ISSUER = [{ kind: 'issuer', text: '清江市人民政府' }] as const;

/** 有署名的加盖发文机关印章；有特定发文机关标志的普发性公文和电报可以不加盖。 */
export default defineRule({
  id: 'element/seal-required',
  title: { 'zh-CN': '加盖印章', en: 'Sealed' },
  clauses: [{ instrument: '条例', clause: '第九条（十三）' }],
  severity: 'warning',
  scope: 'document',
  on: ['issuer'],
  needs: ['record'],
  messages: {
    missing: () => ({
      'zh-CN': '公文中有发文机关署名的，应当加盖发文机关印章，记录显示没有用印，请核对',
      en: 'Expected the issuer’s seal, the record says it was not sealed',
    }),
  },
  examples: {
    good: [
      { paragraphs: ISSUER, record: { facts: { 用印: true } } },
      { paragraphs: ISSUER, record: { facts: { 用印: false, 普发性公文: true } } },
    ],
    bad: [
      { paragraphs: ISSUER, record: { facts: { 用印: false } } },
      { paragraphs: ISSUER, record: { facts: { 用印: '否' } } },
    ],
    traps: [{ paragraphs: ISSUER, record: { facts: { 用印: false } }, channel: 'telegram' }],
  },
  *check({ record: { facts } }, { channel, form }) {
    const isSealed = facts?.['用印'];
    if (facts?.['普发性公文'] === true || channel === 'telegram' || form === 'minutes') return;
    if (isSealed === undefined) yield { cannotTell: notRecorded('用印') };
    else if (isSealed === false || isSealed === '否') yield { message: 'missing', at: { document: true } };
  },
});
