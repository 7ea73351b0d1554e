/** 国家 → 省 → 本机关 → 个人: tightening and adding are free, loosening is said, what is mandatory stays. */
import { expect, it } from 'vitest';
import { createChecker } from '../../../shared/engine/checker.ts';
import { layerPacks } from '../../../shared/packs/layers.ts';
import type { Pack } from '../../../shared/packs/read-pack.ts';
import { readPack, ruleBookOf } from '../../../shared/packs/read-pack.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readText } from '../../../shared/readers/text/index.ts';
import { isUnreadable } from '../../../shared/document/document.ts';
import { recognize } from '../../../shared/structure/recognize.ts';
import { rules } from '../../../shared/rules/index.ts';

const known = ruleBookOf(rules);
const COLON = 'element/recipient-colon';
const pack = (json: object): Pack => readPack(json, known).pack;

it('lets a nearer layer tighten and add without a word', () => {
  const province = pack({ id: 'province', layer: 'provincial', rules: { 'element/signer-label': 'error' } });
  const office = pack({ id: 'office', layer: 'organisation', words: [{ word: '科室', reason: '改称处室' }] });
  const { profile, notes } = layerPacks(DEFAULT_PROFILE, [office, province], rules);
  expect(notes).toEqual([]);
  expect(profile.rules['element/signer-label']).toBe('error');
  expect(profile.tables?.words).toHaveLength(1);
});

it('says where a nearer layer loosens', () => {
  const { profile, notes } = layerPacks(DEFAULT_PROFILE, [pack({ id: 'office', rules: { [COLON]: 'info' } })], rules);
  expect(notes).toMatchObject([{ pack: 'office', rule: COLON, kind: 'loosened' }]);
  expect(profile.rules[COLON]).toBe('info');
});

it.each([['off'], ['info'], [{ severity: 'off' }]])('refuses to loosen what is mandatory: %j', (setting) => {
  const province = pack({ id: 'province', layer: 'provincial', mandatory: [COLON] });
  const person = pack({ id: 'person', layer: 'person', rules: { [COLON]: setting }, lowerBy: 2 });
  const { profile, notes } = layerPacks(DEFAULT_PROFILE, [person, province], rules);
  expect(notes.map(({ kind }) => kind)).toEqual(['refused', 'refused']);
  const document = readText('关于做好防汛工作的通知\n\n各县区人民政府:\n\n请做好防汛工作。');
  if (isUnreadable(document)) throw new Error('unreadable');
  const { diagnostics } = createChecker(rules, profile).check(document);
  expect(diagnostics.find(({ rule }) => rule === COLON)?.severity).toBe('error');
});

it('lets the date of the document choose the limit', () => {
  const office = pack({
    id: 'office',
    limits: [
      { rule: 'streamline/brief-length', option: 'maxCharacters', value: 100, from: '2020-01-01' },
      { rule: 'streamline/brief-length', option: 'maxCharacters', value: 1500, to: '2020-01-01' },
    ],
  });
  const { profile } = layerPacks(DEFAULT_PROFILE, [office], rules);
  const found = (date: string): boolean => {
    const document = readText(`工作简报\n\n第1期\n\n某办公室编 ${date}\n\n${'测'.repeat(200)}。`);
    if (isUnreadable(document)) throw new Error('unreadable');
    const outline = { ...recognize(document), genre: '简报' as const };
    const { diagnostics } = createChecker(rules, profile).check(document, { date, outline });
    return diagnostics.some(({ rule }) => rule === 'streamline/brief-length');
  };
  expect(found('2024-05-01')).toBe(true);
  expect(found('2019-05-01')).toBe(false);
});
