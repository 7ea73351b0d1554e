import { defineRule } from '../rule.ts';
import { piecesOf } from '../support/pieces.ts';

const MEETING_BRIEF = /会议简报|(?:处|科|股|室)(?:工作)?简报/;
const UPWARD = /(?:报|报送|呈报|主送)[：:][^。]{0,40}(?:省委|省政府|市委|市政府|县委|县政府|区委|区政府|党委|政府)/;

/** 会议简报、内设机构的简报不报送党委、政府。 */
export default defineRule({
  id: 'streamline/brief-route',
  title: { 'zh-CN': '会议简报、内设机构简报不上报', en: 'Meeting briefs are not sent up' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'warning',
  scope: 'document',
  genres: ['简报'],
  on: ['issuerMark'],
  messages: {
    route: ({ actual }: { actual: string }) => ({
      'zh-CN': `会议简报和内设机构的简报一般不报送党委、政府，“${actual}”有上报对象，请核对`,
      en: `Meeting and internal briefs are not sent to committee or government as a rule; “${actual}” is`,
    }),
  },
  examples: {
    good: [
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '清江市水利局会议简报' },
          { kind: 'body', text: '送：局领导，各科室。' },
        ],
      },
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '防汛工作简报' },
          { kind: 'body', text: '报：市委、市政府办公室。' },
        ],
      },
    ],
    bad: [
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '清江市水利局会议简报' },
          { kind: 'body', text: '报送：市委办公室、市政府办公室。' },
        ],
      },
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '防汛科工作简报' },
          { kind: 'copyTo', text: '报：市政府。' },
        ],
      },
    ],
    traps: [
      {
        genre: '简报',
        paragraphs: [
          { kind: 'issuerMark', text: '清江市水利局会议简报' },
          { kind: 'body', text: '市委、市政府召开了防汛会议。' },
        ],
      },
    ],
  },
  *check(unit) {
    const mark = piecesOf(unit, 'issuerMark').find(({ text }) => MEETING_BRIEF.test(text.replace(/\s+/g, '')));
    if (!mark || !unit.paragraphs.some(({ text }) => UPWARD.test(text))) return;
    yield { message: 'route', at: mark.at, data: { actual: mark.text }, certainty: 'likely' };
  },
});
