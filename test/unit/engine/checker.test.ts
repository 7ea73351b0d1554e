import { describe, expect, it, vi } from 'vitest';
import type { OfficialDocument } from '../../../shared/document/document.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import { materialize } from '../../../shared/engine/example.ts';
import type { Profile } from '../../../shared/engine/profile.ts';
import type { Example, Rule } from '../../../shared/rules/rule.ts';
import { defineManualRule, defineRule } from '../../../shared/rules/rule.ts';

const profile: Profile = { id: 'test', title: { 'zh-CN': '测试', en: 'Test' }, rules: {} };
const calls = vi.fn<(text: string) => void>();

/** Finds every 坏; the common ground of the tests below. */
function ruleWith(change: Partial<Parameters<typeof defineRule>[0]> = {}): Rule {
  const example: Example = { paragraphs: ['好'] };
  return defineRule({
    id: 'wording/bad',
    title: { 'zh-CN': '坏字', en: 'Bad' },
    clauses: [{ instrument: '条例', clause: '第十九条（三）' }],
    severity: 'error',
    scope: 'paragraph',
    messages: { bad: () => ({ 'zh-CN': '这里有坏字', en: 'found a bad word' }) },
    examples: { good: [example, example], bad: [example, example], traps: [example] },
    *check({ paragraph: { id, text } }) {
      calls(text);
      for (const { index } of text.matchAll(/坏/g)) {
        yield { message: 'bad', at: { paragraph: id, start: index, end: index + 1 } };
      }
    },
    ...(change as object),
  });
}

function check(rule: Rule, texts: readonly string[], settings: Partial<Profile> = {}) {
  const { document, options } = materialize({ paragraphs: texts.map((text) => ({ kind: 'body', text })) });
  return createChecker([rule], { ...profile, ...settings }).check(document, options);
}

describe('outcomes', () => {
  it('are one for each rule, and silence is never a pass', () => {
    expect(check(ruleWith(), ['好']).outcomes.get('wording/bad')).toEqual({ kind: 'pass', units: 1 });
    expect(check(ruleWith(), ['坏']).outcomes.get('wording/bad')?.kind).toBe('fail');
    expect(check(ruleWith({ on: ['title'] }), ['坏']).outcomes.get('wording/bad')).toEqual({
      kind: 'notApplicable',
      reason: 'noElement',
    });
    expect(check(ruleWith({ genres: ['请示'] }), ['坏']).outcomes.get('wording/bad')).toEqual({
      kind: 'notApplicable',
      reason: 'genre',
    });
    expect(check(ruleWith({ needs: ['layout'] }), ['坏']).outcomes.get('wording/bad')).toEqual({
      kind: 'cannotTell',
      missing: ['layout'],
      reasons: [],
    });
    expect(check(ruleWith(), ['坏'], { rules: { 'wording/bad': 'off' } }).outcomes.get('wording/bad')).toEqual({
      kind: 'off',
    });
  });

  it('say when a rule broke, and leave the others standing', () => {
    const broken = ruleWith({
      id: 'wording/broken',
      check: () => {
        throw new Error('broken');
      },
    });
    const { document, options } = materialize({ paragraphs: [{ kind: 'body', text: '坏' }] });
    const { outcomes } = createChecker([broken, ruleWith()], profile).check(document, options);
    expect(outcomes.get('wording/broken')).toEqual({ kind: 'error', detail: 'broken' });
    expect(outcomes.get('wording/bad')?.kind).toBe('fail');
  });

  it('ask people what only people can judge', () => {
    const question = { 'zh-CN': '是否确有必要？', en: 'Is it needed?' };
    const { id: _id, ...rest } = ruleWith() as Rule & { id: string };
    const manual = defineManualRule({
      id: 'review/need',
      title: rest.title,
      clauses: rest.clauses,
      severity: 'info',
      question,
    });
    expect(check(manual, ['好']).outcomes.get('review/need')).toEqual({ kind: 'manual', question });
  });

  it('do not apply an instrument before it was in force', () => {
    const { document, options } = materialize({ paragraphs: [{ kind: 'body', text: '坏' }], date: '2011-05-01' });
    const { outcomes } = createChecker([ruleWith()], profile).check(document, options);
    expect(outcomes.get('wording/bad')).toEqual({ kind: 'notApplicable', reason: 'date' });
  });
});

describe('findings', () => {
  it('quote their words and keep one fingerprint wherever they stand', () => {
    const [first] = check(ruleWith(), ['有坏字']).diagnostics;
    const [moved] = check(ruleWith(), ['前面多了一段', '有坏字']).diagnostics;
    expect(first?.quote).toBe('坏');
    expect(moved?.fingerprint).toBe(first?.fingerprint);
  });

  it('differ in fingerprint where the same words occur twice', () => {
    const prints = check(ruleWith(), ['坏坏', '坏坏']).diagnostics.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(4);
  });

  it('are never errors when recognition was not sure', () => {
    const { document, options } = materialize({ paragraphs: [{ kind: 'body', text: '坏' }] });
    const elements = options.outline?.elements.map((element) => ({ ...element, certainty: 'likely' as const })) ?? [];
    const outline = { form: 'ordinary' as const, partial: false, elements };
    const [found] = createChecker([ruleWith()], profile).check(document, { ...options, outline }).diagnostics;
    expect([found?.severity, found?.certainty]).toEqual(['warning', 'likely']);
  });

  it('can be set aside by fingerprint and come back', () => {
    const { document, options } = materialize({ paragraphs: [{ kind: 'body', text: '坏' }] });
    const checker = createChecker([ruleWith()], profile);
    const [found] = checker.check(document, options).diagnostics;
    const exemption = { fingerprint: found?.fingerprint ?? '', reason: '引用原文', scope: 'place' as const };
    const without = checker.check(document, { ...options, exemptions: [exemption] });
    expect(without.diagnostics).toEqual([]);
    expect(without.setAside).toEqual([{ diagnostic: found, exemption }]);
    expect(checker.check(document, options).diagnostics).toEqual([found]);
  });
});

describe('re-checking', () => {
  it('runs a rule again only on what changed, and finds the same', () => {
    const texts = Array.from({ length: 50 }, (_, index) => `第${index}段坏`);
    const checker = createChecker([ruleWith()], profile);
    const before = materialize({ paragraphs: texts.map((text) => ({ kind: 'body', text })) });
    checker.check(before.document, before.options);
    calls.mockClear();
    const edited = ['新的一段', ...texts.slice(0, 20), '改过的坏段', ...texts.slice(21)];
    const after = materialize({ paragraphs: edited.map((text) => ({ kind: 'body', text })) });
    const warm = checker.check(after.document, after.options);
    expect(calls.mock.calls.map(([text]) => text)).toEqual(['新的一段', '改过的坏段']);
    const cold = createChecker([ruleWith()], profile).check(after.document, after.options);
    expect(warm).toEqual(cold);
  });

  it('looks again where only the paper changed', () => {
    const example: Example = { paragraphs: ['好'] };
    const pageWidth = defineRule({
      id: 'format/wide',
      title: { 'zh-CN': '纸宽', en: 'Width' },
      clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.1' }],
      severity: 'error',
      scope: 'document',
      needs: ['pageSetup'],
      messages: { wide: () => ({ 'zh-CN': '纸太宽', en: 'too wide' }) },
      examples: { good: [example, example], bad: [example, example], traps: [example] },
      *check({ pageSetup }) {
        if (pageSetup[0]?.pageWidthMm !== 210) yield { message: 'wide', at: { document: true } };
      },
    });
    const checker = createChecker([pageWidth], profile);
    const { document, options } = materialize({ paragraphs: [{ kind: 'body', text: '不变' }] });
    expect(checker.check(document, options).diagnostics).toEqual([]);
    const wide = { ...document, pageSetup: (document.pageSetup ?? []).map((each) => ({ ...each, pageWidthMm: 297 })) };
    expect(checker.check(wide, options).diagnostics).toHaveLength(1);
  });

  it('gives a worker-safe value', () => {
    const { document, options } = materialize({ paragraphs: [{ kind: 'body', text: '坏' }] });
    const result = createChecker([ruleWith()], profile).check(structuredClone(document) as OfficialDocument, options);
    expect(structuredClone(result)).toEqual(result);
  });
});
