import { defineFactRule } from '../support/fact-rule.ts';

/** 签批前经办公厅（室）审核。 */
export default defineFactRule({
  id: 'process/review-before-signoff',
  title: { 'zh-CN': '签批前经办公厅（室）审核', en: 'Office review before sign-off' },
  clauses: [{ instrument: '条例', clause: '第二十条' }],
  severity: 'error',
  fact: '核稿完成',
  missing: {
    'zh-CN': '公文文稿签发前应当由发文机关办公厅（室）审核，记录显示尚未审核',
    en: 'Expected an office review before sign-off; the record says there was none',
  },
});
