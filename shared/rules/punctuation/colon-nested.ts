import { body } from '../support/examples.ts';
import { freeMatches } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 一句之内避免套用冒号。 */
export default defineRule({
  id: 'punctuation/colon-nested',
  title: { 'zh-CN': '一句之内不套用冒号', en: 'One colon in a sentence' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.7.3.5' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body'],
  cue: /：[^。！？；\n]*：/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `一句之内一般不套用冒号，现为“${actual}”`,
      en: `Expected one colon in a sentence, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('现将有关情况报告如下：加强领导，压实责任。'), body('会议强调：要抓落实。会议指出：要严督查。')],
    bad: [
      body('现将有关情况报告如下：存在的主要问题：责任落实不够到位。'),
      body('会议提出三点要求：第一点要求是：各单位主动担当。'),
    ],
    traps: [
      body('联系人：张三，联系电话：0571-88888888'),
      body('时间：6月3日，地点：市政府会议室'),
      body('他说：“通知如下：按期报送。”'),
    ],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    if (/^\s*[^，。：]{1,6}：/.test(text) || paragraph.place === 'table') return;
    for (const match of freeMatches(paragraph, /[^。！？；：\n]{4,60}：([^。！？；：\n]{2,60})：/g)) {
      const label = (match[1] ?? '').split('，').at(-1) ?? '';
      if (label.length <= 4 || /[一-鿿]{0,2}(?:电话|邮箱|地址|传真|人|号码|网址|时间|地点|单位)$/.test(label)) continue;
      const start = match.index + match[0].length - label.length - 2;
      yield {
        message: 'found',
        at: { paragraph: id, start: Math.max(match.index, start), end: match.index + match[0].length },
        data: { actual: text.slice(Math.max(match.index, start - 8), match.index + match[0].length) },
      };
    }
  },
});
