import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

/** 废止、失效的写明理由类别。 */
export default defineRule({
  id: 'cleanup/repeal-reason',
  title: { 'zh-CN': '废止、失效写明理由', en: 'Reason for repeal or expiry' },
  clauses: [{ instrument: '清理意见', clause: '' }],
  severity: 'info',
  scope: 'document',
  needs: ['record'],
  messages: {
    missing: ({ outcome }: { outcome: string }) => ({
      'zh-CN': `清理结论为“${outcome}”的，一般写明理由，记录中没有清理理由`,
      en: `An outcome of “${outcome}” usually has its reason; the record has none`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], record: { fields: { 清理结论: '废止', 清理理由: '已有新规定涵盖' } } },
      { paragraphs: [], record: { fields: { 清理结论: '继续有效' } } },
    ],
    bad: [
      { paragraphs: [], record: { fields: { 清理结论: '废止' } } },
      { paragraphs: [], record: { fields: { 清理结论: '失效', 清理理由: ' ' } } },
    ],
    traps: [{ paragraphs: [], record: { fields: { 清理结论: '修改' } } }],
  },
  *check({ record: { fields } }) {
    const outcome = fields?.['清理结论'];
    if (!outcome) yield { cannotTell: notRecorded('清理结论') };
    else if (/^(?:废止|失效)$/.test(outcome) && !fields['清理理由']?.trim())
      yield { message: 'missing', at: { document: true }, data: { outcome } };
  },
});
