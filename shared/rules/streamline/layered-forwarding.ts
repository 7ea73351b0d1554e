import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const FORWARDS = /转发|批转|印发/g;
const CONSENTED = /经[^。；]{0,30}(?:同意|批准)/;
const THIN_CHARACTERS = 200;

/** 不层层转发：标题里转发套转发，或者转发而没有新内容、也未写明经同意的提示。 */
export default defineRule({
  id: 'streamline/layered-forwarding',
  title: { 'zh-CN': '层层转发', en: 'Forwarding what was forwarded' },
  clauses: [
    { instrument: '精简意见', clause: '' },
    { instrument: '减负规定', clause: '' },
  ],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  genres: ['通知'],
  messages: {
    chained: ({ count }: { count: number }) => ({
      'zh-CN': `一般不层层转发，标题中有${count}层转发，请核对是否可以直接执行上级文件`,
      en: `Forwarding is not layered as a rule: ${count} layers in the title`,
    }),
    thin: ({ actual }: { actual: number }) => ({
      'zh-CN': `转发一般结合实际提出贯彻意见，现正文约${actual}字，未见新的内容，请核对是否确需转发`,
      en: `A forwarding notice usually adds something; the text is about ${actual} characters, please check`,
    }),
  },
  examples: {
    good: [
      {
        genre: '通知',
        paragraphs: [
          { kind: 'title', text: '清江市人民政府办公室转发市水利局关于防汛工作意见的通知' },
          { kind: 'body', text: '市水利局《关于防汛工作的意见》已经市政府同意，现转发给你们，请认真贯彻落实。' },
        ],
      },
      {
        genre: '通知',
        paragraphs: [
          { kind: 'title', text: '清江市水利局关于印发防汛方案的通知' },
          { kind: 'body', text: '现将防汛方案印发给你们。' },
        ],
      },
    ],
    bad: [
      {
        genre: '通知',
        paragraphs: [
          { kind: 'title', text: '城北县转发清江市转发省政府关于防汛工作的通知的通知' },
          { kind: 'body', text: '经县政府同意，现转发给你们。' },
        ],
        message: 'chained',
      },
      {
        genre: '通知',
        paragraphs: [
          { kind: 'title', text: '清江市水利局关于转发省水利厅防汛工作通知的通知' },
          { kind: 'body', text: '现将省水利厅通知转发给你们，请认真贯彻执行。' },
        ],
        message: 'thin',
      },
    ],
    traps: [
      {
        genre: '通知',
        paragraphs: [
          { kind: 'title', text: '清江市水利局转发省水利厅关于印发防汛方案的通知' },
          { kind: 'body', text: '现转发给你们，并结合我市实际提出以下意见。'.repeat(20) },
        ],
      },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    const title = joined(pieces).replace(/《[^》]*》/g, '');
    const layers = [...title.matchAll(FORWARDS)].filter(([word]) => word !== '印发').length;
    if (!first || layers === 0) return;
    if (layers > 1) {
      yield { message: 'chained', at: first.at, data: { count: layers }, certainty: 'likely' };
      return;
    }
    const body = joined(piecesOf(unit, 'body', 'heading'));
    if (body === '' || body.length > THIN_CHARACTERS || CONSENTED.test(body)) return;
    yield { message: 'thin', at: first.at, data: { actual: body.length }, severity: 'info', certainty: 'likely' };
  },
});
