import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const CONSENT = /经[^。；]{0,30}(?:人民政府|政府|国务院|党委|省委|市委|县委|区委)[^。；，]{0,16}(?:同意|批准)/;
const NEEDED = { facts: { 须经政府审批: true } };

/** 须经政府审批的事项，经政府同意由部门行文的，文中注明已经政府同意。 */
export default defineRule({
  id: 'routing/government-consent-note',
  title: { 'zh-CN': '注明已经政府同意', en: 'Consent of the government stated' },
  clauses: [{ instrument: '条例', clause: '第十六条（二）' }],
  severity: 'warning',
  scope: 'document',
  on: ['body'],
  needs: ['record'],
  messages: {
    missing: () => ({
      'zh-CN': '需经政府审批的具体事项由部门行文的，文中应当注明已经政府同意，未找到',
      en: 'Expected the text to state the government’s consent, found none',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '经市人民政府同意，现通知如下：' }], record: NEEDED },
      { paragraphs: [{ kind: 'body', text: '现通知如下：' }], record: { facts: { 须经政府审批: false } } },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '现将有关事项通知如下：' }], record: NEEDED },
      { paragraphs: [{ kind: 'body', text: '经局党组研究，现通知如下：' }], record: NEEDED },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '该方案已经清江市委、市政府研究同意。' }], record: NEEDED }],
  },
  *check(unit) {
    const isNeeded = unit.record.facts?.['须经政府审批'];
    if (isNeeded === undefined) yield { cannotTell: notRecorded('须经政府审批') };
    if (isNeeded !== true || piecesOf(unit, 'body', 'heading').some(({ text }) => CONSENT.test(text))) return;
    yield { message: 'missing', at: { document: true } };
  },
});
