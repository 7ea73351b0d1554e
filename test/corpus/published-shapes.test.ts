/** Rules of element, type, routing, filing, citation and streamlining stay below a warning on sound documents. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../shared/engine/checker.ts';
import { DEFAULT_PROFILE } from '../../shared/profiles/index.ts';
import { readText } from '../../shared/readers/text/index.ts';
import { rules } from '../../shared/rules/index.ts';
import { recognize } from '../../shared/structure/recognize.ts';
import { SHAPES } from './published-shapes.ts';

const FAMILIES = /^(?:element|genre|routing|process|filing|cleanup|info|supervision|citation|streamline|privacy)\//;
const checker = createChecker(rules, DEFAULT_PROFILE);

describe.each(SHAPES)('$name', ({ text }) => {
  const document = readText(text);
  const outline = recognize(document);

  // As a page that may show a part only, and as a whole document, of which more is asked.
  it.each([outline.partial, false])('says nothing above a hint (part of a document: %s)', (partial) => {
    const { diagnostics, outcomes } = checker.check(document, { outline: { ...outline, partial } });
    const loud = diagnostics.filter(({ severity, rule }) => severity !== 'info' && FAMILIES.test(rule));
    expect(loud.map(({ rule, quote }) => `${rule} 「${quote}」`)).toEqual([]);
    expect([...outcomes].filter(([, { kind }]) => kind === 'error')).toEqual([]);
  });
});
