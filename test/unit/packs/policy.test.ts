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
    ['a mapping without origin', { sites: [{ fields: {} }] }, 'sites'],
    ['a prototype key', JSON.parse('{"__proto__":{"x":1}}') as object, '__proto__'],
    ['a prototype key inside', { sites: '[{"origin":"https://a.example","fields":{"__proto__":"#x"}}]' }, 'sites'],
  ])('%s', (_, values, name) => {
    const { settings, problems } = readPolicy(values);
    expect(problems.map((each) => each.name)).toEqual([name]);
    expect(settings).toEqual({});
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
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
