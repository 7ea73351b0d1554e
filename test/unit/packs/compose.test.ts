/** Built-in → province → organisation → central switches → person: who decides, what is refused, what is printed. */
import { expect, it } from 'vitest';
import { profileHash } from '../../../shared/engine/profile.ts';
import { composeProfile, POLICY_LAYER } from '../../../shared/packs/compose.ts';
import type { Pack } from '../../../shared/packs/read-pack.ts';
import { readPack, ruleBookOf } from '../../../shared/packs/read-pack.ts';
import { layerPacks } from '../../../shared/packs/layers.ts';
import { DEFAULT_PROFILE, profiles } from '../../../shared/profiles/index.ts';
import { rules } from '../../../shared/rules/index.ts';
import { resolveSetting } from '../../../shared/engine/profile.ts';

const known = ruleBookOf(rules);
const COLON = 'element/recipient-colon';
const LABEL = 'element/signer-label';
const BRIEF = 'streamline/brief-length';
const pack = (json: object): Pack => readPack(json, known).pack;
const severityOf = (id: string, profile: typeof DEFAULT_PROFILE): string => {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(id);
  return resolveSetting(rule, profile, '2026-01-01').severity;
};

it('is the built-in profile itself where nothing was set', () => {
  const { profile, notes, stamps } = composeProfile({ base: DEFAULT_PROFILE, packs: [] }, rules);
  expect(profileHash(profile)).toBe(profileHash(DEFAULT_PROFILE));
  expect([...notes, ...stamps]).toEqual([]);
});

it('prints the hash that the command line prints for the same pack', () => {
  const office = pack({ id: 'office', version: 3, layer: 'organisation', rules: { [LABEL]: 'error' } });
  const { profile, stamps } = composeProfile({ base: DEFAULT_PROFILE, packs: [office] }, rules);
  expect(profileHash(profile)).toBe(profileHash(layerPacks(DEFAULT_PROFILE, [office], rules).profile));
  expect(stamps).toEqual([{ id: 'office', version: 3, hash: profileHash(office.profile) }]);
});

it('says which layer decided each rule', () => {
  const province = pack({ id: 'province', layer: 'provincial', rules: { [COLON]: 'error', [LABEL]: 'error' } });
  const person = pack({ id: 'me', layer: 'national', rules: { [LABEL]: 'off' } });
  const { decided, notes } = composeProfile(
    { base: DEFAULT_PROFILE, packs: [province], disabledRules: [BRIEF], person },
    rules,
  );
  expect(decided.get(COLON)).toMatchObject({ pack: 'province', layer: 'provincial' });
  expect(decided.get(BRIEF)).toMatchObject({ pack: POLICY_LAYER, layer: 'organisation' });
  expect(decided.get(LABEL)).toMatchObject({ pack: 'me', layer: 'person' });
  expect(notes.map(({ pack: from, rule, kind }) => [from, rule, kind])).toEqual([
    [POLICY_LAYER, BRIEF, 'loosened'],
    ['me', LABEL, 'loosened'],
  ]);
});

it.each([
  ['a switch', { rules: { [BRIEF]: 'off' } }],
  ['an option', { rules: { [BRIEF]: { options: { maxCharacters: 9000 } } } }],
  ['a dated limit', { limits: [{ rule: BRIEF, option: 'maxCharacters', value: 9000 }] }],
])('refuses to touch a mandatory rule by %s', (_, json) => {
  const office = pack({ id: 'office', mandatory: [BRIEF] });
  const person = pack({ id: 'me', ...json });
  const { profile, notes } = composeProfile({ base: DEFAULT_PROFILE, packs: [office], person }, rules);
  expect(notes).toMatchObject([{ pack: 'me', rule: BRIEF, kind: 'refused' }]);
  expect(profile.rules[BRIEF]).toBeUndefined();
  expect(profile.limits).toEqual([]);
});

it('keeps mandatory rules on where a profile or a person lets only some rules speak', () => {
  const office = pack({ id: 'office', mandatory: [COLON] });
  const base = profiles['plain-text'] ?? DEFAULT_PROFILE;
  expect(severityOf(COLON, base)).toBe('off');
  expect(severityOf(COLON, composeProfile({ base, packs: [office] }, rules).profile)).not.toBe('off');
  const person = pack({ id: 'me', only: ['wording/*'] });
  const { profile, notes } = composeProfile({ base: DEFAULT_PROFILE, packs: [office], person }, rules);
  expect(severityOf(COLON, profile)).not.toBe('off');
  expect(severityOf(LABEL, profile)).toBe('off');
  expect(notes).toMatchObject([{ pack: 'me', rule: '', kind: 'loosened' }]);
});

it('adds to lists, keeps severities under new options, and never unmarks an unclassified machine', () => {
  const office = pack({
    id: 'office',
    machine: 'unclassified',
    lists: { issuers: ['甲局'] },
    rules: { [BRIEF]: 'error' },
  });
  const person = pack({
    id: 'me',
    machine: 'classified',
    lists: { issuers: ['乙局', '甲局'] },
    rules: { [BRIEF]: { options: { maxCharacters: 1200 } } },
  });
  const { profile, notes } = composeProfile({ base: DEFAULT_PROFILE, packs: [office], person }, rules);
  expect(profile.lists?.['issuers']).toEqual(['甲局', '乙局']);
  expect(profile.rules[BRIEF]).toEqual({ severity: 'error', options: { maxCharacters: 1200 } });
  expect(profile.machine).toBe('unclassified');
  expect(notes).toMatchObject([{ pack: 'me', kind: 'refused' }]);
});

it('leaves out a pack that could not be read', () => {
  const broken = readPack('no pack', known).pack;
  expect(composeProfile({ base: DEFAULT_PROFILE, packs: [broken] }, rules).stamps).toEqual([]);
});
