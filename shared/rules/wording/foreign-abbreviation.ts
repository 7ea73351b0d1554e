import { bodyWith, body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { defineRule } from '../rule.ts';

const COMMON = new Set([
  'GDP',
  'CPI',
  'PPI',
  'GB',
  'GBT',
  'APP',
  'PM',
  'WTO',
  'ID',
  'IP',
  'VIP',
  'WORD',
  'EXCEL',
  'PDF',
  'WPS',
  'PPT',
  'QQ',
  'OK',
  'CD',
  'DNA',
  'KTV',
  'LED',
  'USB',
  'PH',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
]);

/** 外文缩写第一次出现时注明中文。 */
export default defineRule({
  id: 'wording/foreign-abbreviation',
  title: { 'zh-CN': '外文缩写首次注明', en: 'Foreign abbreviations explained once' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  messages: {
    found: ({ actual }: { actual: string }) => ({
      'zh-CN': `外文缩写“${actual}”第一次出现时可以注明中文`,
      en: `“${actual}” may be explained in Chinese where it first stands`,
    }),
  },
  examples: {
    good: [body('政府和社会资本合作（PPP）项目库'), body('地区生产总值（GDP）增长')],
    bad: [body('推进EPC总承包模式'), bodyWith({}, '加强ESG管理，完善ESG报告。')],
    traps: [body('GDP增长5%'), body('A4纸、5G网络')],
  },
  *check({ paragraphs, outline }) {
    const seen = new Set<string>();
    for (const { paragraph } of prose(paragraphs, outline)) {
      for (const match of paragraph.text.matchAll(/(?:^|[^A-Za-z0-9.@/-])([A-Z]{2,6})(?![A-Za-z0-9.@/-])/g)) {
        const actual = match[1] ?? '';
        const start = match.index + match[0].length - actual.length;
        const end = start + actual.length;
        if (seen.has(actual) || COMMON.has(actual)) continue;
        seen.add(actual);
        if (/[（(“]/.test(paragraph.text.charAt(start - 1)) || /^[（(]/.test(paragraph.text.slice(end))) continue;
        yield { message: 'found', at: { paragraph: paragraph.id, start, end }, data: { actual } };
      }
    }
  },
});
