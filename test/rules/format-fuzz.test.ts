/** Damaged papers: no formatting rule may throw, say half a sentence, or offer a fix that does not fit or mend. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../shared/document/apply-edits.ts';
import type { ParagraphFormat, RunFormat } from '../../shared/document/document.ts';
import { createChecker } from '../../shared/engine/checker.ts';
import { materialize } from '../../shared/engine/example.ts';
import { rules } from '../../shared/rules/index.ts';
import type { CheckedRule } from '../../shared/rules/rule.ts';
import { isManual } from '../../shared/rules/rule.ts';
import type { Paper, Part } from '../support/format-paper.ts';
import { LETTER, MINUTES, ORDER, ORDINARY, toExample, UPWARD } from '../support/format-paper.ts';

const own = rules.filter((rule): rule is CheckedRule => rule.id.startsWith('format/') && !isManual(rule));
const checker = createChecker(own, {
  id: 'fuzz',
  title: { 'zh-CN': '乱改', en: 'Fuzz' },
  rules: Object.fromEntries(own.map(({ id }) => [id, 'on' as const])),
});
const ROUNDS = 40;
const WORDS = ['', '\t', '\f', '　　', '\ufffc', '😀𠮷', 'a'.repeat(300), '附件：', '——', '（ ）'];
const PLACES = ['table', 'textbox', 'header', 'footer', 'footnote', 'body'] as const;
const ALIGNMENTS = ['left', 'right', 'center', 'justify', 'distribute'] as const;

/** The same numbers on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function damage(paper: Paper, seed: number): Paper {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const drop = <T extends object>(value: T): T => {
    const gone = pick(Object.keys(value));
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone)) as T;
  };
  const blows: readonly ((part: Part) => Part)[] = [
    (part) => ({ ...part, format: drop((part.format ?? {}) as ParagraphFormat) }),
    (part) => (Array.isArray(part.runs) ? part : { ...part, runs: drop((part.runs ?? {}) as RunFormat) }),
    ({ inlines: _, ...part }) => ({ ...part, text: pick(WORDS), runs: {} }),
    (part) => ({ ...part, place: pick(PLACES) }),
    (part) => ({
      ...part,
      format: { ...part.format, alignment: pick(ALIGNMENTS), firstLineIndentChars: pick([-40, 0, 2, 50]) },
    }),
    (part) => (Array.isArray(part.runs) ? part : { ...part, runs: { ...part.runs, sizePt: pick([0, 1, 16, 72]) } }),
  ];
  let parts = [...paper.parts];
  for (let blow = 0; blow < 6; blow += 1) {
    const at = Math.floor(random() * parts.length);
    const strike = pick(blows);
    if (random() < 0.1) parts = parts.filter((_, index) => index !== at);
    else parts = parts.map((each, index) => (index === at ? ([each[0], strike(each[1])] as const) : each));
  }
  const sheet = paper.sections[0];
  const sections =
    random() < 0.3 && sheet ? [{ ...sheet, pageWidthMm: pick([0, 10, 420]), marginLeftMm: 200 }] : paper.sections;
  return { parts, sections: random() < 0.1 ? [] : sections };
}

describe.each(Object.entries({ ORDINARY, UPWARD, LETTER, ORDER, MINUTES }))('damaged %s', (_, paper) => {
  it('is judged in whole sentences, with fixes that fit and mend', () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const { document } = materialize(toExample(damage(paper, seed)));
      const check = (each: typeof document) => checker.check(each, { date: '2024-06-01', rethrow: true }).diagnostics;
      for (const { rule, message, data, fix } of check(document)) {
        const said = own.find(({ id }) => id === rule)?.messages[message]?.(data);
        expect(`${said?.['zh-CN']}${said?.en}`).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
        if (!fix) continue;
        const mended = applyEdits(document, fix.edits);
        if (mended === 'stale') throw new Error(`${rule}: the fix does not fit (seed ${seed})`);
        const left = check(mended).filter((each) => each.rule === rule && each.message === message);
        expect([rule, seed, left.length]).toEqual([rule, seed, 0]);
      }
    }
  });
});
