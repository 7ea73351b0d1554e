import { parseCount } from '../../text/quantities.ts';
import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import type { Item } from '../support/sequence.ts';
import { numberedItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

const NUMBER = '([一二两三四五六七八九十]{1,3}|\\d{1,2})';
const MEASURE = '(?:个方面|个问题|个环节|个重点|个步骤|个阶段|大方面|方面|点|项|条|个|种|类)';
/** A count announced, then 一是 … 二是 … in the same breath. */
const INLINE = new RegExp(`${NUMBER}${MEASURE}[^，。；：\\d]{0,10}[：:，。]?\\s?(一是|第一，|其一，|首先，)`, 'g');
/** A count announced at the end of a paragraph, its items as headings below. */
const ABOVE = new RegExp(
  `(?:以下|如下|下列|(?:提出|讲|谈|强调|提)(?:了|出)?)${NUMBER}${MEASURE}(?:意见|要求|建议|措施|工作|任务|问题|内容|事项|体会|看法|想法|要点)?[^，。；：]{0,6}[：:。]?\\s*$`,
);
const TITLES = new RegExp(
  `((?:《[^《》]{2,60}》(?:（[^（）]{1,30}）)?[、和与及]?){2,30})(等)?${NUMBER}(?:个|部|件|份|项|篇)(?:文件|法律|法规|规章|办法|制度|规定|条例|通知|方案|意见|标准|规范)`,
  'g',
);
const MARKERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** “以下×点”与实际列出的数目相符。 */
export default defineRule({
  id: 'structure/announced-count',
  title: { 'zh-CN': '说的数目与列的数目相符', en: 'As many items as announced' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'info',
  scope: 'document',
  messages: {
    differs: ({ announced, counted }: { announced: number; counted: number }) => ({
      'zh-CN': `此处说有${announced}项，后面列出${counted}项，请核对`,
      en: `${announced} announced here, ${counted} listed; please check`,
    }),
  },
  examples: {
    good: [
      body('主要有三个特点：一是起点高；二是标准严；三是见效快。'),
      body('现提出以下两点意见：', '一、加强领导', '二、压实责任'),
      body('印发《甲》《乙》2个文件。'),
    ],
    bad: [
      body('主要有三个特点：一是起点高；二是标准严。'),
      body('现提出以下三点意见：', '一、加强领导', '二、压实责任'),
      body('修订《甲办法》《乙办法》《丙办法》4个文件。'),
      body('涉及清江、清河、清平等2个县。'),
    ],
    traps: [
      body('要抓好六个方面的工作。'),
      body('从三个方面发力：一是建机制；二是强保障。', '三是抓督查。'),
      body('《甲办法》《乙办法》等5个文件'),
      body('共性问题有三个：一是责任不清，又分两种情况；二是保障不足；三是督查不力。'),
    ],
  },
  *check({ paragraphs, outline }) {
    const parts = prose(paragraphs, outline).map(({ paragraph }) => paragraph);
    const items = numberedItems(paragraphs, outline);
    for (const [index, paragraph] of parts.entries()) {
      const { inOne, tail } = readAlone(paragraph);
      const { id, text } = paragraph;
      const found = [
        ...inline(text, parts[index + 1]?.text ?? ''),
        ...inOne,
        ...(tail ? above(text, tail, index, items) : []),
      ];
      for (const { start, end, announced, counted } of found) {
        yield {
          message: 'differs',
          at: { paragraph: id, start, end },
          data: { announced, counted },
          certainty: 'likely',
        };
      }
    }
  },
});

interface Mismatch {
  readonly start: number;
  readonly end: number;
  readonly announced: number;
  readonly counted: number;
}

/** What one paragraph tells by itself, and the count it announces at its end. */
const readAlone = remember(({ text }: { readonly text: string }) => ({
  inOne: [...titles(text), ...listed(text)],
  tail: ABOVE.exec(text.slice(-60)),
}));

function mismatch(start: number, end: number, announced: number | undefined, counted: number): readonly Mismatch[] {
  return announced === undefined || announced === counted || counted < 2 ? [] : [{ start, end, announced, counted }];
}

function inline(text: string, next: string): readonly Mismatch[] {
  if (!/一是|第一，|其一，/.test(text)) return [];
  return [...text.matchAll(INLINE)].flatMap((match) => {
    const [whole, number = '', marker = ''] = match;
    if (text.charAt(match.index - 1) === '第' || /[\d一二三四五六七八九十百]/.test(text.charAt(match.index - 1)))
      return [];
    const markerOf = (at: number): string =>
      marker === '一是'
        ? `${MARKERS[at] ?? '∅'}是`
        : marker === '其一，'
          ? `其${MARKERS[at] ?? '∅'}，`
          : `第${MARKERS[at] ?? '∅'}，`;
    if (marker === '首先，') return [];
    let from = match.index + whole.length;
    let counted = 1;
    for (let at = text.indexOf(markerOf(1), from); at >= 0; at = text.indexOf(markerOf(counted), from)) {
      from = at + 2;
      counted += 1;
    }
    if (next.trimStart().startsWith(markerOf(counted))) return [];
    return mismatch(match.index, match.index + whole.length - marker.length, parseCount(number), counted);
  });
}

function titles(text: string): readonly Mismatch[] {
  if (!text.includes('》')) return [];
  return [...text.matchAll(TITLES)].flatMap((match) => {
    const [whole, names = '', open, number = ''] = match;
    const counted = names.split('《').length - 1;
    const announced = parseCount(number) ?? 0;
    return open && announced >= counted ? [] : mismatch(match.index, match.index + whole.length, announced, counted);
  });
}

/** 清江、清河、清平3个县: only where the names are of one length, so that none of them is a verb. */
function listed(text: string): readonly Mismatch[] {
  if (!/\d[个家]/.test(text)) return [];
  const pattern =
    /((?:[一-鿿]{2,6}、){1,20}[一-鿿]{2,6}?)(等)?(\d{1,2})(?:个|家)(?:县|市|区|镇|乡|部门|单位|省|街道|村)/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, names = '', open, number = ''] = match;
    const each = names.split('、');
    const counted = each.length;
    const announced = Number(number);
    const even = each.slice(1).every((name) => name.length === each[1]?.length);
    const near = Math.abs(announced - counted) === 1;
    if (!even || !near || (open && announced > counted)) return [];
    return mismatch(match.index, match.index + whole.length, announced, counted);
  });
}

function above(text: string, match: RegExpExecArray, index: number, items: readonly Item[]): readonly Mismatch[] {
  const at = firstAfter(items, index);
  const first = items[at];
  if (!first || first.value !== 1 || first.index > index + 1) return [];
  let counted = 1;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (!item || item.part !== first.part || item.level < first.level) break;
    if (item.form !== first.form) continue;
    if (item.value !== counted + 1) break;
    counted += 1;
  }
  const start = text.length - match.input.length + match.index;
  return mismatch(start, start + match[0].trimEnd().length, parseCount(match[1] ?? ''), counted);
}

/** Place of the first item below a paragraph. Logarithmic. */
function firstAfter(items: readonly Item[], index: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
