import { defineRule } from '../rule.ts';
import { piecesOf } from '../support/pieces.ts';

const MEETING = /会议|大会|全会|代表会|委员会.{0,12}次|常委会|通过/;

/** 决议由会议讨论通过。 */
export default defineRule({
  id: 'genre/resolution-needs-meeting',
  title: { 'zh-CN': '决议经会议通过', en: 'A resolution is adopted by a meeting' },
  clauses: [{ instrument: '条例', clause: '第八条（一）' }],
  severity: 'warning',
  scope: 'document',
  genres: ['决议'],
  on: ['body'],
  messages: {
    missing: () => ({
      'zh-CN': '决议应当写明经什么会议讨论通过，未找到会议名称',
      en: 'Expected the meeting that adopted the resolution, found none',
    }),
  },
  examples: {
    good: [
      {
        genre: '决议',
        paragraphs: [
          { kind: 'dateUnderTitle', text: '（2024年1月20日清江市第五届人民代表大会第三次会议通过）' },
          { kind: 'body', text: '批准市人民政府工作报告。' },
        ],
      },
      { genre: '决议', paragraphs: [{ kind: 'body', text: '大会听取了王建国同志的报告。' }] },
    ],
    bad: [
      { genre: '决议', paragraphs: [{ kind: 'body', text: '同意王建国同志的报告。' }] },
      { genre: '决议', paragraphs: [{ kind: 'body', text: '各单位要抓好落实。' }] },
    ],
    traps: [{ genre: '决议', paragraphs: [{ kind: 'body', text: '清江市委十三届六次全会审议了该报告。' }] }],
  },
  *check(unit) {
    if (piecesOf(unit, 'title', 'dateUnderTitle', 'body', 'heading').some(({ text }) => MEETING.test(text))) return;
    yield { message: 'missing', at: { document: true } };
  },
});
