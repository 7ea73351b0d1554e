import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { remember } from '../../document/remember.ts';
import type { Words } from '../support/words.ts';
import { freeMatches } from '../support/words.ts';
import { defineRule } from '../rule.ts';

interface Use {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
}

/** 同一文内，范围用同一种连接号。 */
export default defineRule({
  id: 'punctuation/range-connector',
  title: { 'zh-CN': '连接号前后一致', en: 'One mark for ranges' },
  clauses: [
    { instrument: 'GB/T 15834-2011', clause: '4.13' },
    { instrument: 'GB/T 15835-2011', clause: '5.1.3' },
  ],
  severity: 'info',
  scope: 'document',
  messages: {
    mixed: ({ expected, actual, count }: { expected: string; actual: string; count: number }) => ({
      'zh-CN': `表示范围的连接号可以统一，多作“${expected}”，此处为“${actual}”，全文不一致的有${count}处`,
      en: `Ranges may keep one mark, mostly “${expected}”, here “${actual}” (${count} differ)`,
    }),
  },
  examples: {
    good: [body('2024—2025年，2026—2027年'), body('3～5人，6～8人')],
    bad: [body('3—5人，6—8人，7～9人'), body('2021—2023年，2024—2025年，2026-2027年')],
    traps: [body('2024-05-01，电话0571-88888888，编号A-3-5'), body('2021—2023年，3～5人')],
  },
  *check({ paragraphs, outline }) {
    const uses = new Map<string, Map<string, Use[]>>();
    for (const { paragraph } of prose(paragraphs, outline)) {
      for (const match of rangesIn(paragraph)) {
        const [whole, lead = '', , dash = '', unit = ''] = match;
        const kind = '年月日'.includes(unit) ? 'time' : 'value';
        const forms = uses.get(kind) ?? new Map<string, Use[]>();
        uses.set(kind, forms);
        const form = '~～〜'.includes(dash) ? '～' : '-－'.includes(dash) ? '-' : '—';
        const use = { words: paragraph, start: match.index + lead.length, end: match.index + whole.length };
        forms.set(form, [...(forms.get(form) ?? []).slice(0, 200), use]);
      }
    }
    for (const forms of uses.values()) {
      const [usual, ...others] = [...forms].sort(([, a], [, b]) => b.length - a.length);
      const [actual, [odd] = []] = others[0] ?? [];
      if (!usual || !actual || !odd || usual[1].length < 2) continue;
      const count = others.reduce((sum, [, list]) => sum + list.length, 0);
      yield {
        message: 'mixed',
        at: { paragraph: odd.words.id, start: odd.start, end: odd.end },
        data: { expected: usual[0], actual, count },
      };
    }
  },
});

const RANGE =
  /(^|[^\d.\-—–~～A-Za-z〔/])(\d{1,4}(?:\.\d{1,3})?[%％万亿]?)\s?([-－—–~～〜])\s?\d{1,4}(?:\.\d{1,3})?(年|月|日|[%％]|个|人|倍|天|万|亿|公里|米|吨|家|户|名|次|元|岁)/g;

const rangesIn = remember((words: Words) =>
  /\d[%％万亿]?\s?[-－—–~～〜]\s?\d/.test(words.text) ? [...freeMatches(words, RANGE)] : [],
);
