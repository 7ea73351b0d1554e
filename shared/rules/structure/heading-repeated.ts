import type { Outline } from '../../structure/outline.ts';
import { body } from '../support/examples.ts';
import type { Item } from '../support/sequence.ts';
import { numberedItems } from '../support/sequence.ts';
import { defineRule } from '../rule.ts';

/** Shorter ones (其他、范围) may well recur. */
const SHORTEST_UNITS = 4;

/** 同一部分的同级标题不重复：多半是复制后忘了改。 */
export default defineRule({
  id: 'structure/heading-repeated',
  title: { 'zh-CN': '同级标题不重复', en: 'No heading twice' },
  clauses: [{ instrument: '条例', clause: '第十九条（四）' }],
  severity: 'warning',
  scope: 'document',
  on: ['heading'],
  messages: {
    repeated: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题“${actual}”与前面的同级标题相同，建议核对`,
      en: `The heading “${actual}” stands above at the same level; please look at both`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、提高思想认识' },
          { kind: 'body', text: '各单位要高度重视。' },
          { kind: 'heading', level: 1, text: '二、压实工作责任' },
        ],
      },
      body('一、提高思想认识', '二、提高思想认识'),
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、提高思想认识' },
          { kind: 'body', text: '各单位要高度重视。' },
          { kind: 'heading', level: 1, text: '二、提高思想认识' },
        ],
      },
      {
        paragraphs: [
          '关于做好防汛工作的通知',
          '各县区人民政府：',
          '一、工作要求',
          '（一）加强组织领导。各单位要高度重视防汛工作，及时部署。',
          '（二）落实工作责任。各单位要落实值班制度，发现险情立即报告。',
          '（三）加强组织领导。各单位要定期开展检查，及时通报情况。',
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、城区' },
          { kind: 'heading', level: 2, text: '（一）主要任务' },
          { kind: 'heading', level: 2, text: '（二）保障措施' },
          { kind: 'heading', level: 1, text: '二、乡镇' },
          { kind: 'heading', level: 2, text: '（一）主要任务' },
          { kind: 'heading', level: 2, text: '（二）保障措施' },
        ],
      },
      {
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、其他' },
          { kind: 'heading', level: 1, text: '二、其他' },
        ],
      },
    ],
  },
  *check({ paragraphs, outline }) {
    const ends = headingEnds(outline);
    // One list for each level that is open: its words so far, and its last number.
    let open: { words: Set<string>; value: number; part: string }[] = [];
    for (const item of numberedItems(paragraphs, outline)) {
      const list = open[item.level - 1];
      const runsOn = list?.part === item.part && item.value > list.value;
      const words = runsOn ? list.words : new Set<string>();
      open = open.slice(0, item.level - 1);
      open[item.level - 1] = { words, value: item.value, part: item.part };
      const said = wordsOf(item, ends.get(item.paragraph));
      if (!said || said.actual.length < SHORTEST_UNITS) continue;
      if (words.has(said.actual))
        yield { message: 'repeated', at: said.at, data: { actual: said.actual }, certainty: 'likely' };
      words.add(said.actual);
    }
  },
});

/** Where the heading of each paragraph that holds one ends. */
function headingEnds({ elements }: Pick<Outline, 'elements'>): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { kind, paragraphs, span } of elements) {
    if (kind === 'heading') for (const id of paragraphs) ends.set(id, span?.end ?? Infinity);
  }
  return ends;
}

/** What a heading says behind its number, without the mark at its end; undefined where the item is no heading. */
function wordsOf({ paragraph, text, length }: Item, end: number | undefined) {
  if (end === undefined) return undefined;
  const start = text.length - text.trimStart().length;
  const raw = text.slice(Math.max(start, length), end);
  const actual = raw.trim().replace(/[。；：]$/, '');
  const from = Math.max(start, length) + raw.indexOf(actual);
  return { actual, at: { paragraph, start: from, end: from + actual.length } };
}
