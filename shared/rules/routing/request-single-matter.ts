import { defineRule } from '../rule.ts';

const ALSO = /一并请示|另请(?:予)?(?:批准|解决|支持)|同时请(?:予)?批准|此外[，,]?请(?:予)?(?:批准|解决)/;
const ASKS = /(?:恳请|请予|请求|请)[^。；]{0,24}(?:批准|批复|审批|核准|同意|解决|拨付|支持)/;

/** 请示一文一事：只数线索，由人判断。 */
export default defineRule({
  id: 'routing/request-single-matter',
  title: { 'zh-CN': '请示一文一事', en: 'One matter in a request' },
  clauses: [{ instrument: '条例', clause: '第十五条（四）' }],
  severity: 'warning',
  scope: 'document',
  on: ['body'],
  genres: ['请示'],
  messages: {
    also: ({ actual }: { actual: string }) => ({
      'zh-CN': `请示应当一文一事，现有“${actual}”，请核对是否另行请示`,
      en: `A request deals with one matter, found “${actual}”; check whether it needs its own`,
    }),
    several: ({ count }: { count: number }) => ({
      'zh-CN': `请示应当一文一事，现有${count}个层次分别提出请求，请核对是否为同一事项`,
      en: `A request deals with one matter, found ${count} parts that each ask; check whether they are one`,
    }),
  },
  examples: {
    good: [
      { genre: '请示', paragraphs: [{ kind: 'body', text: '请批准建设图书馆。' }] },
      {
        genre: '请示',
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、必要性' },
          { kind: 'body', text: '群众需求迫切。' },
          { kind: 'heading', level: 1, text: '二、请求事项' },
          { kind: 'body', text: '请批准建设图书馆。' },
        ],
      },
    ],
    bad: [
      {
        genre: '请示',
        paragraphs: [{ kind: 'body', text: '请批准建设图书馆，并就人员编制一并请示。' }],
        message: 'also',
      },
      {
        genre: '请示',
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、关于建设图书馆' },
          { kind: 'body', text: '请予批准建设图书馆。' },
          { kind: 'heading', level: 1, text: '二、关于购置车辆' },
          { kind: 'body', text: '请予批准购置车辆。' },
        ],
        message: 'several',
      },
    ],
    traps: [
      {
        genre: '请示',
        paragraphs: [
          { kind: 'body', text: '（一）项目已报请市政府批准。' },
          { kind: 'body', text: '（二）资金由市财政安排。' },
          { kind: 'body', text: '妥否，请批示。' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    let asking = 0;
    let hasAsked = true;
    for (const { kind, level, paragraphs: ids } of outline.elements) {
      if (kind === 'heading' && level === 1) hasAsked = false;
      if (kind !== 'body' && kind !== 'heading') continue;
      for (const id of ids) {
        const text = byId.get(id)?.text ?? '';
        const also = kind === 'body' ? ALSO.exec(text) : null;
        if (also) {
          const at = { paragraph: id, start: also.index, end: also.index + also[0].length };
          yield { message: 'also', at, data: { actual: also[0] }, certainty: 'likely' };
        }
        if (!hasAsked && kind === 'body' && ASKS.test(text)) {
          hasAsked = true;
          asking += 1;
        }
      }
    }
    if (asking >= 2) {
      yield { message: 'several', at: { document: true }, data: { count: asking }, certainty: 'likely' };
    }
  },
});
