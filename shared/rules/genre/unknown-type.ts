import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

/** Papers that are carried by a statutory type. 办法、规定、细则 follow other rules (条例第三十九条). */
const CARRIED =
  /(?:方案|计划|规划|要点|总结|制度|预案|倡议书|介绍信|安排|汇报|提案|请求|通知书|工作提示)(?=(?:[（(][^（）()]{1,12}[）)])?$)/;

/** 方案、计划、总结等不是法定文种，一般由“通知”印发或者作附件。 */
export default defineRule({
  id: 'genre/unknown-type',
  title: { 'zh-CN': '不是法定文种', en: 'Not one of the fifteen types' },
  clauses: [{ instrument: '条例', clause: '第八条' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  forms: ['ordinary', 'letter'],
  wholeDocument: true,
  messages: {
    unknown: ({ actual }: { actual: string }) => ({
      'zh-CN': `单独编号的公文应当使用法定文种，标题现用“${actual}”，一般由“通知”印发或者作附件`,
      en: `Expected one of the fifteen types on a numbered document, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市人民政府关于印发防汛工作方案的通知' },
        ],
      },
      { paragraphs: [{ kind: 'title', text: '清江市2024年防汛工作方案' }] },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市2024年防汛工作方案' },
        ],
      },
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政办发〔2024〕12号' },
          { kind: 'title', text: '关于上半年工作的总结' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'title', text: '清江市防汛办法' },
        ],
      },
    ],
  },
  *check(unit) {
    const last = piecesOf(unit, 'title').at(-1);
    const title = joined(piecesOf(unit, 'title')).replace(/[。，；]+$/, '');
    const actual = CARRIED.exec(title)?.[0];
    if (!last || !actual || !unit.outline.elements.some(({ kind }) => kind === 'documentNumber')) return;
    yield { message: 'unknown', at: last.at, data: { actual }, certainty: 'likely' };
  },
});
