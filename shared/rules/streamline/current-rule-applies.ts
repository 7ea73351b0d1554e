import { titleLikeness } from '../../text/overlap.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const LIKE = 0.8;
const CURRENT = { lists: { 现行文件: ['清江市人民政府关于加强城区停车管理的通知'] } };
/** Yearly papers are alike by nature. */
const YEARLY = /(?:19|20)\d{2}年|年度|第[一二三四\d]{1,2}季度|工作要点|总结/;

/** 现行规定仍然适用的不重复发文：与现行文件的标题比对。 */
export default defineRule({
  id: 'streamline/current-rule-applies',
  title: { 'zh-CN': '现行文件仍然适用', en: 'A current document applies' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['title'],
  needs: ['record'],
  messages: {
    like: ({ title }: { title: string }) => ({
      'zh-CN': `现行文件仍然适用的一般不重复发文，现有《${title}》，请核对`,
      en: `A current document still applies as a rule: “${title}”; please check`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于做好秋收工作的通知' }], record: CURRENT },
      { paragraphs: [{ kind: 'title', text: '清江市停车办法' }], record: { lists: { 现行文件: [] } } },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于进一步加强城区停车管理的通知' }], record: CURRENT },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于加强城区停车管理的意见' }], record: CURRENT },
    ],
    traps: [
      {
        paragraphs: [{ kind: 'title', text: '清江市2024年政府工作要点' }],
        record: { lists: { 现行文件: ['清江市2023年政府工作要点'] } },
      },
    ],
  },
  *check(unit) {
    const current = unit.record.lists?.['现行文件'];
    if (!current) {
      yield { cannotTell: notRecorded('现行文件') };
      return;
    }
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    const own = joined(pieces);
    const title = YEARLY.test(own) ? undefined : current.find((each) => titleLikeness(each, own) >= LIKE);
    if (first && title) yield { message: 'like', at: first.at, data: { title }, certainty: 'likely' };
  },
});
