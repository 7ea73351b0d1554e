import { defineFactRule } from '../support/fact-rule.ts';

/** 电子文本与签发文本一致。 */
export default defineFactRule({
  id: 'filing/electronic-text-equals-signed',
  title: { 'zh-CN': '电子文本与签发文本一致', en: 'Uploaded text equals the signed text' },
  clauses: [{ instrument: '备案审查规定', clause: '' }],
  severity: 'error',
  fact: '电子文本一致',
  when: '备案报送',
  missing: {
    'zh-CN': '报送的电子文本应当与正式文本一致，记录显示不一致，请核对',
    en: 'Expected the uploaded text to equal the signed one; the record says it does not',
  },
});
