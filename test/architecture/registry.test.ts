/** Every rule file is registered, named after its path, cited and exemplified: read from the folder, not by review. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../shared/rules/index.ts';
import { NORMS } from '../../shared/standards/norms.ts';
import { ruleFiles } from '../support/rules.ts';

describe('the registry', () => {
  it('holds every rule file once, and nothing else', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...new Set(rules.map((rule) => rule.id))]);
    expect(rules.map((rule) => rule.id).sort()).toEqual(ruleFiles.map(({ rule }) => rule.id).sort());
  });

  it('names each rule after its path', () => {
    const misnamed = ruleFiles.filter(({ path, rule }) => path !== `shared/rules/${rule.id}.ts`);
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  it('cites only instruments of the register', () => {
    const known = new Set(NORMS.map((norm) => norm.id));
    const unknown = rules.flatMap((rule) =>
      rule.clauses
        .filter(({ instrument }) => !known.has(instrument))
        .map(({ instrument }) => `${rule.id}: ${instrument}`),
    );
    expect(unknown).toEqual([]);
  });
});
