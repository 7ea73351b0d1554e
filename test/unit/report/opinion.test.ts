/** Opinions say what was found, leave to people what is theirs, and are themselves fit to be sent. */
import { describe, expect, it } from 'vitest';
import { isUnreadable } from '../../../shared/document/document.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import type { Diagnostic } from '../../../shared/engine/result.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { readText } from '../../../shared/readers/text/index.ts';
import type { CheckedDocument, Opinion, OpinionKind } from '../../../shared/report/index.ts';
import { opinionHtml, opinionText, registryOf, writeOpinion } from '../../../shared/report/index.ts';
import { opinionLines } from '../../../shared/report/opinion.ts';
import { rules } from '../../../shared/rules/index.ts';
import { samples } from '../../../shared/samples/index.ts';
import { buildOpinion, buildOpinionText } from '../../../shared/writers/templates/index.ts';

const checker = createChecker(rules, DEFAULT_PROFILE);
const registry = registryOf(rules);
const KINDS: readonly OpinionKind[] = ['review', 'return', 'filing'];
const FIELDS = {
  recipient: '清江市文化和旅游局',
  issuer: '清江市人民政府办公室',
  date: '2026年3月5日',
  replyBy: '3月10日前',
};

function checkedFile(path: string, bytes: Uint8Array): CheckedDocument {
  const document = readOoxml(bytes);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return { path, document, result: checker.check(document, {}) };
}
const sample = (id: string): CheckedDocument => {
  const found = samples.find((each) => each.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return checkedFile(`${id}.docx`, found.build());
};
const checkedText = (text: string): CheckedDocument => {
  const document = readText(text);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return { path: 'a.txt', document, result: checker.check(document, {}) };
};
const faults = (diagnostics: readonly Diagnostic[]): readonly (readonly string[])[] =>
  diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule, quote }) => [rule, quote]);

const PACKS = [
  { id: 'province', hash: '00000000000002' },
  { id: 'office', version: 3, hash: '00000000000003' },
];
const draft = sample('draft-with-slips');

describe.each(KINDS)('%s', (kind) => {
  const opinion = writeOpinion(kind, { ...draft, packs: PACKS }, registry, FIELDS);

  it('as .docx passes the rules', () => {
    const { result } = checkedFile('opinion.docx', buildOpinion(opinion));
    expect(faults(result.diagnostics)).toEqual([]);
  });

  it('as text passes the rules of text', () => {
    const [sent = ''] = opinionText(opinion).split('——以下供审核人参考');
    expect(faults(checkedText(sent.replace(/\n/g, '\n\n')).result.diagnostics)).toEqual([]);
  });

  it('says under its date by which rule packs was judged, in every form', () => {
    const basis = '（检查依据：规则包province，校验值00000000000002；规则包office第3版，校验值00000000000003）';
    const linesOf = (bytes: Uint8Array): readonly string[] =>
      checkedFile('opinion.docx', bytes)
        .document.paragraphs.filter(({ place }) => place === 'body')
        .map(({ text }) => text);
    const [sent = ''] = opinionText(opinion).split('\n\n——以下供审核人参考');
    expect(sent.trimEnd().split('\n').slice(-2)).toEqual([expect.stringContaining(FIELDS.date), `　　${basis}`]);
    expect(linesOf(buildOpinion(opinion)).slice(-2)).toEqual([FIELDS.date, basis]);
    expect(linesOf(buildOpinionText(opinionText(opinion))).slice(-2)).toEqual([FIELDS.date, basis]);
    expect(opinionHtml([opinion])).toContain(`<p class="basis">${basis}</p>`);
    const { result } = checkedFile('opinion.docx', buildOpinion(opinion));
    expect(result.outline.elements.map((each) => each.kind)).toContain('annotation');
    const bare = writeOpinion(kind, draft, registry, FIELDS);
    expect(opinionText(bare) + opinionHtml([bare])).not.toContain('检查依据');
  });

  it('names every finding above a hint, with place and clause', () => {
    const items = opinion.groups.flatMap((group) => group.items);
    const rulesFound = new Set(
      draft.result.diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
    );
    expect(items.length).toBeGreaterThanOrEqual(rulesFound.size);
    for (const { place, basis } of items) {
      expect(place).toMatch(/^(?:第\d+段（.+）|全文)/);
      expect(basis).not.toBe('');
    }
  });

  it('keeps the house order of its parts', () => {
    const order = ['文种格式', '行文规则', '文字表述', '依据'];
    const headings = opinion.groups.map(({ heading }) => heading);
    expect(headings).toEqual(order.filter((heading) => headings.includes(heading)));
  });

  it('asks people every question that is theirs', () => {
    expect(opinion.heads).toHaveLength({ review: 5, return: 1, filing: 3 }[kind]);
  });

  it('leaves the heads of people empty, whatever was found', () => {
    const clean = writeOpinion(kind, sample('conforming-request'), registry, FIELDS);
    expect(clean.heads).toEqual(opinion.heads);
    const lines = opinionLines(opinion);
    const from = lines.findIndex(({ text }) => text.endsWith(opinion.headsTitle));
    const under = lines.slice(from + 1, from + 1 + opinion.heads.length);
    expect(under.every(({ kind: line, text }) => line === 'head' && text.includes('☐'))).toBe(true);
    expect(under.map(({ text }) => text).join('')).not.toMatch(/第\d+段|依据：|☑|√/);
  });

  it('suggests, and never says 违规', () => {
    expect(opinionText(opinion)).not.toMatch(/违规|违反|错误/);
  });

  it('shows what nobody filled in', () => {
    const open = writeOpinion(kind, draft, registry);
    const { result } = checkedFile('opinion.docx', buildOpinion(open));
    const fields = result.diagnostics
      .filter(({ rule }) => rule === 'element/unfilled-field')
      .map(({ data }) => data['field']);
    expect(fields.sort()).toEqual(['发文机关', '成文日期', '主送机关'].sort());
  });
});

describe('an opinion', () => {
  it('on a right document finds nothing and asks for nothing', () => {
    const opinion = writeOpinion('review', sample('conforming-request'), registry, FIELDS);
    expect(opinion.groups).toEqual([]);
    expect(opinion.closing).toEqual([]);
    expect(opinion.opening).toContain('没有发现需要修改的地方');
    expect(opinion.opening).toContain('（清文旅发〔2026〕12号）');
  });

  it('does not cite a number that is written wrongly', () => {
    expect(writeOpinion('review', draft, registry, FIELDS).opening).not.toContain('[2026]');
  });

  it('tells the reviewer, and only the reviewer, what could not be told', () => {
    const opinion = writeOpinion(
      'review',
      checkedText('关于防汛工作的通知\n\n各县人民政府:\n\n请做好。'),
      registry,
      FIELDS,
    );
    expect(opinion.notes.join()).toContain('读不到字体字号');
    expect(opinionText(opinion)).toContain('以下供审核人参考，不随文发出');
    const inFile = checkedFile('a.docx', buildOpinion(opinion))
      .document.paragraphs.map(({ text }) => text)
      .join('');
    expect(inFile).not.toContain('读不到字体字号');
  });

  it('says once what is found alike in several places', () => {
    const items = (opinion: Opinion) => opinion.groups.flatMap((group) => group.items);
    const twice = checkedText(
      '关于会议的通知\n\n各县人民政府：\n\n2024年6月3日（星期二）召开。\n\n定于2024年6月3日（星期二）。',
    );
    const weekday = items(writeOpinion('review', twice, registry, FIELDS)).filter(({ words }) =>
      words.includes('星期'),
    );
    expect(weekday).toHaveLength(1);
    expect(weekday[0]?.place).toMatch(/第\d+段（正文）、第\d+段（正文）/);
  });

  it('as a page escapes the words of the document and fetches nothing', () => {
    const hostile = '<script>alert(1)</script>"&';
    const opinion = writeOpinion('review', draft, registry, { recipient: hostile, replyBy: hostile });
    const page = opinionHtml([opinion]);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/(?:src|href)=|https?:/);
  });
});
