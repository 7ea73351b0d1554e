import { defineRule } from '../rule.ts';
import { piecesOf } from '../support/pieces.ts';

/** Lines from the top that may hold the mark. */
const HEAD_LINES = 12;
const MARK = /^([\u4e00-\u9fff\s\u3000]{1,12})[★☆]/;
/** Marks of other regimes: trade secrets of enterprises, work secrets, internal papers. */
const OTHER_REGIME = /商密|商业秘密|工作秘密|内部/;

/** 密级只有绝密、机密、秘密。 */
export default defineRule({
  id: 'element/secrecy-grade-valid',
  title: { 'zh-CN': '密级用语', en: 'Words of the secrecy grade' },
  clauses: [{ instrument: '条例', clause: '第九条（二）' }],
  severity: 'error',
  scope: 'document',
  messages: {
    grade: ({ actual }: { actual: string }) => ({
      'zh-CN': `涉密公文应当标注“绝密”“机密”或“秘密”，现为“${actual}”`,
      en: `Expected 绝密, 机密 or 秘密, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'classification', text: '机密★10年' }] },
      { paragraphs: [{ kind: 'classification', text: '秘　密★1年' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'classification', text: '机要★3年' }] },
      {
        paragraphs: [
          { kind: 'body', text: '密件★1年' },
          { kind: 'title', text: '清江市人民政府关于防汛工作的通知' },
        ],
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '核心商密★长期' }] },
      { paragraphs: [{ kind: 'body', text: '工作秘密★3年' }] },
      {
        paragraphs: [
          { kind: 'title', text: '关于评选星级单位的通知' },
          { kind: 'body', text: '优秀★为五星。' },
        ],
      },
    ],
  },
  *check(unit) {
    const titleAt = unit.paragraphs.findIndex(({ id }) =>
      unit.outline.elements.some(({ kind, paragraphs }) => kind === 'title' && paragraphs.includes(id)),
    );
    const head = new Set(unit.paragraphs.slice(0, titleAt < 0 ? HEAD_LINES : titleAt).map(({ id }) => id));
    for (const { text, at } of piecesOf(unit, 'classification', 'body')) {
      if (!head.has(at.paragraph)) continue;
      const words = MARK.exec(text)?.[1]?.trim();
      if (!words || OTHER_REGIME.test(words)) continue;
      if (/^(?:绝密|机密|秘密)$/.test(words.replace(/[\s\u3000]+/g, ''))) continue;
      yield { message: 'grade', at: { ...at, end: at.start + words.length }, data: { actual: words } };
    }
  },
});
