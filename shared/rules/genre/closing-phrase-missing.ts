import { defineRule } from '../rule.ts';

/** 请示一般以请批的话结尾。 */
export default defineRule({
  id: 'genre/closing-phrase-missing',
  title: { 'zh-CN': '请示的结语', en: 'Closing phrase of a request' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['body'],
  genres: ['请示'],
  messages: {
    missing: () => ({
      'zh-CN': `请示一般以“妥否，请批示”等请批语结尾，未找到`,
      en: `A request usually closes by asking for approval, found no such phrase`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '妥否，请批示。' }], genre: '请示' },
      { paragraphs: [{ kind: 'body', text: '当否，请予批复。' }], genre: '请示' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '特此报告。' }], genre: '请示' },
      { paragraphs: [{ kind: 'body', text: '以上情况。' }], genre: '请示' },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '以上请求，恳请批准为盼。' }], genre: '请示' },
      { paragraphs: [{ kind: 'body', text: '特此通知。' }], genre: '通知' },
    ],
  },
  *check({ outline, paragraphs }) {
    const ids = new Set(
      outline.elements.filter(({ kind }) => kind === 'body').flatMap((element) => element.paragraphs),
    );
    const last = paragraphs.filter(({ id }) => ids.has(id)).slice(-3);
    if (last.some(({ text }) => /请[^。]{0,8}(?:批示|批复|审批|指示|审定|批准|审示|核准|批办|审核|示)/.test(text)))
      return;
    yield { message: 'missing', at: { document: true } };
  },
});
