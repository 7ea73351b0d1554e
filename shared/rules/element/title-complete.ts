import { looksLikeOrgan } from '../../text/organs.ts';
import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

/** Types whose titles may name the organ and the type alone (公告、令、纪要、公报、决议、议案). */
const FULL_TITLE = ['通知', '通报', '报告', '请示', '批复', '函', '意见', '决定'] as const;

/** 标题由发文机关名称、事由和文种组成；有版头时省去机关名称是常见做法，只作提示。 */
export default defineRule({
  id: 'element/title-complete',
  title: { 'zh-CN': '标题三要素', en: 'Issuer, matter and type in the title' },
  clauses: [{ instrument: '条例', clause: '第九条（七）' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  genres: FULL_TITLE,
  messages: {
    issuer: () => ({
      'zh-CN': '标题应当由发文机关名称、事由和文种组成，现未见发文机关名称（版头已有标志时常见省略），请核对',
      en: 'Expected issuer, matter and type in the title, found no issuer (often left out under a red head)',
    }),
    matter: () => ({
      'zh-CN': '标题应当由发文机关名称、事由和文种组成，现未见事由',
      en: 'Expected issuer, matter and type in the title, found no matter',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于做好防汛工作的通知' }], genre: '通知' },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府办公室转发市水利局防汛工作意见的通知' }], genre: '通知' },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '关于做好防汛工作的通知' }], genre: '通知', message: 'issuer' },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府通知' }], genre: '通知', message: 'matter' },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府公告' }], genre: '公告' },
      { paragraphs: [{ kind: 'title', text: '清江市2024年政府工作报告' }], genre: '报告' },
      { paragraphs: [{ kind: 'title', text: '放假通知' }], genre: '通知' },
    ],
  },
  *check(unit, { genre = '通知' }) {
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    const title = joined(pieces);
    if (!first) return;
    const matter = title.replace(/[（(][^（）()]{1,16}[）)]$/, '').slice(0, -genre.length);
    if (matter !== '' && looksLikeOrgan(matter) && !/关于|印发|转发|批转/.test(title)) {
      yield { message: 'matter', at: first.at, certainty: 'likely' };
    } else if (/^(?:关于|印发|转发|批转)/.test(title)) {
      yield { message: 'issuer', at: first.at, severity: 'info', certainty: 'likely' };
    }
  },
});
