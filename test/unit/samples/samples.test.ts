/** Every sample says exactly what is wrong in it: the named slips once each, and nothing else. */
import { describe, expect, it } from 'vitest';
import { isUnreadable } from '../../../shared/document/document.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import type { Diagnostic } from '../../../shared/engine/result.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { rules } from '../../../shared/rules/index.ts';
import { samples } from '../../../shared/samples/index.ts';

const checker = createChecker(rules, DEFAULT_PROFILE);

/** All findings above a hint, and the hints that are asked for. */
function findings(bytes: Uint8Array, wanted: ReadonlySet<string>): readonly Diagnostic[] {
  const document = readOoxml(bytes);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return checker
    .check(document, {})
    .diagnostics.filter(({ severity, rule }) => severity !== 'info' || wanted.has(rule));
}

describe.each(samples)('sample $id', ({ build, defects }) => {
  const found = findings(build(), new Set(defects.map(({ rule }) => rule)));

  it('shows the slips it names and nothing else', () => {
    expect(found.map(({ rule }) => rule).sort()).toEqual(defects.map(({ rule }) => rule).sort());
  });

  it('is the same bytes each time', () => {
    expect(build()).toEqual(build());
  });

  for (const { rule, words } of defects) {
    it(`shows ${rule} once (${words})`, () => {
      expect(found.filter((finding) => finding.rule === rule)).toHaveLength(1);
    });
  }
});
