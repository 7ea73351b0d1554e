import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const LEADER = /(?:书记|省长|市长|县长|区长|州长|局长|厅长|部长|主任|主席|同志|总理)(?:（[^）]*）)?$/;

/** 表单的收件人是机关，不是领导个人；上级负责人直接交办的除外。 */
export default defineRule({
  id: 'routing/leader-direct-field',
  title: { 'zh-CN': '表单不直送领导个人', en: 'The form does not deliver to a leader' },
  clauses: [{ instrument: '条例', clause: '第十五条（五）' }],
  severity: 'error',
  scope: 'document',
  needs: ['record'],
  messages: {
    person: ({ actual }: { actual: string }) => ({
      'zh-CN': `除上级机关负责人直接交办事项外，公文不得直接报送负责人个人，表单收件人现为“${actual}”`,
      en: `Expected an organ as addressee of the form (unless directly assigned), found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], record: { fields: { 收件人: '省委办公厅' } } },
      { paragraphs: [], record: { fields: { 收件人: '王建国书记' }, facts: { 领导直接交办: true } } },
    ],
    bad: [
      { paragraphs: [], record: { fields: { 收件人: '王建国书记' } } },
      { paragraphs: [], record: { fields: { 收件人: '市委办公室、李明市长' } } },
    ],
    traps: [{ paragraphs: [], record: { fields: { 收件人: '市委书记办公会秘书处、市长热线办公室' } } }],
  },
  *check({ record: { fields, facts } }) {
    const written = fields?.['收件人'];
    if (!written) {
      yield { cannotTell: notRecorded('收件人') };
      return;
    }
    if (facts?.['领导直接交办'] === true) return;
    for (const actual of written.split(/[、，,；;\s]+/)) {
      if (LEADER.test(actual)) yield { message: 'person', at: { document: true }, data: { actual } };
    }
  },
});
