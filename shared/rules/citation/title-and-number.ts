import { citedTitles } from '../../text/titles.ts';
import { bodyIds } from '../support/parts.ts';
import { defineRule } from '../rule.ts';
import { remember } from '../../document/remember.ts';
import type { Words } from '../support/words.ts';

const BASIS = /(?:根据|按照|依据|依照|遵照|执行|落实|贯彻)[^。；，《]{0,16}$/;
const NUMBER_ALONE = /(?:根据|按照|依据|依照|遵照)([一-鿿]{2,10}〔\d{4}〕\d{1,5}号)/g;
/** Papers that carry a number; decisions of the centre and laws are cited by title. */
const NUMBERED = /关于.{3,60}的(?:通知|通报|意见|批复|函|复函)$/;

/** 引用公文先引标题、后引发文字号。 */
export default defineRule({
  id: 'citation/title-and-number',
  title: { 'zh-CN': '引用公文写明标题和文号', en: 'Title and number of a cited document' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  messages: {
    noTitle: ({ actual }: { actual: string }) => ({
      'zh-CN': `引用公文一般先引标题、后引发文字号，“${actual}”处未见标题`,
      en: `A cited document is usually named by title and number, found only “${actual}”`,
    }),
    noNumber: ({ actual }: { actual: string }) => ({
      'zh-CN': `引用公文一般在标题后注明发文字号，《${actual}》后未见`,
      en: `A cited document is usually named by title and number, found no number after “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '根据《清江市人民政府关于防汛工作的通知》（清政发〔2024〕5号）要求。' }] },
      { paragraphs: [{ kind: 'body', text: '根据《中华人民共和国防洪法》有关规定。' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '根据清政发〔2024〕5号要求，现通知如下。' }], message: 'noTitle' },
      {
        paragraphs: [{ kind: 'body', text: '根据《清江市人民政府关于防汛工作的通知》要求，现通知如下。' }],
        message: 'noNumber',
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '根据《关于防汛工作的通知》（清政发〔2024〕5号）要求，现通知如下。' },
          { kind: 'body', text: '各地要按照清政发〔2024〕5号和《关于防汛工作的通知》要求抓好落实。' },
        ],
      },
      { paragraphs: [{ kind: 'body', text: '根据《中共中央关于全面深化改革的意见》精神。' }] },
    ],
  },
  *check({ outline, paragraphs }) {
    const bodies = bodyIds(outline);
    const cited = paragraphs.filter(({ id }) => bodies.has(id)).flatMap(citedAlone);
    if (cited.length === 0) return;
    const known = citedWhole(paragraphs.map(({ text }) => text).join('\n'));
    for (const { message, actual, at } of cited) {
      if (known.has(actual)) continue;
      if (message === 'noTitle') yield { message, at, data: { actual } };
      else yield { message, at, data: { actual }, certainty: 'likely' };
    }
  },
});

/** Numbers cited without a title, and titles without a number, as far as one paragraph tells. */
const citedAlone = remember(({ id, text }: Pick<Words, 'id' | 'text'>) => [
  ...[...text.matchAll(NUMBER_ALONE)].map(({ 0: whole, 1: actual = '', index }) => {
    const end = index + whole.length;
    return { message: 'noTitle' as const, actual, at: { paragraph: id, start: end - actual.length, end } };
  }),
  ...[...citedTitles(text)]
    .filter(
      ({ title, start, end }) =>
        NUMBERED.test(title) &&
        !/^(?:中共中央|中央)/.test(title) &&
        BASIS.test(text.slice(Math.max(0, start - 48), start)) &&
        !/^[（(〔]/.test(text.slice(end, end + 1)),
    )
    .map(({ title, start, end }) => ({
      message: 'noNumber' as const,
      actual: title,
      at: { paragraph: id, start, end },
    })),
]);

/** Every title and number that stand together somewhere: 《标题》（文号）. */
function citedWhole(all: string): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { title, end } of citedTitles(all)) {
    const number = /^[（(]([一-鿿]{2,12}〔\d{4}〕\d{1,5}号)/.exec(all.slice(end, end + 40))?.[1];
    if (/^[（(]/.test(all.slice(end, end + 1))) known.add(title);
    if (number) known.add(number);
  }
  return known;
}
