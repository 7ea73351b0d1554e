import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';

const BODY = [{ kind: 'body', text: '正文。' }] as const;
const paper = (present: boolean): Section => ({
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
  pageNumber: { present },
});

/** 有页码。信函格式首页不显示页码，不在其列。 */
export default defineRule({
  id: 'element/page-number-present',
  title: { 'zh-CN': '有页码', en: 'Page numbers present' },
  clauses: [{ instrument: '条例', clause: '第九条（十八）' }],
  severity: 'warning',
  scope: 'document',
  forms: ['ordinary', 'minutes'],
  wholeDocument: true,
  needs: ['pageSetup'],
  messages: {
    missing: () => ({
      'zh-CN': '公文应当标注页码，各节的页脚中都未找到',
      en: 'Expected page numbers, found none in any section',
    }),
  },
  examples: {
    good: [
      { paragraphs: BODY, sections: [paper(true)] },
      { paragraphs: BODY, sections: [paper(false), paper(true)] },
    ],
    bad: [
      { paragraphs: BODY, sections: [paper(false)] },
      { paragraphs: BODY, sections: [paper(false), paper(false)], form: 'minutes' },
    ],
    traps: [
      { paragraphs: BODY, sections: [paper(false)], form: 'letter' },
      { paragraphs: [...BODY, { kind: 'pageNumber', text: '— 1 —', place: 'footer' }], sections: [paper(false)] },
    ],
  },
  *check({ outline, pageSetup }) {
    if (pageSetup.some(({ pageNumber }) => pageNumber.present)) return;
    if (outline.elements.some(({ kind }) => kind === 'pageNumber')) return;
    yield { message: 'missing', at: { document: true } };
  },
});
