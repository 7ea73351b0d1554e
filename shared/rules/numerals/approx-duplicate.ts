import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 多 and 余 at once, before a measure word that no longer word begins with (5万多余人员 are too many people). */
const BOTH =
  /(?<!约|近|接近|超过|逾|至少|不少于)((?:\d{2,9}|\d{1,4}(?:\.\d{1,4})?[百千万亿]|[一二三四五六七八九十百千]{0,5}[十百千万亿])多)余(?=元|名(?![额称])|户(?![籍口])|家(?![庭具])|件(?!数)|项(?!目)|次|吨|亩|台|公里|平方|人(?![员才口力手]))/g;

/** “约”“近”与“左右”“余”不并用。 */
export default defineRule({
  id: 'numerals/approx-duplicate',
  title: { 'zh-CN': '概数词不重复', en: 'One word for about' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'info',
  scope: 'paragraph',
  cue: /(?:约|近|将近|接近|超过|逾|至少|不少于)\s?[\d一二三四五六七八九十百千万]|[\d十百千万亿]多余/,
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `“${actual}”中表示概数的词重复，可以写作“${expected}”`,
      en: `“${actual}” says about twice; “${expected}” may do`,
    }),
  },
  examples: {
    good: [body('约300人'), body('300人左右')],
    bad: [
      mended('参会约300人左右', '参会约300人'),
      mended('近三百余户受益', '近三百户受益'),
      mended('超过50%以上', '超过50%'),
      mended('投入资金3万多余元', '投入资金3万多元'),
      mended('惠及群众二百多余人。', '惠及群众二百多人。'),
    ],
    traps: [
      body('约定300人左右两侧'),
      body('超过规定期限三十日以上'),
      body('大约在300米左侧'),
      body('精简5万多余人员'),
      body('清理20处多余标识'),
    ],
  },
  *check({ paragraph }) {
    for (const { 0: actual, 1: expected = '', index } of freeMatches(paragraph, BOTH)) {
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [index, index + actual.length], expected, 'review'),
      };
    }
    const pattern =
      /(大约|约|近|将近|接近|超过|逾|至少|不少于)\s?([\d.]{1,12}|[一二三四五六七八九十百千万]{1,6})(多|余)?([万亿]?[个名人户家件项次吨亩元米天年月份台所公里平方千克%％]{0,4})(左右|上下|以上|之多)?/g;
    for (const match of freeMatches(paragraph, pattern)) {
      const [actual, word = '', number = '', more = '', unit = '', around = ''] = match;
      const isFloor = /^(?:超过|逾|至少|不少于)$/.test(word);
      const last = around === '' ? more : around;
      // “超过……以上”“约……左右”才算重复，“约……以上”“超过……左右”是别的毛病。
      if (last === '' || (around !== '' && isFloor !== (around === '以上') && around !== '之多')) continue;
      if (more !== '' && around === '' && isFloor && word !== '逾') continue;
      const expected = word + number + unit;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [match.index, match.index + actual.length], expected, 'review'),
      };
    }
  },
});
