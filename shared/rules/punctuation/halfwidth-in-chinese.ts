import { body, mended } from '../support/examples.ts';
import { freeMatches, isHan, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

/** Whether the character before the mark ends Chinese words. */
function endsChinese(character: string): boolean {
  return isHan(character) || '”》）〕%％'.includes(character);
}

/** Elements whose colon has a rule of its own. */
const OWN_COLON: ReadonlySet<string> = new Set(['recipient', 'attachmentNote', 'signer', 'copyTo']);

/** 汉字之间用全角标点。 */
export default defineRule({
  id: 'punctuation/halfwidth-in-chinese',
  title: { 'zh-CN': '汉字之间用全角标点', en: 'Full-width marks between Chinese characters' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '5.1' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[,;:?!.]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `汉字之间应当用全角标点“${expected}”，现为半角“${actual}”`,
      en: `Expected the full-width mark “${expected}” between Chinese characters, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('各单位要认真落实，按时报送。'), body('会议于10:30开始，比例为1:2，增长3.5%。')],
    bad: [
      mended('各单位要认真落实,按时报送。', '各单位要认真落实，按时报送。'),
      mended('请认真贯彻执行.', '请认真贯彻执行。'),
      mended('联系电话:0571-88888888', '联系电话：0571-88888888'),
      mended('较上年增长5%,完成年度目标。', '较上年增长5%，完成年度目标。'),
    ],
    traps: [
      body('访问网址https://www.example.gov.cn/a,b查询。'),
      body('1.加强领导'),
      body('附件.docx已上传。'),
      body('引进GDP,CPI两项指标。'),
      { paragraphs: [{ kind: 'recipient', text: '各县（市、区）人民政府:' }] },
      { paragraphs: [{ kind: 'recipient', text: '市人民政府;' }] },
    ],
  },
  *check({ paragraph, element }) {
    const { text } = paragraph;
    for (const match of freeMatches(paragraph, /[,;:?!.]/g)) {
      const at = match.index;
      // 主送机关末尾的标点另有规则。
      if (element.kind === 'recipient' && text.slice(at + 1).trim() === '') continue;
      const before = text.charAt(at - 1);
      const after = text.charAt(at + 1);
      const mark = match[0];
      if (mark === ':' && (OWN_COLON.has(element.kind) || text.slice(0, at).endsWith('签发人'))) continue;
      const isEnd = after === '' || after === '\n' || '“《（'.includes(after) || isHan(after);
      const hasChinese =
        (endsChinese(before) && (isEnd || (mark === ':' && /\d/.test(after)))) ||
        (/\d/.test(before) && (mark === ',' || mark === ';') && isHan(after));
      if (!hasChinese || (mark === '.' && !isHan(before) && !isHan(after))) continue;
      const expected = FULL[mark] ?? mark;
      yield { message: 'found', data: { expected, actual: mark }, ...swap(paragraph, [at, at + 1], expected) };
    }
  },
});
