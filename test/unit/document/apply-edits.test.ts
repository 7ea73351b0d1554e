import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/document/apply-edits.ts';
import type {
  Inline,
  OfficialDocument,
  Paragraph,
  ParagraphId,
  Run,
  Section,
} from '../../../shared/document/document.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { hashParagraph } from '../../../shared/document/hash.ts';

const id = 'p0' as ParagraphId;
const SONG = { eastAsianFont: '宋体', sizePt: 12 };
const FANG = { eastAsianFont: '仿宋_GB2312', sizePt: 16 };
const section: Section = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
  pageNumber: { present: false },
};

function paragraphOf(text: string, more: Partial<Paragraph> = {}): Paragraph {
  const runs: Run[] = text === '' ? [] : [{ start: 0, end: text.length, slot: 'eastAsian', format: SONG }];
  const base = { id, text, hash: '', place: 'body' as const, runFormat: runs, paragraphFormat: {}, ...more };
  return { ...base, hash: hashParagraph(base) };
}

function documentOf(paragraph: Paragraph): OfficialDocument {
  return {
    input: 'docx',
    facets: new Set(['runFormat', 'paragraphFormat', 'pageSetup']),
    paragraphs: [paragraph],
    pageSetup: [section],
  };
}

function replace(start: number, expect: string, insert: string): Edit {
  return { kind: 'replaceText', at: { paragraph: id, start, end: start + expect.length }, expect, insert };
}

function applied(paragraph: Paragraph, ...edits: Edit[]): Paragraph {
  const result = applyEdits(documentOf(paragraph), edits);
  if (result === 'stale' || !result.paragraphs[0]) throw new Error('the edit was refused');
  return result.paragraphs[0];
}

describe('applyEdits', () => {
  it('keeps the runs of letters a replacement has in common with the old text', () => {
    const runs: Run[] = [
      { start: 0, end: 4, slot: 'eastAsian', format: SONG },
      { start: 4, end: 8, slot: 'latin', format: FANG },
      { start: 8, end: 11, slot: 'eastAsian', format: SONG },
    ];
    const after = applied(paragraphOf('清政发[2024]3号', { runFormat: runs }), replace(3, '[2024]', '〔2024〕'));
    expect(after.text).toBe('清政发〔2024〕3号');
    expect(after.runFormat?.map((run) => [run.start, run.end, run.slot])).toEqual([
      [0, 4, 'eastAsian'],
      [4, 8, 'latin'],
      [8, 11, 'eastAsian'],
    ]);
    expect(after.hash).toBe(hashParagraph(after));
    expect(after.hash).not.toBe(paragraphOf('清政发[2024]3号', { runFormat: runs }).hash);
  });

  it('formats a part of a run and splits it at the borders', () => {
    const edit: Edit = {
      kind: 'formatRuns',
      at: { paragraph: id, start: 1, end: 2 },
      expect: '乙',
      set: { sizePt: 22 },
    };
    expect(applied(paragraphOf('甲乙丙'), edit).runFormat?.map((run) => run.format.sizePt)).toEqual([12, 22, 12]);
  });

  it('takes a highlight away with none', () => {
    const runFormat: Run[] = [{ start: 0, end: 1, slot: 'eastAsian', format: { ...SONG, highlight: 'yellow' } }];
    const edit: Edit = {
      kind: 'formatRuns',
      at: { paragraph: id, start: 0, end: 1 },
      expect: '甲',
      set: { highlight: 'none' },
    };
    expect(applied(paragraphOf('甲', { runFormat }), edit).runFormat?.[0]?.format).toEqual(SONG);
  });

  it('sets paragraph and section formats together with text', () => {
    const paragraph = paragraphOf('甲', { paragraphFormat: { firstLineIndentPt: 20, alignment: 'left' } });
    const result = applyEdits(documentOf(paragraph), [
      { kind: 'formatParagraph', paragraph: id, expect: '甲', set: { firstLineIndentChars: 2 } },
      { kind: 'formatSection', section: 0, set: { marginTopMm: 34.58 } },
      replace(0, '甲', '乙'),
    ]);
    if (result === 'stale') throw new Error('refused');
    expect(result.paragraphs[0]?.paragraphFormat).toEqual({ firstLineIndentChars: 2, alignment: 'left' });
    expect(result.paragraphs[0]?.text).toBe('乙');
    expect(result.pageSetup?.[0]?.marginTopMm).toBe(34.58);
  });

  it('moves what stands in the text along with it', () => {
    const inlines: Inline[] = [
      { kind: 'noteMark', start: 2, end: 3 },
      { kind: 'deleted', start: 4, end: 4, text: '旧' },
      { kind: 'commented', start: 3, end: 5 },
    ];
    const after = applied(paragraphOf('甲乙\uFFFC丙丁', { inlines }), replace(0, '甲', '甲甲甲'));
    expect(after.inlines).toEqual([
      { kind: 'noteMark', start: 4, end: 5 },
      { kind: 'deleted', start: 6, end: 6, text: '旧' },
      { kind: 'commented', start: 5, end: 7 },
    ]);
  });

  it('puts letters behind a field outside of it, in front of what follows', () => {
    const inlines: Inline[] = [{ kind: 'field', name: 'PAGE', start: 0, end: 1 }];
    expect(applied(paragraphOf('1页', { inlines }), replace(1, '', '第')).inlines).toEqual(inlines);
  });

  it.each<[string, Paragraph, Edit[]]>([
    ['other words than expected', paragraphOf('甲乙'), [replace(0, '乙', '丙')]],
    ['overlapping replacements', paragraphOf('甲乙丙'), [replace(0, '甲乙', '丁'), replace(1, '乙丙', '戊')]],
    ['two insertions at one point', paragraphOf('甲乙'), [replace(1, '', '丁'), replace(1, '', '戊')]],
    ['half a surrogate pair', paragraphOf('𠮷林'), [replace(0, '\ud842', '丁')]],
    ['half a surrogate pair inserted', paragraphOf('林'), [replace(0, '林', '\ud842')]],
    [
      'a note mark removed',
      paragraphOf('甲\uFFFC', { inlines: [{ kind: 'noteMark', start: 1, end: 2 }] }),
      [replace(0, '甲\uFFFC', '乙')],
    ],
    ['a section that is not there', paragraphOf('甲'), [{ kind: 'formatSection', section: 3, set: {} }]],
    [
      'two sizes for one letter',
      paragraphOf('甲'),
      [22, 16].map((sizePt) => ({
        kind: 'formatRuns' as const,
        at: { paragraph: id, start: 0, end: 1 },
        expect: '甲',
        set: { sizePt },
      })),
    ],
    ['one good edit beside a stale one', paragraphOf('甲乙'), [replace(0, '甲', '丁'), replace(1, '丙', '戊')]],
  ])('refuses all for %s', (_name, paragraph, edits) => {
    expect(applyEdits(documentOf(paragraph), edits)).toBe('stale');
  });

  it('does two edits side by side alike in either order', () => {
    const [longer, shorter] = [replace(2, '：', '：甲'), replace(3, '乙', '')];
    for (const edits of [
      [longer, shorter],
      [shorter, longer],
    ])
      expect(applied(paragraphOf('附件：乙丙'), ...edits).text).toBe('附件：甲丙');
  });

  it('says exactly what was asked, and its runs cover the text without gaps', () => {
    const words = fc.string({ unit: fc.constantFrom(...'一二三甲乙丙a1（）“𠮷'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, words, words, (head, old, tail, insert) => {
        const after = applied(paragraphOf(head + old + tail), replace(head.length, old, insert));
        expect(after.text).toBe(head + insert + tail);
        let offset = 0;
        for (const run of after.runFormat ?? []) {
          expect(run.start).toBe(offset);
          offset = run.end;
        }
        expect(offset).toBe(after.text.length);
      }),
    );
  });
});
