import { defineRule } from '../rule.ts';
import { namesIn, piecesOf } from '../support/pieces.ts';

const CLASSES = [
  ['政府', /人民政府$/],
  ['党委', /(?:党委|省委|市委|县委|区委|党组)$/],
  ['部门', /(?:部门|单位|机构|各局|各委|各办|部委)$/],
] as const;

/** 主送机关之间：同类用顿号，不同类之间用逗号（惯例）。 */
export default defineRule({
  id: 'element/recipient-separator',
  title: { 'zh-CN': '主送机关之间的标点', en: 'Marks between recipients' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  on: ['recipient'],
  fix: 'review',
  messages: {
    separator: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `主送机关同类之间一般用顿号，不同类之间一般用逗号，此处现为“${actual}”，建议“${expected}”`,
      en: `Expected “${expected}” between these recipients, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'recipient', text: '各县（区）人民政府，市直各部门：' }] },
      { paragraphs: [{ kind: 'recipient', text: '东城区人民政府、西城区人民政府：' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'recipient', text: '各县（区）人民政府、市直各部门：' }],
        fixed: ['各县（区）人民政府，市直各部门：'],
      },
      {
        paragraphs: [{ kind: 'recipient', text: '东城区人民政府，西城区人民政府：' }],
        fixed: ['东城区人民政府、西城区人民政府：'],
      },
    ],
    traps: [{ paragraphs: [{ kind: 'recipient', text: '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：' }] }],
  },
  *check(unit) {
    const textOf = new Map(unit.paragraphs.map(({ id, text }) => [id, text]));
    const names = namesIn(piecesOf(unit, 'recipient'));
    for (const [index, { name, at }] of names.entries()) {
      const next = names[index + 1];
      if (!next || next.at.paragraph !== at.paragraph) continue;
      const [mine, other] = [classOf(name), classOf(next.name)];
      const actual = textOf.get(at.paragraph)?.slice(at.end, next.at.start) ?? '';
      if (!mine || !other || !/^[、，]$/.test(actual)) continue;
      const expected = mine === other ? '、' : '，';
      if (actual === expected) continue;
      const span = { paragraph: at.paragraph, start: at.end, end: next.at.start };
      yield {
        message: 'separator',
        at: span,
        data: { expected, actual },
        fix: { safety: 'review', edits: [{ kind: 'replaceText', at: span, expect: actual, insert: expected }] },
      };
    }
  },
});

function classOf(name: string): string | undefined {
  return CLASSES.find(([, pattern]) => pattern.test(name))?.[0];
}
