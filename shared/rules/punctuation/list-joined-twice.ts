import { body } from '../support/examples.ts';
import { freeMatches } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const INSIDE =
  /共和|和平|和谐|总和|饱和|缓和|温和|和睦|和解|调和|柔和|祥和|和美|呼和|和田|和县|和气|和顺|中和|不和|和好/g;

/** 一个并列成分中，“和”只在最后两项之间用一次。 */
export default defineRule({
  id: 'punctuation/list-joined-twice',
  title: { 'zh-CN': '并列成分中“和”只用一次', en: 'One 和 in a list' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.5' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body'],
  cue: /、[^，。；、]{1,12}和[^，。；、]{1,12}和/,
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `并列成分“${actual}”中“和”用了两次，可以只在最后两项之间用`,
      en: `The list “${actual}” has 和 twice; once before the last item may do`,
    }),
  },
  examples: {
    good: [body('教育、医疗和养老工作'), body('监督和管理，检查和考核')],
    bad: [body('加强教育、医疗和养老和托育服务。'), body('涉及土地、规划和环评和安评的事项。')],
    traps: [body('教育、和平和发展'), body('贯彻民主、和谐和中华人民共和国宪法'), body('甲、乙和丙的监督和管理工作')],
  },
  *check({ paragraph }) {
    const masked = { ...paragraph, text: paragraph.text.replace(INSIDE, '□□') };
    for (const match of freeMatches(
      masked,
      /、([一-鿿]{1,6})和([一-鿿]{1,4})和([一-鿿]{1,6}?)(?=[，。；]|服务|工作|的|等|领域)/g,
    )) {
      const [actual, , second = '', third = ''] = match;
      if (second.includes('的') || third.includes('的') || second.length > third.length + 2) continue;
      const at = { paragraph: paragraph.id, start: match.index, end: match.index + actual.length };
      yield { message: 'found', at, data: { actual: paragraph.text.slice(match.index, at.end) } };
    }
  },
});
