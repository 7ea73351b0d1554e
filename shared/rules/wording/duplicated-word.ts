import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** A doubled particle, unless the first belongs to the word before it or the second to the word after it. */
const PARTICLES: readonly { readonly word: string; readonly notAfter: string; readonly notBefore: string }[] = [
  { word: '的', notAfter: '目标有打中端准似是', notBefore: '确士' },
  { word: '了', notAfter: '不明罢终', notBefore: '解结断望如得不然' },
  { word: '是', notAfter: '于但凡国就还正只总若要求如也不或倒便', notBefore: '否非' },
  { word: '和', notAfter: '共总饱温缓平柔调谐祥随', notBefore: '谐平睦解好气美田约县静林声' },
  { word: '在', notAfter: '存潜现所实内外正好自旨意仍', notBefore: '场座册职岗建内线校' },
  { word: '与', notAfter: '参给', notBefore: '会' },
  { word: '及', notAfter: '以涉普波提触顾危殃企累埃', notBefore: '时格其早' },
  { word: '对', notAfter: '面针反应相一绝核校敌不成', notBefore: '接象策于照外比口称' },
  { word: '为', notAfter: '行作认成因以视变', notBefore: '此何了人主期止' },
];
const ALLOWED = new Set([
  '研究',
  '讨论',
  '商量',
  '考虑',
  '许多',
  '很多',
  '非常',
  '一个',
  '一步',
  '一件',
  '一项',
  '一次',
  '一天',
  '一点',
  '彻底',
  '好好',
]);
/** Words a sentence never needs twice running. */
const WORDS =
  /(进一步|进行|加强|推进|以及|通过|关于|对于|按照|根据|落实|贯彻|为了|必须|应当|应该|全面|积极|认真|切实|做好|抓好|继续|不断|严格|充分|大力|深入|推动|促进|提高|提升|确保|坚持|实施|开展|我们|他们|我市|我省|我县|我局|各级|各地|各单位|有关|相关|其中|同时|因此|已经|可以|需要|没有|要求|完成|部门|政府|领导|情况|问题|意见|措施|任务|建设|发展|服务|群众|通知|方案|办法|规定)\1/g;
const LONG = /([一-鿿]{4,12})\1/g;

/** 不重出字词。 */
export default defineRule({
  id: 'wording/duplicated-word',
  title: { 'zh-CN': '字词不重出', en: 'No word twice running' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /(.)\1|(..)\2|(...)\3|([一-鿿]{4,12})\4/,
  fix: 'review',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `“${actual}”疑为重出，请核对`,
      en: `“${actual}” seems to stand twice; please check`,
    }),
  },
  examples: {
    good: [body('实实在在的成效'), body('认真研究研究这个问题')],
    bad: [
      mended('全市的的工作', '全市的工作'),
      mended('进一步进一步加强领导', '进一步加强领导'),
      mended('清江市人民政府清江市人民政府办公室', '清江市人民政府办公室'),
    ],
    traps: [
      body('以营利为目的的活动'),
      body('的的确确，看看年年'),
      body('清江公司公司章程'),
      body('积极参与与群众有关的活动'),
      body('五五普法，一一核对'),
    ],
  },
  *check({ paragraph }) {
    const { text } = paragraph;
    const yieldAt = (
      start: number,
      word: string,
    ): { readonly message: 'found'; readonly data: { readonly actual: string } } & ReturnType<typeof swap> => ({
      message: 'found',
      data: { actual: word + word },
      ...swap(paragraph, [start + word.length, start + 2 * word.length], '', 'review'),
    });
    for (const match of freeMatches(paragraph, /([的了是和在与及对为])\1/g)) {
      const particle = PARTICLES.find(({ word }) => word === match[1]);
      const before = text.charAt(match.index - 1);
      const after = text.charAt(match.index + 2);
      if (
        !particle ||
        before === '' ||
        particle.notAfter.includes(before) ||
        (after && particle.notBefore.includes(after))
      )
        continue;
      if (before === particle.word || after === particle.word) continue;
      yield yieldAt(match.index, particle.word);
    }
    for (const match of freeMatches(paragraph, WORDS)) {
      if (!ALLOWED.has(match[1] ?? '') && !isHead(match[1] ?? '', text.slice(match.index + match[0].length)))
        yield yieldAt(match.index, match[1] ?? '');
    }
    for (const match of freeMatches(paragraph, LONG)) yield yieldAt(match.index, match[1] ?? '');
  },
});

/** 规定规定的, 服务服务业, 建设建设项目: a noun may begin the next word. */
function isHead(word: string, after: string): boolean {
  if (/^(?:服务|建设|发展|群众|政府|部门|领导|规定|办法|方案|通知|问题|情况|任务|要求|完成|开展)$/.test(word)) {
    return /^[一-鿿]/.test(after);
  }
  return false;
}
