/** What the panels share: grouping, stepping, setting aside, describing, the gate. */
import { describe, expect, it } from 'vitest';
import type { Exemption } from '../../../shared/index.ts';
import {
  createChecker,
  DEFAULT_PROFILE,
  isUnreadable,
  readOoxml,
  registryOf,
  rules,
  samples,
} from '../../../shared/index.ts';
import type { SetAsideRecord } from '../../../shared/ui/index.ts';
import {
  addRecord,
  cardsOf,
  compareSheet,
  countCards,
  describeEdit,
  diffParts,
  documentKey,
  exemptionsFor,
  filterCards,
  gateOf,
  gateReport,
  groupCards,
  neighbourKey,
  parseRecords,
  removeRecord,
  requestPage,
  REVIEW_HEADS,
  ruleNames,
  sheetOf,
} from '../../../shared/ui/index.ts';

const registry = registryOf(rules);
const document = readOoxml((samples.find(({ id }) => id === 'draft-with-slips') as (typeof samples)[number]).build());
if (isUnreadable(document)) throw new Error(document.unreadable.en);
const result = createChecker(rules, DEFAULT_PROFILE).check(document);
const cards = cardsOf(document, result, registry);
const record: SetAsideRecord = {
  scope: 'place',
  rule: 'a/b',
  fingerprint: 'f1',
  document: 'd1',
  reason: '惯例',
  date: '2026-05-01',
};

describe('cards', () => {
  it('say every finding in both languages, with its clauses', () => {
    expect(cards).toHaveLength(result.diagnostics.length);
    for (const { message, title, element, clauses } of cards) {
      for (const text of [message, title, element]) expect(text['zh-CN'] && text.en).toBeTruthy();
      expect(clauses.length).toBeGreaterThan(0);
    }
  });

  it('are grouped by element, the graver first, none lost', () => {
    const groups = groupCards(cards);
    expect(groups.flatMap((group) => group.cards)).toHaveLength(cards.length);
    for (const group of groups) {
      const ranks = group.cards.map(({ diagnostic }) => ['error', 'warning', 'info'].indexOf(diagnostic.severity));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
    const errors = filterCards(cards, new Set(['error'] as const));
    expect(errors).toHaveLength(countCards(cards).error);
    expect(filterCards(cards, new Set())).toBe(cards);
  });
});

it('steps through the list without wrapping', () => {
  const keys = ['a', 'b', 'c'];
  expect(neighbourKey(keys, undefined, 1)).toBe('a');
  expect(neighbourKey(keys, 'a', 1)).toBe('b');
  expect(neighbourKey(keys, 'c', 1)).toBe('c');
  expect(neighbourKey(keys, 'a', -1)).toBe('a');
  expect(neighbourKey(keys, 'b', 'last')).toBe('c');
  expect(neighbourKey(keys, 'gone', 1)).toBe('a');
  expect(neighbourKey([], 'a', 1)).toBeUndefined();
});

describe('what was set aside', () => {
  it('tells the engine fingerprints of this document and rules of this person', () => {
    const records: readonly SetAsideRecord[] = [
      record,
      { scope: 'document', rule: 'c/d', document: 'd1', reason: '试行', date: '2026-05-01' },
      { scope: 'person', rule: 'e/f', reason: '习惯', date: '2026-05-01' },
      { ...record, document: 'd2', fingerprint: 'f2' },
    ];
    const expected: readonly Exemption[] = [
      { scope: 'place', reason: '惯例', fingerprint: 'f1' },
      { scope: 'document', reason: '试行', rule: 'c/d' },
      { scope: 'person', reason: '习惯', rule: 'e/f' },
    ];
    expect(exemptionsFor(records, 'd1')).toEqual(expected);
  });

  it('is added once, removed, kept and read again; a damaged store is an empty one', () => {
    const twice = addRecord(addRecord([], record), { ...record, reason: '新的理由' });
    expect(twice.map(({ reason }) => reason)).toEqual(['新的理由']);
    expect(removeRecord(twice, record)).toEqual([]);
    expect(parseRecords(JSON.stringify(twice))).toEqual(twice);
    expect(parseRecords('{')).toEqual([]);
    expect(parseRecords(JSON.stringify([{ scope: 'all' }, null, record]))).toEqual([record]);
    const names = ruleNames([record.rule], registry);
    const page = requestPage([record, { ...record, scope: 'organisation', reason: '<惯例>' }], {
      names,
      language: 'zh-CN',
    });
    expect(page.match(/<tr><td>/g)).toHaveLength(1);
    expect(page).toContain('&lt;惯例&gt;');
    expect(page).toContain(names[0]?.title['zh-CN']);
  });

  it('stands for a document by a hash of its title, never by its words', () => {
    const key = documentKey(document, result.outline, '请示.docx');
    expect(key).toMatch(/^[0-9a-f]{14}$/);
    expect(documentKey(document, { ...result.outline, elements: [] }, 'a')).not.toBe(key);
  });
});

it('describes every kind of edit in words', () => {
  const at = { paragraph: 'p1' as never, start: 0, end: 1 };
  expect(describeEdit({ kind: 'replaceText', at, expect: ':', insert: '：' })['zh-CN']).toBe('“:”改为“：”');
  expect(describeEdit({ kind: 'replaceText', at, expect: '。', insert: '' })['zh-CN']).toBe('删去“。”');
  expect(describeEdit({ kind: 'formatRuns', at, expect: '', set: { sizePt: 16, bold: false } })['zh-CN']).toBe(
    '字号改为三号（16 磅），取消加粗',
  );
  const paragraph = { kind: 'formatParagraph', paragraph: 'p1' as never, expect: '' } as const;
  expect(describeEdit({ ...paragraph, set: { firstLineIndentChars: 2 } }).en).toBe('first line 2 ch');
  expect(describeEdit({ kind: 'formatSection', section: 0, set: { marginTopMm: 37 } })['zh-CN']).toBe('上边距 37 毫米');
});

it('shows what goes and what comes', () => {
  expect(diffParts('[2026]号', '〔2026〕号')).toEqual([
    { kind: 'gone', text: '[' },
    { kind: 'new', text: '〔' },
    { kind: 'same', text: '2026' },
    { kind: 'gone', text: ']' },
    { kind: 'new', text: '〕' },
    { kind: 'same', text: '号' },
  ]);
});

describe('the gate before review', () => {
  const all = new Set(REVIEW_HEADS.map(({ id }) => id));
  it('opens only when nothing is to be corrected, every reason is given and every head ticked', () => {
    expect(gateOf({ cards, records: [], broken: 0, ticked: all }).isOpen).toBe(false);
    expect(gateOf({ cards: [], records: [], broken: 0, ticked: new Set() }).isOpen).toBe(false);
    expect(gateOf({ cards: [], records: [{ ...record, reason: ' ' }], broken: 0, ticked: all }).isOpen).toBe(false);
    expect(gateOf({ cards: [], records: [record], broken: 1, ticked: all }).isOpen).toBe(false);
    expect(gateOf({ cards: [], records: [record], broken: 0, ticked: all }).isOpen).toBe(true);
  });

  it('prints by which rule packs was checked, as text and not as markup', () => {
    const gate = gateOf({ cards: [], records: [], broken: 0, ticked: all });
    const paper = { state: { name: 'a.docx' }, records: [], names: [], language: 'zh-CN' } as const;
    const pack = { id: '<b>office', version: 3, hash: '00000000000003' };
    expect(gateReport(gate, { ...paper, packs: [pack] })).toContain(
      '检查依据：规则包 &lt;b&gt;office 第 3 版 (00000000000003)',
    );
    expect(gateReport(gate, { ...paper, packs: [] })).not.toContain('检查依据');
  });
});

it('fills a cover sheet from the document and compares it', () => {
  const fields = new Map(sheetOf(document, result.outline).map(({ name, value }) => [name['zh-CN'], value]));
  expect(fields.get('标题')).toContain('关于建设城北图书馆的请示');
  expect(fields.get('附件份数')).toBe('2');
  expect(compareSheet('清江市人民政府', '清江市人民政府：')).toBe('same');
  expect(compareSheet('清江市人民政府', '清江市政府')).toBe('differs');
  expect(compareSheet('清江市人民政府', ' ')).toBe('empty');
});
