import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { diffSequences } from '../../../shared/report/compare/diff-sequences.ts';
import type { ComparedDocument, Comparison } from '../../../shared/report/compare/index.ts';
import { compareDocuments, comparisonHtml, verdictOf } from '../../../shared/report/compare/index.ts';
import { recognize } from '../../../shared/structure/recognize.ts';
import { layoutDocument } from '../../../shared/writers/layout/index.ts';
import { hegao } from '../../support/cli.ts';
import type { DraftParagraph } from '../../support/layout-sample.ts';
import { draft, NOTICE } from '../../support/layout-sample.ts';

function open(bytes: Uint8Array): ComparedDocument {
  const document = readOoxml(bytes);
  if ('unreadable' in document) throw new Error(document.unreadable.en);
  return { document, outline: recognize(document) };
}
const compare = (before: readonly DraftParagraph[], after: readonly DraftParagraph[]): Comparison =>
  compareDocuments(open(draft(before)), open(draft(after)));
const changed = (from: string, to: string): readonly DraftParagraph[] =>
  NOTICE.map((each) => ({ ...each, text: each.text.replace(from, to) }));

describe('compareDocuments', () => {
  it('finds a document the same as itself', () => {
    const comparison = compare(NOTICE, NOTICE);
    expect(comparison).toMatchObject({ sameText: true, sameWords: true, sameFormat: true, text: [], format: [] });
    expect(verdictOf(comparison)['zh-CN']).toContain('完全一致');
  });

  it('names one changed digit, its element and both words', () => {
    const comparison = compare(NOTICE, changed('2024年5月8日', '2024年5月9日'));
    expect(comparison.sameText).toBe(false);
    expect(comparison.text).toHaveLength(1);
    expect(comparison.text[0]).toMatchObject({
      kind: 'changed',
      element: 'issueDate',
      changes: [{ before: '8', after: '9', beforeStart: 7, afterStart: 7 }],
      onlyBlanks: false,
    });
    expect(verdictOf(comparison).en).toContain('differs');
  });

  it('tells blanks from words', () => {
    const comparison = compare(NOTICE, changed('各县（区）人民政府', '各县（区） 人民政府'));
    expect(comparison).toMatchObject({ sameText: false, sameWords: true });
    expect(comparison.text[0]).toMatchObject({ onlyBlanks: true });
  });

  it('finds paragraphs added, removed and moved past changed ones', () => {
    const after = [...changed('提高思想认识', '切实提高思想认识'), { text: '特此通知。' }];
    const comparison = compare(
      NOTICE.filter((each) => !each.text.startsWith('2. 值班')),
      after,
    );
    expect(comparison.text.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'changed']);
  });

  it('sees a look that changed over the same words, and the paper', () => {
    const after = NOTICE.map((each) => (each.text.startsWith('一、') ? { ...each, rPr: '<w:sz w:val="32"/>' } : each));
    const comparison = compare(NOTICE, after);
    expect(comparison.sameText).toBe(true);
    expect(comparison.format).toMatchObject([{ element: 'heading', property: 'sizePt', before: '14', after: '16' }]);
  });

  it('says that typesetting left the text alone', () => {
    const laid = layoutDocument(draft(NOTICE));
    if (laid === 'stale' || !('bytes' in laid)) throw new Error('not laid out');
    const comparison = compareDocuments(open(draft(NOTICE)), open(laid.bytes));
    expect(comparison.sameWords).toBe(true);
    expect(comparison.sameFormat).toBe(false);
  });

  it('marks the changes in a page that holds no foreign address and no loose markup', () => {
    const html = comparisonHtml(compare(NOTICE, changed('清政发', '<b>清&政发')), { before: 'a', after: 'b' }, 'zh-CN');
    expect(html).toContain('<ins>&#60;b&#62;</ins>');
    expect(html).not.toMatch(/https?:|<b>|<script/);
  });
});

describe('diffSequences', () => {
  it('gives both lists back, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const hunks = diffSequences(before, after, (each) => each);
        expect(hunks.flatMap(({ removed, kept }) => [...removed, ...kept.map(([old]) => old)])).toEqual(before);
        expect(hunks.flatMap(({ added, kept }) => [...added, ...kept.map(([, next]) => next)])).toEqual(after);
        for (const { kept } of hunks) for (const [old, next] of kept) expect(old).toBe(next);
        expect(hunks.reduce((sum, { kept }) => sum + kept.length, 0)).toBe(longestCommon(before, after));
      }),
    );
  });
});

/** By the textbook table, to compare with. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const each of a) {
    const next = [0];
    b.forEach((other, at) =>
      next.push(each === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)),
    );
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('hegao compare', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-compare-'));
    writeFileSync(at('a.docx'), draft(NOTICE));
    writeFileSync(at('b.docx'), draft(NOTICE));
    writeFileSync(at('c.docx'), draft(changed('5号', '6号')));
    writeFileSync(at('broken.docx'), 'PK nothing');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['0: identical', 'b.docx', 0],
    ['1: different', 'c.docx', 1],
    ['2: unreadable', 'broken.docx', 2],
    ['2: not there', 'absent.docx', 2],
  ])('exit code %s', (_, other, code) => {
    expect(hegao(['compare', at('a.docx'), at(other)]).code).toBe(code);
  });

  it('reports in three forms', () => {
    expect(hegao(['compare', at('a.docx'), at('c.docx')]).out).toContain('「5」→「6」');
    expect(hegao(['compare', at('a.docx'), at('c.docx'), '--lang', 'en']).out).toContain('The text differs');
    const json = JSON.parse(hegao(['compare', at('a.docx'), at('c.docx'), '--format', 'json']).out) as Comparison;
    expect(json.sameText).toBe(false);
    expect(hegao(['compare', at('a.docx'), at('c.docx'), '--format', 'html']).out).toContain(
      '<del>5</del><ins>6</ins>',
    );
  });
});
