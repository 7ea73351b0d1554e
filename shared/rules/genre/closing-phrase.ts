import { isProtected } from '../../text/protected.ts';
import { bodyIds } from '../support/parts.ts';
import { defineRule } from '../rule.ts';

/** Type → closing phrases of another type, and what it closes with itself. */
const FOREIGN = {
  请示: [/特此(?:报告|通知|通报|函告|函复|批复)/, '妥否，请批示'],
  批复: [/特此(?:函复|函告|通知|报告)|请予函复|盼复/, '特此批复'],
  函: [/特此(?:批复|通知|报告|通报|公告)/, '特此函告'],
  通知: [/特此(?:报告|函告|函复|批复|通报|公告|通告)/, '特此通知'],
  通报: [/特此(?:报告|函告|函复|批复|通知)/, '特此通报'],
  公告: [/特此(?:报告|函告|函复|批复|通知|通报|通告)/, '特此公告'],
  通告: [/特此(?:报告|函告|函复|批复|通知|通报|公告)/, '特此通告'],
} as const;

/** 结语与文种相符。报告以请批语结尾的归“报告不夹带请示”。 */
export default defineRule({
  id: 'genre/closing-phrase',
  title: { 'zh-CN': '结语与文种相符', en: 'Closing phrase fits the type' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  genres: ['请示', '批复', '函', '通知', '通报', '公告', '通告'],
  fix: 'review',
  messages: {
    other: ({ genre, expected, actual }: { genre: string; expected: string; actual: string }) => ({
      'zh-CN': `${genre}的结语一般用“${expected}”等，现为“${actual}”`,
      en: `A ${genre} usually closes with “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { genre: '通知', paragraphs: [{ kind: 'body', text: '特此通知。' }] },
      { genre: '请示', paragraphs: [{ kind: 'body', text: '妥否，请批示。' }] },
    ],
    bad: [
      { genre: '请示', paragraphs: [{ kind: 'body', text: '特此报告。' }], fixed: ['妥否，请批示。'] },
      { genre: '批复', paragraphs: [{ kind: 'body', text: '特此函复。' }], fixed: ['特此批复。'] },
    ],
    traps: [
      { genre: '通知', paragraphs: [{ kind: 'body', text: '结语写“特此函告”的，应当改正。' }] },
      { genre: '函', paragraphs: [{ kind: 'body', text: '特此函达，请予支持。' }] },
    ],
  },
  *check({ outline, paragraphs }, { genre }) {
    const entry = genre && genre in FOREIGN ? FOREIGN[genre as keyof typeof FOREIGN] : undefined;
    const bodies = bodyIds(outline);
    const last = entry && paragraphs.filter(({ id, text }) => bodies.has(id) && /\S/.test(text)).at(-1);
    const match = entry && last && entry[0].exec(last.text);
    if (!genre || !entry || !last || !match) return;
    const at = { paragraph: last.id, start: match.index, end: match.index + match[0].length };
    if (isProtected(last.protected, at.start, at.end)) return;
    const [, expected] = entry;
    yield {
      message: 'other',
      at,
      data: { genre, expected, actual: match[0] },
      fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: match[0], insert: expected }] },
    };
  },
});
