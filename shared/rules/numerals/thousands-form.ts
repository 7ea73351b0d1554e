import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import { defineRule } from '../rule.ts';

/** 多位数的分节方式一致。 */
export default defineRule({
  id: 'numerals/thousands-form',
  title: { 'zh-CN': '多位数分节一致', en: 'One way of grouping digits' },
  clauses: [{ instrument: 'GB/T 15835-2011', clause: '5.1.1' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  messages: {
    mixed: ({ actual }: { actual: string }) => ({
      'zh-CN': `多位数有的分节有的不分，可以统一，此处为“${actual}”`,
      en: `Some long numbers are grouped and some are not, here “${actual}”`,
    }),
  },
  examples: {
    good: [body('12345元和23456元'), body('12,345元和23,456元')],
    bad: [body('12,345元和23456元'), body('共1,234,567人，其中50000人')],
    traps: [body('12,345元，电话88888888，2024年')],
  },
  *check({ paragraphs, outline }) {
    const parts = prose(paragraphs, outline).map(({ paragraph }) => paragraph);
    const grouped = /\d{1,3}(?:,\d{3})+(?![\d,])/;
    if (!parts.some(({ text }) => /(?:^|\D)\d{5,7}[万亿]?[元人户件个吨亩]/.test(text))) return;
    for (const { id, text } of parts) {
      const match = grouped.exec(text);
      if (match)
        return yield {
          message: 'mixed',
          at: { paragraph: id, start: match.index, end: match.index + match[0].length },
          data: { actual: match[0] },
        };
    }
  },
});
