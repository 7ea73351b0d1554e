import { bodyIds } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import { defineRule } from '../rule.ts';

/** More than any document defines; a bound on the work. */
const MAX_DEFINITIONS = 60;
const DEFINITION = /(?:以下|下)简称[“《]?([^“”《》（）()，。；、]{4,20})[”》]?[）)]/g;

/** 简称在约定之后使用。 */
export default defineRule({
  id: 'citation/short-name-undefined',
  title: { 'zh-CN': '简称先约定后使用', en: 'Short name defined before use' },
  clauses: [{ instrument: '条例', clause: '第十九条（三）' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  messages: {
    early: ({ actual }: { actual: string }) => ({
      'zh-CN': `简称一般先约定后使用，“${actual}”在“以下简称”之前已经出现`,
      en: `Expected “${actual}” to be defined before its first use`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '清江市供水一体化工程（以下简称供水工程）已开工。供水工程分三期建设。' }] },
      {
        paragraphs: [
          { kind: 'title', text: '关于供水工程的通知' },
          { kind: 'body', text: '清江市供水一体化工程（以下简称“供水工程”）已开工。' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'body', text: '做好供水工程的收尾工作。' },
          { kind: 'body', text: '清江市城乡一体化供水建设（以下简称“供水工程”）已开工。' },
        ],
      },
      {
        paragraphs: [
          { kind: 'body', text: '按照专项行动要求，抓好落实。' },
          { kind: 'body', text: '清江市防汛排查整治（以下简称专项行动）分三个阶段。' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'body', text: '清江市重点供水工程建设已经启动。' },
          { kind: 'body', text: '清江市城乡供水（以下简称供水工程）已开工。' },
        ],
      },
      { paragraphs: [{ kind: 'body', text: '清江市供水工程领导小组（以下简称领导小组）负责。' }] },
    ],
  },
  *check({ outline, paragraphs }) {
    const bodies = bodyIds(outline);
    const walked = paragraphs.filter(({ id }) => bodies.has(id));
    const defined = new Set<string>();
    for (const [index, words] of walked.entries()) {
      const { text } = words;
      for (const { 1: name = '', index: at } of definitionsIn(words)) {
        if (defined.has(name) || defined.size >= MAX_DEFINITIONS) continue;
        defined.add(name);
        const earlier = [...walked.slice(0, index), { id: walked[index]?.id, text: text.slice(0, at) }];
        const found = earlier.map((each) => ({ id: each.id, start: standsAlone(each.text, name) })).find(isFound);
        if (!found?.id) continue;
        const span = { paragraph: found.id, start: found.start, end: found.start + name.length };
        yield { message: 'early', at: span, data: { actual: name }, certainty: 'likely' };
      }
    }
  },
});

const definitionsIn = remember(({ text }: { readonly text: string }) => [...text.matchAll(DEFINITION)]);

function isFound({ start }: { readonly start: number }): boolean {
  return start >= 0;
}

/** Where the name stands as a word of its own, not as the tail or head of a longer name; -1 where it does not. */
function standsAlone(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = at === 0 ? '' : `\u0020${text.slice(Math.max(0, at - 4), at)}`;
    const after = text.slice(at + name.length, at + name.length + 4);
    if (
      /(?:^|[，。；：、“《]|按照|根据|做好|推进|开展|落实|在|对|由|将|为|的)$/.test(before) &&
      /^(?:[，。；：、”》]|的|要求|由|已|要|应|在)/.test(after)
    )
      return at;
  }
  return -1;
}
