import { body, mended } from '../support/examples.ts';
import { freeMatches, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const RIGHT: Readonly<Record<string, string>> = {
  KM: 'km',
  Km: 'km',
  kM: 'km',
  KG: 'kg',
  Kg: 'kg',
  kG: 'kg',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KV: 'kV',
  Kv: 'kV',
  kv: 'kV',
  KWH: 'kW·h',
  KWh: 'kW·h',
  Kwh: 'kW·h',
  kwh: 'kW·h',
  Mpa: 'MPa',
  MPA: 'MPa',
  mpa: 'MPa',
  Kpa: 'kPa',
  KPa: 'kPa',
  KPA: 'kPa',
  MM: 'mm',
  Mm: 'mm',
  CM: 'cm',
  Cm: 'cm',
  ML: 'mL',
  Ml: 'mL',
  HZ: 'Hz',
  hz: 'Hz',
  KHZ: 'kHz',
  KHz: 'kHz',
  MHZ: 'MHz',
  Mhz: 'MHz',
  GHZ: 'GHz',
  KVA: 'kV·A',
  KVa: 'kV·A',
  Mw: 'MW',
  DB: 'dB',
  db: 'dB',
};
const PATTERN = new RegExp(
  `\\d\\s?(${Object.keys(RIGHT)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z0-9])`,
  'g',
);

/** 计量单位符号的大小写。 */
export default defineRule({
  id: 'numerals/unit-symbol-case',
  title: { 'zh-CN': '单位符号大小写', en: 'Case of unit symbols' },
  clauses: [{ instrument: 'GB 3100-1993', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /\d\s?[A-Za-z]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `单位符号应当写作“${expected}”，现为“${actual}”`,
      en: `Expected the unit symbol “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('全长10km，重5kg，功率30kW'), body('电压10kV')],
    bad: [mended('全长10KM', '全长10km'), mended('压力0.8Mpa，用电5kwh', '压力0.8MPa，用电5kW·h', { count: 2 })],
    traps: [body('10KV914线路'), body('A4MM纸'), body('第5KMT型')],
  },
  *check({ paragraph }) {
    for (const match of freeMatches(paragraph, PATTERN)) {
      const actual = match[1] ?? '';
      const expected = RIGHT[actual] ?? actual;
      const before = /[A-Za-z]\d*$/.test(paragraph.text.slice(Math.max(0, match.index - 8), match.index + 1));
      if (before) continue;
      const start = match.index + match[0].length - actual.length;
      yield {
        message: 'found',
        data: { expected, actual },
        ...swap(paragraph, [start, start + actual.length], expected),
      };
    }
  },
});
