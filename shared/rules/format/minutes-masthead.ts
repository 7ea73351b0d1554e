import { defineRule } from '../rule.ts';
import { isRed } from '../support/format/colors.ts';

const show = (text: string, color = 'FF0000') =>
  ({ paragraphs: [{ kind: 'issuerMark', text, runs: { color } }], form: 'minutes' }) as const;

/** 纪要标志由“×××××纪要”组成，不加“文件”，推荐红色小标宋体（字体由版头规则看）。 */
export default defineRule({
  id: 'format/minutes-masthead',
  title: { 'zh-CN': '纪要标志', en: 'Masthead of minutes' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.3' }],
  severity: 'info',
  scope: 'element',
  on: ['issuerMark'],
  forms: ['minutes'],
  needs: ['runFormat'],
  messages: {
    words: ({ actual }: { actual: string }) => ({
      'zh-CN': `纪要标志应当由“×××××纪要”组成，现为“${actual}”`,
      en: `Expected a masthead of the form ×××××纪要, found “${actual}”`,
    }),
  },
  examples: {
    good: [show('清江市人民政府常务会议纪要'), show('专题会议纪要')],
    bad: [show('清江市人民政府办公室文件'), show('清江市人民政府会议记录')],
    traps: [show('清江市人民政府\n常务会议纪要'), show('会 议 纪 要'), show('清江市人民政府办公室文件', '000000')],
  },
  *check({ paragraphs, text }) {
    const [first] = paragraphs;
    const words = text.replace(/[\s\u3000\ufffc]+/g, '');
    const isHeadRed = paragraphs.some(({ runFormat }) => runFormat.some(({ format }) => isRed(format.color)));
    if (!first || words === '' || /纪要/.test(words) || !isHeadRed) return;
    yield { message: 'words', at: { paragraph: first.id, start: 0, end: first.text.length }, data: { actual: words } };
  },
});
