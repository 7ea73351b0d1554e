import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const USED = { lists: { 已用文号: ['清政发〔2024〕4号', '清政发〔2024〕5号'] } };

/** 发文字号没有用过：与发文登记簿比对。 */
export default defineRule({
  id: 'element/issue-number-duplicate',
  title: { 'zh-CN': '发文字号不重复', en: 'Document number not used before' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'error',
  byDefault: 'off',
  scope: 'document',
  on: ['documentNumber'],
  needs: ['record'],
  messages: {
    used: ({ actual }: { actual: string }) => ({
      'zh-CN': `发文字号应当一文一号，“${actual}”已在登记簿中使用`,
      en: `Expected a number not used before, “${actual}” is already in the register`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕6号' }], record: USED },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕1号' }], record: { lists: { 已用文号: [] } } },
    ],
    bad: [
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕5号' }], record: USED },
      { paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕 4 号' }], record: USED },
    ],
    traps: [{ paragraphs: [{ kind: 'documentNumber', text: '清政发〔2024〕45号' }], record: USED }],
  },
  *check(unit) {
    const used = unit.record.lists?.['已用文号'];
    if (!used) {
      yield { cannotTell: notRecorded('已用文号') };
      return;
    }
    const squeezed = new Set(used.map(squeeze));
    for (const { text, at } of piecesOf(unit, 'documentNumber')) {
      if (squeezed.has(squeeze(text))) yield { message: 'used', at, data: { actual: text } };
    }
  },
});

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}
