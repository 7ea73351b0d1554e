import { defineRule } from '../rule.ts';
import type { OrganisationWord } from '../rule.ts';

/** 机关用词：本机关规则包里登记的词语。写进包的条件都是线性时间的受限写法，由读包的一方核过。 */
export default defineRule({
  id: 'wording/organisation-term',
  title: { 'zh-CN': '本机关的用词规则', en: 'Words the organisation asks to look at' },
  clauses: [{ instrument: '条例', clause: '第二十条（五）' }],
  severity: 'warning',
  scope: 'paragraph',
  fix: 'review',
  messages: {
    replace: ({ word, suggest, reason }: { word: string; suggest: string; reason: string }) => ({
      'zh-CN': `“${word}”建议写作“${suggest}”：${reason}`,
      en: `Expected “${suggest}”, found “${word}”: ${reason}`,
    }),
    look: ({ word, reason }: { word: string; reason: string }) => ({
      'zh-CN': `请留意“${word}”：${reason}`,
      en: `Please look at “${word}”: ${reason}`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: ['落实河湖长制。'],
        tables: { words: [{ word: '河长制', suggest: '河湖长制', reason: '规范简称' }] },
      },
      { paragraphs: ['推进双联行动。'] },
    ],
    bad: [
      {
        paragraphs: ['全面落实河长制。'],
        tables: { words: [{ word: '河长制', suggest: '河湖长制', reason: '规范简称' }] },
        fixed: ['全面落实河湖长制。'],
      },
      {
        paragraphs: ['请各科室配合。'],
        message: 'look',
        tables: { words: [{ word: '科室', reason: '机构改革后称处室', notFollowedBy: '[员长]' }] },
      },
    ],
    traps: [
      {
        paragraphs: ['按照《河长制管理办法》执行。', '科室员会议已经召开。', '旧词已到期：科室。'],
        tables: {
          words: [
            { word: '河长制', suggest: '河湖长制', reason: '规范简称' },
            { word: '科室', reason: '机构改革后称处室', notFollowedBy: '[员长]', expires: '2020-01-01' },
          ],
        },
      },
    ],
  },
  *check({ paragraph }, { tables, today }) {
    const { text, id } = paragraph;
    for (const entry of tables.words) {
      if (entry.expires !== undefined && entry.expires < today) continue;
      for (const start of places(text, entry)) {
        const end = start + entry.word.length;
        if (paragraph.protected.some((span) => span.start < end && start < span.end)) continue;
        const { word, suggest, reason, severity = 'warning' } = entry;
        const at = { paragraph: id, start, end };
        if (suggest === undefined) yield { message: 'look', at, severity: milder(severity), data: { word, reason } };
        else
          yield {
            message: 'replace',
            at,
            severity: milder(severity),
            data: { word, suggest, reason },
            fix: { safety: 'review', edits: [{ kind: 'replaceText', at, expect: word, insert: suggest }] },
          };
      }
    }
  },
});

/** A word list is no clause: it asks, and never calls anything an error. */
function milder(severity: 'error' | 'warning' | 'info'): 'warning' | 'info' {
  return severity === 'info' ? 'info' : 'warning';
}

/** Where the word stands with its conditions met and is not already a part of what is suggested. */
function places(text: string, entry: OrganisationWord): readonly number[] {
  const { word, suggest } = entry;
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const inside = suggest?.includes(word) === true && text.startsWith(suggest, at - suggest.indexOf(word));
    if (!inside && isMeant(text, at, entry)) found.push(at);
  }
  return found;
}

function isMeant(text: string, at: number, entry: OrganisationWord): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + entry.word.length, at + entry.word.length + 40);
  const ends = (source: string): boolean => new RegExp(`(?:${source})$`, 'u').test(before);
  const starts = (source: string): boolean => new RegExp(`^(?:${source})`, 'u').test(after);
  return (
    (entry.precededBy === undefined || ends(entry.precededBy)) &&
    (entry.notPrecededBy === undefined || !ends(entry.notPrecededBy)) &&
    (entry.followedBy === undefined || starts(entry.followedBy)) &&
    (entry.notFollowedBy === undefined || !starts(entry.notFollowedBy))
  );
}
