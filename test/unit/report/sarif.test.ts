/** SARIF as other tools read it: valid against the published schema, with honest kinds. */
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { createChecker } from '../../../shared/engine/checker.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readText } from '../../../shared/readers/text/index.ts';
import { isUnreadable } from '../../../shared/document/document.ts';
import { registryOf, sarifReport } from '../../../shared/report/index.ts';
import { rules } from '../../../shared/rules/index.ts';

/** The published schema is written in draft 04; its keywords mean the same in draft 07 but for its own name. */
const { id: _id, ...schema } = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as Readonly<Record<string, unknown>>;

interface Log {
  readonly runs: readonly {
    readonly results: readonly { readonly kind: string; readonly level: string; readonly ruleId: string }[];
  }[];
}

function logOf(text: string): Log {
  const document = readText(text);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  const result = createChecker(rules, DEFAULT_PROFILE).check(document, { today: '2024-06-01' });
  const engine = { name: 'hegao', version: '1.0.0', profile: { id: 'x', hash: 'y' } } as const;
  return sarifReport([{ path: '某 目录/通知.txt', document, result }], engine, registryOf(rules)) as Log;
}

it('is valid SARIF 2.1.0', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  const log = logOf('关于做好防汛工作的通知\n\n各县:\n\n请做好防汛工作。\n\n某某市人民政府\n\n2024年05月08日');
  validate(JSON.parse(JSON.stringify(log)));
  expect(validate.errors ?? []).toEqual([]);
  expect(log.runs[0]?.results.some(({ kind, level }) => kind === 'fail' && level === 'error')).toBe(true);
});

it('says what could not be told: silence is no pass', () => {
  const kinds = new Set(logOf('一段文字。').runs[0]?.results.map(({ kind }) => kind));
  expect(kinds).toContain('open');
});
