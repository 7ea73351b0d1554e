/** A check that remembers says what a first check says, whatever was edited in between. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument, Paragraph, ParagraphId, Run } from '../../../shared/document/document.ts';
import { isUnreadable } from '../../../shared/document/document.ts';
import { hashParagraph } from '../../../shared/document/hash.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import { createLayoutEstimator, estimateLayout } from '../../../shared/layout/index.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { rules } from '../../../shared/rules/index.ts';
import { samples } from '../../../shared/samples/index.ts';

const PAPERS = ['draft-with-slips', 'notice-with-attachment', 'brief-with-slips', 'joint-request'].map(
  (id): OfficialDocument => {
    const document = readOoxml(samples.find((sample) => sample.id === id)?.build() ?? new Uint8Array());
    if (isUnreadable(document)) throw new Error(document.unreadable.en);
    return document;
  },
);

/** Words that rules have something to say about, and words that make another element of a paragraph. */
const WORDS = [
  '，',
  '。',
  '（',
  '“',
  '《',
  '一、工作要求',
  '（二）加强领导。',
  '1．材料',
  '附件：1. 名单',
  '附件2',
  '根据行政处罚法第三十三条，',
  '有关部门布署工作，做好好安排',
  '2024年2月30日前完成',
  '百分之50',
  '处以五百元罚款',
  '涉及三个方面。',
  '请遵照执行。',
  '特此通知。',
  '抄送：市委办公室，市政府。',
  '关于做好防汛工作的请示',
  '各县区人民政府：',
  '2024年6月1日',
  '（此件公开发布）',
  '机要★3年',
  '　　',
  '',
];
const FONTS = ['宋体', '黑体', '仿宋_GB2312', '楷体_GB2312'];

const edit = fc.record({
  kind: fc.constantFrom(
    'insertWords',
    'insertWords',
    'cutWords',
    'newWords',
    'newParagraph',
    'remove',
    'move',
    'copy',
    'font',
    'indent',
    'paper',
    'rename',
  ),
  at: fc.nat(999),
  to: fc.nat(999),
  words: fc.constantFrom(...WORDS),
  font: fc.constantFrom(...FONTS),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function withText(old: Paragraph, text: string, font?: string): Paragraph {
  const format = { ...old.runFormat?.[0]?.format, ...(font && { eastAsianFont: font }) };
  const runFormat: readonly Run[] = text === '' ? [] : [{ start: 0, end: text.length, slot: 'eastAsian', format }];
  const { inlines: _inlines, ...rest } = old;
  const changed = { ...rest, text, ...(old.runFormat && { runFormat }) };
  return { ...changed, hash: hashParagraph(changed) };
}

/** The document after an edit; paragraphs nobody touched keep their names, as a host that watches gives them. */
function apply(document: OfficialDocument, { kind, at, to, words, font }: Edit, nth: number): OfficialDocument {
  const paragraphs = [...document.paragraphs];
  const from = at % paragraphs.length;
  const target = to % paragraphs.length;
  const old = paragraphs[from] as Paragraph;
  const place = to % (old.text.length + 1);
  const id = `new${nth}` as ParagraphId;
  if (kind === 'insertWords')
    paragraphs[from] = withText(old, old.text.slice(0, place) + words + old.text.slice(place));
  if (kind === 'cutWords') paragraphs[from] = withText(old, old.text.slice(0, place) + old.text.slice(place + 3));
  if (kind === 'newWords') paragraphs[from] = withText(old, words);
  if (kind === 'newParagraph') paragraphs.splice(from, 0, { ...withText(old, words), id });
  if (kind === 'remove' && paragraphs.length > 5) paragraphs.splice(from, 1);
  if (kind === 'move') paragraphs.splice(target, 0, ...paragraphs.splice(from, 1));
  if (kind === 'copy') paragraphs.splice(target, 0, { ...old, id });
  if (kind === 'font') paragraphs[from] = withText(old, old.text, font);
  if (kind === 'indent') {
    const changed = { ...old, paragraphFormat: { ...old.paragraphFormat, firstLineIndentChars: to % 3 } };
    paragraphs[from] = { ...changed, hash: hashParagraph(changed) };
  }
  const changed = { ...document, paragraphs };
  if (kind === 'rename') return renamed(changed, nth);
  const [first, ...rest] = document.pageSetup ?? [];
  return kind === 'paper' && first
    ? { ...changed, pageSetup: [{ ...first, pageWidthMm: 200 + (to % 20) }, ...rest] }
    : changed;
}

/** A host that reads everything anew may call every paragraph by another name. */
function renamed(document: OfficialDocument, nth: number): OfficialDocument {
  const paragraphs = document.paragraphs.map((each, index) => ({ ...each, id: `r${nth}-${index}` as ParagraphId }));
  return { ...structuredClone(document), paragraphs: structuredClone(paragraphs) };
}

describe('a check that remembers', () => {
  it.each([true, false])('says what a first check says, after any edit (laid out: %s)', (isLaidOut) => {
    const checker = createChecker(rules, DEFAULT_PROFILE);
    const estimate = createLayoutEstimator();
    fc.assert(
      fc.property(fc.constantFrom(...PAPERS), fc.array(edit, { minLength: 8, maxLength: 8 }), (paper, edits) => {
        let document = paper;
        for (const [nth, each] of edits.entries()) {
          document = apply(document, each, nth);
          const options = { today: '2024-06-01', rethrow: true };
          const warm = checker.check(isLaidOut ? estimate(document) : document, options);
          const fresh = createChecker(rules, DEFAULT_PROFILE);
          const cold = fresh.check(structuredClone(isLaidOut ? estimateLayout(document) : document), options);
          if (!isDeepStrictEqual(warm, cold)) expect(warm).toEqual(cold);
        }
      }),
      { numRuns: 12 },
    );
  });
});
