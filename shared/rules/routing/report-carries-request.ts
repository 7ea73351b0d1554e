import { defineRule } from '../rule.ts';

const CUES = [
  ['strong', /请(?:予)?(?:批准|批复|批示|审批|核准|准予|拨付)/g],
  [
    'weak',
    /(?:妥否|当否)[，,]|恳请[^。]{0,10}(?:批准|支持|解决)|请[^。，；、]{0,12}?予以?(?:大力)?(?:支持|解决|协调)|请给予[^。，；]{0,8}(?:支持|解决)/g,
  ],
] as const;

/** 报告等非请示性公文不得夹带请示事项。 */
export default defineRule({
  id: 'routing/report-carries-request',
  title: { 'zh-CN': '报告不夹带请示', en: 'A report carries no request' },
  clauses: [{ instrument: '条例', clause: '第十五条（四）' }],
  severity: 'error',
  scope: 'paragraph',
  on: ['body'],
  genres: ['报告'],
  messages: {
    strong: ({ actual }: { actual: string }) => ({
      'zh-CN': `报告不得夹带请示事项，现有“${actual}”`,
      en: `Expected no request in a report, found “${actual}”`,
    }),
    weak: ({ actual }: { actual: string }) => ({
      'zh-CN': `报告不得夹带请示事项，请核对“${actual}”是否为请示`,
      en: `A report must carry no request; check “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '特此报告。' }], genre: '报告' },
      { paragraphs: [{ kind: 'body', text: '以上报告，请审阅。' }], genre: '报告' },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '请予批准拨付经费。' }], genre: '报告', message: 'strong' },
      { paragraphs: [{ kind: 'body', text: '妥否，请指示。' }], genre: '报告', message: 'weak' },
      { paragraphs: [{ kind: 'body', text: '届时请相关部门予以支持。' }], genre: '报告', message: 'weak' },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '请各位代表予以审议。' }], genre: '报告' },
      { paragraphs: [{ kind: 'body', text: '该项目已报请市政府批准。' }], genre: '报告' },
      { paragraphs: [{ kind: 'body', text: '我局报送了《关于请予批准建设的请示》。' }], genre: '报告' },
      { paragraphs: [{ kind: 'body', text: '请批准。' }], genre: '请示' },
    ],
  },
  *check({ paragraph: { id, text, protected: spans } }) {
    for (const [message, pattern] of CUES) {
      for (const { 0: actual, index: start } of text.matchAll(pattern)) {
        const end = start + actual.length;
        if (spans.some((span) => span.start < end && start < span.end)) continue;
        if (/(?:已|经|曾|拟|报|申|提)[^，。]{0,6}$/.test(text.slice(Math.max(0, start - 48), start))) continue;
        yield {
          message,
          at: { paragraph: id, start, end },
          data: { actual },
          ...(message === 'weak' && { severity: 'warning' as const, certainty: 'likely' as const }),
        };
        return;
      }
    }
  },
});
