/** Packs read tolerantly: the good part is used, each wrong thing is named with its place, nothing ever throws. */
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack, ruleBookOf } from '../../../shared/packs/read-pack.ts';
import { packJsonSchema } from '../../../shared/packs/json-schema.ts';
import { rules } from '../../../shared/rules/index.ts';

const known = ruleBookOf(rules);
const RULE = 'element/recipient-colon';

/** A pack that uses every field. */
const FULL = {
  id: 'gansu-office',
  title: '某省办公厅',
  version: 3,
  layer: 'provincial',
  base: 'party-government',
  issuer: '某省委办公厅',
  notBefore: '2026-01-01',
  notAfter: '2027-12-31',
  minEngine: '1.0.0',
  lowerBy: 0,
  machine: 'unclassified',
  rules: { [RULE]: 'warning', 'streamline/brief-length': { severity: 'error', options: { maxCharacters: 1200 } } },
  mandatory: [RULE],
  limits: [
    { rule: 'streamline/brief-length', option: 'maxCharacters', value: 1500, from: '2012-10-01', source: '精简意见' },
  ],
  words: [{ word: '科室', suggest: '处室', reason: '机构改革', followedBy: '[，。]|负责', expires: '2027-01-01' }],
  norms: [{ title: '某省公文处理实施细则', number: '甘办发〔2013〕5号', from: '2013-01-01' }],
  lists: { issuers: ['某省人民政府'], holidays: ['2026-10-01'] },
  sites: [{ origin: 'https://oa.example.gov.cn', fields: { 标题: '#title' }, body: '.content' }],
  templates: { 通知: { 发文机关: '某省人民政府' } },
};

describe('a sound pack', () => {
  it('is read whole', () => {
    const { pack, problems } = readPack(FULL, known);
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({
      version: 3,
      layer: 'provincial',
      profile: { id: 'gansu-office', machine: 'unclassified' },
    });
    expect(pack.profile.tables?.words).toHaveLength(1);
    expect(pack.sites[0]?.fields).toEqual({ 标题: '#title' });
  });

  it('fits the JSON Schema that editors get', () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(packJsonSchema());
    validate(FULL);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...FULL, rule: {} })).toBe(false);
  });
});

const WRONG: readonly unknown[] = [
  null,
  7,
  'x',
  true,
  [],
  {},
  { a: 1 },
  [null],
  -1,
  1.5,
  '',
  '2026-13-01',
  'ERROR',
  ['x', 1],
  { __proto__: null },
];
const NESTED: readonly (readonly [string, unknown])[] = [
  ['rules.absent/rule', { rules: { 'absent/rule': 'error' } }],
  [`rules.${RULE}`, { rules: { [RULE]: 'fatal' } }],
  [`rules.${RULE}`, { rules: { [RULE]: { severity: 'off', extra: 1 } } }],
  ['rules.streamline/brief-length.options.limit', { rules: { 'streamline/brief-length': { options: { limit: 5 } } } }],
  [
    'rules.streamline/brief-length.options.maxCharacters',
    { rules: { 'streamline/brief-length': { options: { maxCharacters: '五' } } } },
  ],
  ['mandatory[1]', { mandatory: [RULE, 'absent/rule'] }],
  ['limits[0].from', { limits: [{ rule: RULE, option: 'x', value: 1, from: '2026-02-30' }] }],
  ['limits[1].rule', { limits: [{ rule: RULE }, { rule: 'absent/rule', option: 'x', value: 1 }] }],
  ['limits[0].option', { limits: [{ rule: RULE, option: 'x', value: 1 }] }],
  ['limits[0].value', { limits: [{ rule: 'streamline/brief-length', option: 'maxCharacters', value: 'x' }] }],
  // Counted in the file, not among the entries that were sound so far.
  ['words[2].followedBy', { words: [{ word: 1 }, null, { word: '科室', reason: '改称', followedBy: '(' }] }],
  ['words[0].reason', { words: [{ word: '科室' }] }],
  ['words[0].word', { words: [{ word: '', reason: 'r' }] }],
  ['words[0].followedBy', { words: [{ word: '科', reason: 'r', followedBy: '(a+)+$' }] }],
  ['words[0].followedBy', { words: [{ word: '科', reason: 'r', followedBy: '.*' }] }],
  ['words[0].precededBy', { words: [{ word: '科', reason: 'r', precededBy: '[' }] }],
  ['words[0].notFollowedBy', { words: [{ word: '科', reason: 'r', notFollowedBy: 'a{1,99}' }] }],
  ['norms[0].title', { norms: [{ title: '一' }] }],
  ['lists.issuers', { lists: { issuers: '某省' } }],
  ['sites[0].origin', { sites: [{ origin: 'javascript:alert(1)' }] }],
  ['sites[0].origin', { sites: [{ origin: 'https://a.example/path' }] }],
  ['templates.通知.标题', { templates: { 通知: { 标题: 5 } } }],
  ['title', { title: '' }],
  ['id', { id: '中文' }],
  ['colour', { colour: 'red' }],
];

describe('a wrong pack', () => {
  it.each(NESTED)('names the place: %s', (path, part) => {
    const { pack, problems } = readPack({ ...FULL, ...(part as object) }, known);
    expect(problems.map((each) => each.path)).toContain(path);
    for (const { problem } of problems) expect(problem['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(pack.profile.rules).toBeDefined();
  });

  const fields = Object.keys(FULL) as (keyof typeof FULL)[];
  const cases = fields.flatMap((field) => WRONG.map((value) => [field, JSON.stringify(value), value] as const));
  const bad = cases.filter(([field, , value]) => !fits(field, value));
  it(`is refused in ${bad.length} further ways, each with a sentence and its place`, () => {
    expect(bad.length + NESTED.length).toBeGreaterThanOrEqual(200);
    for (const [field, , value] of bad) {
      const { problems } = readPack({ ...FULL, [field]: value }, known);
      expect(problems.length, `${field} = ${JSON.stringify(value)}`).toBeGreaterThan(0);
      expect(problems.every(({ path, problem }) => path.startsWith(field) && problem['zh-CN'] !== '')).toBe(true);
    }
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
    const places = [
      `{"id":"x","${key}":{"polluted":1}}`,
      `{"id":"x","rules":{"${key}":"off"}}`,
      `{"id":"x","rules":{"${RULE}":{"options":{"${key}":1}}}}`,
      `{"id":"x","lists":{"${key}":["a"]}}`,
      `{"id":"x","templates":{"${key}":{"a":"b"}}}`,
      `{"id":"x","templates":{"通知":{"${key}":"b"}}}`,
      `{"id":"x","sites":[{"origin":"https://a.example","fields":{"${key}":"#a"}}]}`,
      `{"id":"x","limits":[{"rule":"${RULE}","option":"a","value":1,"${key}":1}]}`,
      `{"id":"x","title":{"zh-CN":"a","${key}":"b"}}`,
    ];
    for (const source of places) {
      const { problems } = readPack(JSON.parse(source), known);
      expect(
        problems.some(({ path }) => path.includes(key)),
        source,
      ).toBe(true);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readPack(value, known);
        readPack({ ...FULL, rules: value, words: value, sites: value, limits: value }, known);
      }),
    );
  });
});

/** Whether the JSON Schema would let it stand, so that only wrong values are counted. */
function fits(field: string, value: unknown): boolean {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  return ajv.validate(packJsonSchema(), { ...FULL, [field]: value });
}
