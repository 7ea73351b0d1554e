import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const FIELDS = ['来源单位', '审核人'] as const;

/** 信息稿登记来源单位和审核人。 */
export default defineRule({
  id: 'info/source-unit',
  title: { 'zh-CN': '信息来源单位和审核人', en: 'Source and reviewer of an item' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  needs: ['record'],
  messages: {
    missing: ({ names }: { names: string }) => ({
      'zh-CN': `信息稿一般登记来源单位和审核人，未填${names}`,
      en: `An information item usually records its source and reviewer; empty: ${names}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], record: { fields: { 来源单位: '市水利局', 审核人: '王建国' } } },
      { paragraphs: [], record: { fields: { 来源单位: '城北县委办', 审核人: '李明' } } },
    ],
    bad: [
      { paragraphs: [], record: { fields: { 来源单位: '市水利局' } } },
      { paragraphs: [], record: { fields: { 来源单位: ' ', 审核人: '王建国' } } },
    ],
    traps: [{ paragraphs: [], record: { fields: { 来源单位: '市水利局、市气象局', 审核人: '王建国' } } }],
  },
  *check({ record: { fields } }) {
    if (!fields) {
      yield { cannotTell: notRecorded('来源单位') };
      return;
    }
    const names = FIELDS.filter((name) => !fields[name]?.trim());
    if (names.length > 0) yield { message: 'missing', at: { document: true }, data: { names: names.join('、') } };
  },
});
