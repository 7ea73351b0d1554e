import type { ParagraphId } from '../../document/document.ts';
import { oneSlip } from '../../text/edit-distance.ts';
import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import type { Words } from '../support/words.ts';
import { defineRule } from '../rule.ts';

interface Use {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
}

const NUMERALS = /[一二三四五六七八九十百千万两双\d]/;
/** Words that differ by one of these are two things, not one written in two ways. */
const CONTRAST = /[前后上下左右内外大小多少新旧东西南北中高低正反红黑白长短城乡省市县区镇村线公私总分主副不非再可]/;
const ORGAN =
  /(?:^|[，。；：、“”（）]|按照|根据)(?:会同|[和及由经向与对各报])?([一-鿿]{4,16}(?:人民政府|委员会|办公室|领导小组|管理局|公司|中心|[一-鿿]{2}局|[一-鿿]{2}厅))/g;
const MAX_TERMS = 400;

/** 同一口号、同一机关前后写法一致。 */
export default defineRule({
  id: 'consistency/term-variants',
  title: { 'zh-CN': '同一名称写法一致', en: 'One name, one way of writing it' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'info',
  scope: 'document',
  messages: {
    variant: ({ usual, count, actual }: { usual: string; count: number; actual: string }) => ({
      'zh-CN': `全文${count}处写“${usual}”，此处写“${actual}”，是否同一名称，请核对`,
      en: `“${usual}” stands ${count} times, here “${actual}”; please check whether they are one`,
    }),
  },
  examples: {
    good: [body('“三服务”有要求，“三服务”有措施，“三服务”有成效。'), body('“十三五”以来，“十四五”时期，“十四五”规划')],
    bad: [
      body('落实“三服务”要求，深化“三服务”活动，做好“三服务”，推进“三服一务”。'),
      body('由清江市自然资源管理局牵头，清江市自然资源管理局负责，清江市自然源管理局配合。'),
    ],
    traps: [
      body('“白名单”企业、“白名单”项目、“黑名单”企业'),
      body('“线上服务”“线上服务”“线下服务”'),
      body('“互联网+”“互联网+”“互联网”'),
      body('由清江市教育管理局、清江市教育管理局和清江市体育管理局负责'),
    ],
  },
  *check({ paragraphs, outline }) {
    const uses = new Map<string, Use[]>();
    for (const { paragraph } of prose(paragraphs, outline)) {
      for (const [term, use] of termsIn(paragraph)) add(uses, term, use);
    }
    const usual = [...uses].filter(([, list]) => list.length >= 2).slice(0, MAX_TERMS);
    const odd = [...uses].filter(([, list]) => list.length === 1).slice(0, MAX_TERMS);
    for (const [term, list] of usual) {
      for (const [other, [use]] of odd) {
        if (!use || !isVariant(term, other, list.length)) continue;
        yield {
          message: 'variant',
          at: use,
          data: { usual: term, count: list.length, actual: other },
          certainty: 'likely',
        };
      }
    }
  },
});

/** Slogans and organs a paragraph names. */
const termsIn = remember(({ id, text }: Pick<Words, 'id' | 'text'>): readonly (readonly [string, Use])[] => {
  const slogans = [...text.matchAll(/“([^“”，。；：]{3,12})”/g)].map(({ 0: whole, 1: term = '', index }) => {
    return [term, { paragraph: id, start: index + 1, end: index + whole.length - 1 }] as const;
  });
  if (!/政府|委员会|办公室|小组|公司|中心|局|厅/.test(text)) return slogans;
  const organs = [...text.matchAll(ORGAN)].map(({ 0: whole, 1: name = '', index }) => {
    const start = index + whole.length - name.length;
    return [name, { paragraph: id, start, end: start + name.length }] as const;
  });
  return [...slogans, ...organs];
});

function add(uses: Map<string, Use[]>, term: string, use: Use): void {
  const list = uses.get(term);
  if (list) list.push(use);
  else uses.set(term, [use]);
}

/** An inner character too many, missing or swapped; another character only where the word is long and often used. */
function isVariant(term: string, other: string, count: number): boolean {
  const slip = oneSlip(term, other);
  if (!slip) return false;
  const changed = slip.kind === 'delete' ? (term[slip.at] ?? '') : (other[slip.at] ?? '');
  const was = term[slip.at] ?? '';
  if (!/[一-鿿]/.test(changed)) return false;
  const isInner = slip.at > 0 && slip.at < term.length - (slip.kind === 'insert' ? 0 : 1);
  if (slip.kind === 'swap') return term.length >= 4;
  if (CONTRAST.test(changed)) return false;
  if (slip.kind !== 'replace') return isInner && (slip.kind === 'insert' || !NUMERALS.test(changed));
  return (
    count >= 3 &&
    term.length >= 5 &&
    isInner &&
    ![changed, was].some((each) => NUMERALS.test(each) || CONTRAST.test(each)) &&
    !/[局厅会室]$/.test(term)
  );
}
