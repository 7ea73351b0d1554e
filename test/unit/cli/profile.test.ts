/** `hegao profile`: problems in Chinese with their place, keys and signatures end to end. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hegao } from '../../support/cli.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-profile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('names every problem and its place', () => {
  writeFileSync(at('wrong.json'), '{"id":"x","rules":{"absent/rule":"error"},"lists":{"issuers":1},"__proto__":{}}');
  const run = hegao(['profile', 'check', at('wrong.json')]);
  expect(run.code).toBe(1);
  expect(run.err.trim().split('\n')).toHaveLength(3);
  expect(run.err).toMatch(/rules\.absent\/rule：本版本没有规则/);
});

it.each([
  ['{', /不是有效的 JSON/],
  ['', /不是有效的 JSON/],
])('says so of a file that is no JSON: %j', (source, words) => {
  writeFileSync(at('broken.json'), source);
  const run = hegao(['profile', 'check', at('broken.json')]);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(words);
});

it('signs and verifies; a changed pack is found out', () => {
  writeFileSync(at('pack.json'), '{"id":"office","version":1}');
  expect(hegao(['profile', 'keygen', '-o', at('key')]).code).toBe(0);
  expect(hegao(['profile', 'keygen', '-o', at('key')]).code).toBe(2);
  expect(hegao(['profile', 'sign', at('pack.json'), '--key', at('key')]).code).toBe(0);
  expect(hegao(['profile', 'verify', at('pack.json'), '--key', at('key.pub')]).code).toBe(0);
  writeFileSync(at('pack.json'), `${readFileSync(at('pack.json'), 'utf8')} `);
  expect(hegao(['profile', 'verify', at('pack.json'), '--key', at('key.pub')]).code).toBe(1);
});

it('prints a schema', () => {
  const schema = JSON.parse(hegao(['profile', 'schema']).out) as {
    readonly properties: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['id', 'rules', 'words', 'sites']));
});
