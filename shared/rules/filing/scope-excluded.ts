import { judgeFilingScope } from '../../text/filing-scope.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const FILED = { facts: { 拟报备: true } };

/** 人事、会议、请示报告等不列入备案范围：已列入报备的提示核对。 */
export default defineRule({
  id: 'filing/scope-excluded',
  title: { 'zh-CN': '不列入备案范围的文件', en: 'Outside the scope of filing' },
  clauses: [{ instrument: '备案审查规定', clause: '第二条' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  needs: ['record'],
  messages: {
    out: ({ because }: { because: string }) => ({
      'zh-CN': `“${because}”一类文件一般不列入备案范围，记录显示拟报备，请核对`,
      en: `Documents of the kind “${because}” are not filed as a rule; the record says this one is to be`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市防汛办法' }], record: FILED },
      { paragraphs: [{ kind: 'title', text: '关于召开会议的通知' }], record: { facts: { 拟报备: false } } },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于表彰防汛先进集体的决定' }], record: FILED },
      { paragraphs: [{ kind: 'title', text: '清江市2024年政府工作要点' }], record: FILED },
    ],
    traps: [{ paragraphs: [{ kind: 'title', text: '清江市表彰奖励办法' }], record: FILED }],
  },
  *check(unit) {
    const isFiled = unit.record.facts?.['拟报备'];
    if (isFiled === undefined) yield { cannotTell: notRecorded('拟报备') };
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    if (isFiled !== true || !first) return;
    const { verdict, because } = judgeFilingScope(joined(pieces));
    if (verdict === 'out') yield { message: 'out', at: first.at, data: { because }, certainty: 'likely' };
  },
});
