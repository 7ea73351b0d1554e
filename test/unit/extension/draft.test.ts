/** The profile editor's draft: every change is plain JSON, what is wrong stays as written and is named with its place. */
import { describe, expect, it } from 'vitest';
import {
  draftFromText,
  draftToText,
  EMPTY_DRAFT,
  judgeDraft,
  namesIn,
  optionIn,
  rowsOf,
  severityIn,
  withField,
  withMandatory,
  withNames,
  withOption,
  withRow,
  withSeverity,
} from '../../../extension/panel/options/profile/draft.ts';
import { GROUP_WORDS, OPTION_NAMES } from '../../../extension/panel/options/profile/strings.ts';
import { composeProfile, DEFAULT_PROFILE, rules } from '../../../shared/index.ts';
import { ruleBookOf } from '../../../shared/packs/read-pack.ts';

const BRIEF = 'streamline/brief-length';
const COLON = 'element/recipient-colon';
const central = composeProfile({ base: DEFAULT_PROFILE, packs: [] }, rules);
const judge = (draft: object) => judgeDraft({ id: 'person', ...draft }, central);

describe('a change', () => {
  it('sets a severity, keeps options beside it, and goes when taken back', () => {
    const one = withSeverity(EMPTY_DRAFT, BRIEF, 'error');
    expect(one['rules']).toEqual({ [BRIEF]: 'error' });
    const two = withOption(one, BRIEF, { option: 'maxCharacters', value: 1200 });
    expect(two['rules']).toEqual({ [BRIEF]: { severity: 'error', options: { maxCharacters: 1200 } } });
    expect([severityIn(two, BRIEF), optionIn(two, BRIEF, 'maxCharacters')]).toEqual(['error', 1200]);
    const three = withSeverity(two, BRIEF, '');
    expect(three['rules']).toEqual({ [BRIEF]: { options: { maxCharacters: 1200 } } });
    expect(withOption(three, BRIEF, { option: 'maxCharacters', value: undefined })).toEqual(EMPTY_DRAFT);
    expect(withOption(two, BRIEF, { option: 'maxCharacters', value: undefined })).toEqual(one);
  });

  it('adds, changes and takes out rows and names, and leaves no empty lists', () => {
    const one = withRow(EMPTY_DRAFT, 'words', { at: 0, row: { word: '科室', reason: '改称' } });
    expect(rowsOf(one, 'words')).toHaveLength(1);
    expect(withRow(one, 'words', { at: 0, row: undefined })).toEqual(EMPTY_DRAFT);
    const named = withNames(EMPTY_DRAFT, 'issuers', '甲局\n\n乙局\n');
    expect(namesIn(named, 'issuers')).toBe('甲局\n乙局');
    expect(withNames(named, 'issuers', ' \n')).toEqual(EMPTY_DRAFT);
    expect(withMandatory(withMandatory(EMPTY_DRAFT, COLON, true), COLON, false)).toEqual(EMPTY_DRAFT);
    expect(withField(EMPTY_DRAFT, 'issuer', '')).toEqual(EMPTY_DRAFT);
  });

  it('lives with whatever was imported', () => {
    const odd = { id: 'x', rules: [1], words: 'none', lists: 3, mandatory: {} };
    expect(severityIn(odd, COLON)).toBe('');
    expect(rowsOf(odd, 'words')).toEqual([]);
    expect(namesIn(odd, 'issuers')).toBe('');
    expect(withSeverity(odd, COLON, 'off')['rules']).toEqual({ [COLON]: 'off' });
    expect(withMandatory(odd, COLON, true)['mandatory']).toEqual([COLON]);
  });
});

it.each<readonly [string, object, string]>([
  ['an unknown rule', { rules: { 'no/rule': 'off' } }, 'rules.no/rule'],
  ['an unknown severity', { rules: { [COLON]: 'fatal' } }, `rules.${COLON}`],
  [
    'an option of the wrong kind',
    { rules: { [BRIEF]: { options: { maxCharacters: 'x' } } } },
    `rules.${BRIEF}.options.maxCharacters`,
  ],
  ['a word without reason', { words: [{ word: '科室', reason: '' }] }, 'words[0].reason'],
  [
    'a condition that is not allowed',
    { words: [{ word: '科室', reason: '改称', precededBy: '(' }] },
    'words[0].precededBy',
  ],
  ['a day that is none', { notAfter: '2027-02-30' }, 'notAfter'],
  ['a layer that is none', { layer: 'city' }, 'layer'],
  ['a field that is none', { rule: {} }, 'rule'],
  ['a prototype', JSON.parse('{"lists":{"__proto__":["a"]}}') as object, 'lists.__proto__'],
])('names the place of %s in Chinese', (_, draft, place) => {
  const { problems } = judge(draft);
  expect(problems.map(({ path }) => path)).toContain(place);
  for (const { problem } of problems) expect(problem['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
});

it('says what is looser than what stands above, and not what is tighter', () => {
  expect(judge({ rules: { [COLON]: 'off' } }).notes).toMatchObject([{ kind: 'loosened', rule: COLON }]);
  expect(judge({ rules: { [COLON]: 'error' } }).notes).toEqual([]);
});

it('reads its own text again, and says where a text is none', () => {
  const draft = withSeverity(EMPTY_DRAFT, COLON, 'off');
  expect(draftFromText(draftToText(draft))).toEqual({ draft });
  expect(draftFromText('{\n  "id": "x",\n  oops\n}')).toEqual({ line: 3 });
  expect(draftFromText('[]')).toEqual({ line: 1 });
});

it('has words for every group of rules and every option', () => {
  const groups = new Set(rules.map(({ id }) => id.split('/')[0] ?? ''));
  expect([...groups].filter((group) => !(group in GROUP_WORDS))).toEqual([]);
  const options = new Set([...ruleBookOf(rules).values()].flatMap((each) => Object.keys(each)));
  expect([...options].filter((option) => !(option in OPTION_NAMES))).toEqual([]);
});
