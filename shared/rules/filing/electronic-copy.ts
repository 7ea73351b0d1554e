import { defineFactRule } from '../support/fact-rule.ts';

/** 报送电子文本。 */
export default defineFactRule({
  id: 'filing/electronic-copy',
  title: { 'zh-CN': '报送电子文本', en: 'Electronic text attached' },
  clauses: [{ instrument: '法规规章备案审查条例', clause: '第八条' }],
  severity: 'error',
  fact: '电子文本',
  when: '备案报送',
  missing: {
    'zh-CN': '报送备案应当附电子文本，记录显示没有',
    en: 'Expected an electronic text with the filing; the record says there is none',
  },
});
