/** Managed values as browsers really deliver them; what does not fit is named and left out. */
import { describe, expect, it } from 'vitest';
import { managedSchema, POLICY_SETTINGS, readPolicy } from '../../../shared/packs/policy.ts';

const VALUES = {
  organization: '某省委办公厅',
  origins: ['https://oa.example.gov.cn/*'],
  unclassified: true,
  sites: [{ origin: 'https://oa.example.gov.cn', fields: { 标题: '#title' } }],
};

it('reads objects and the same as strings alike', () => {
  const strings = {
    organization: VALUES.organization,
    origins: JSON.stringify(VALUES.origins),
    unclassified: 1,
    sites: JSON.stringify(VALUES.sites),
  };
  expect(readPolicy(strings)).toEqual(readPolicy(VALUES));
  expect(readPolicy(VALUES)).toMatchObject({ settings: VALUES, problems: [] });
  expect([...readPolicy(VALUES).set]).toEqual(Object.keys(VALUES));
});

describe('refuses', () => {
  it.each([
    ['an unknown name', { colour: 'red' }, 'colour'],
    ['a wrong kind', { organization: 5 }, 'organization'],
    ['a list that is none', { origins: 'https://a/*' }, 'origins'],
    ['broken JSON', { origins: '["' }, 'origins'],
    ['an address that is none', { packUrl: 'javascript:alert(1)' }, 'packUrl'],
    ['a prototype key', JSON.parse('{"__proto__":{"x":1}}') as object, '__proto__'],
  ])('%s', (_, values, name) => {
    const { settings, problems } = readPolicy(values);
    expect(problems.map((each) => each.name)).toEqual([name]);
    expect(settings).toEqual({});
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    ['a mapping without origin', [{ fields: {} }], 'sites[1].origin'],
    ['a selector that is empty', [{ origin: 'https://a.example', fields: { 标题: '' } }], 'sites[1].fields.标题'],
    ['a prototype key', '{"origin":"https://a.example","fields":{"__proto__":"#x"}}', 'sites[1].fields.__proto__'],
  ])('%s, and keeps the mappings beside it', (_, bad, name) => {
    const [good] = VALUES.sites;
    const sites = typeof bad === 'string' ? `[${JSON.stringify(good)},${bad}]` : [good, ...bad];
    const { settings, problems } = readPolicy({ sites });
    expect(problems.map((each) => each.name)).toEqual([name]);
    expect(settings.sites).toEqual([good]);
  });

  it.each([null, undefined, 7, 'x'])('nothing of %j', (values) => {
    expect(readPolicy(values)).toMatchObject({ settings: {}, problems: [] });
  });
});

it('the schema is one that Chromium takes: flat, one type each, a Chinese title', () => {
  const { type, properties } = managedSchema() as {
    readonly type: string;
    readonly properties: Readonly<Record<string, { readonly type: unknown; readonly title: string }>>;
  };
  expect(type).toBe('object');
  expect(Object.keys(properties)).toEqual(POLICY_SETTINGS.map(({ name }) => name));
  for (const property of Object.values(properties)) {
    expect(typeof property.type).toBe('string');
    expect(property.title).toMatch(/\p{Script=Han}/u);
  }
});
