/** The worker's desk under packs and personal settings: what counts, who has the last word, what stands in the report. */
import { describe, expect, it } from 'vitest';
import { createComposer } from '../../../extension/background/composed.ts';
import type { PageReport } from '../../../extension/background/page-report.ts';
import { createDesk } from '../../../extension/background/desk.ts';
import type { Standing } from '../../../extension/messages.ts';
import { STANDING as UNSET } from '../../support/standing.ts';

const STANDING: Standing = { ...UNSET, house: 'a' };
const kept = (json: object, source = 'https://h/p.json') => ({
  text: JSON.stringify(json),
  source,
  since: '2026-01-01',
});
const WORD = { word: '科室', suggest: '处室', reason: '机构改革后的称谓' };
const TEXTS = ['关于做好防汛工作的通知。', '各县人民政府：', '　　请各科室做好防汛工作。'];

function reportUnder(house: { packs?: readonly object[]; person?: object }, standing = STANDING): PageReport {
  const composer = createComposer();
  composer.hold({
    key: 'a',
    packs: (house.packs ?? []).map((each) => kept(each)),
    ...(house.person && { person: JSON.stringify(house.person) }),
  });
  const update = {
    url: 'https://oa.example.gov.cn/',
    title: '页面',
    order: TEXTS.map((_, at) => at + 1),
    blocks: TEXTS.map((text, at) => ({ id: at + 1, text, ...(at === 0 && { centered: true }) })),
    fields: [],
    attachments: [],
    unreadable: [],
  };
  const answer = createDesk(composer).checkPage('k', update, standing);
  if (!('findings' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}
const rulesOf = ({ findings }: PageReport): readonly string[] => findings.map(({ rule }) => rule);
const END = 'punctuation/title-end-mark';

describe('a house', () => {
  it('is asked for when the worker holds another', () => {
    const composer = createComposer();
    expect(composer.knows(STANDING)).toBe(false);
    expect(composer.knows({ ...STANDING, house: '' })).toBe(true);
    composer.hold({ key: 'a', packs: [] });
    expect(composer.knows(STANDING)).toBe(true);
  });

  it('brings the words of its packs, and its stamp stands in the report', () => {
    const report = reportUnder({ packs: [{ id: 'office', version: 2, words: [WORD] }] });
    expect(report.findings.some(({ quote }) => quote === '科室')).toBe(true);
    expect(report.by).toMatchObject({ id: 'office', packs: [{ id: 'office', version: 2 }] });
    expect(reportUnder({}).findings.some(({ quote }) => quote === '科室')).toBe(false);
  });

  it('lets the person switch off what is not mandatory, and nothing where options are locked', () => {
    const person = { id: 'person', rules: { [END]: 'off' } };
    expect(rulesOf(reportUnder({ person }))).not.toContain(END);
    expect(rulesOf(reportUnder({ person }, { ...STANDING, isLocked: true }))).toContain(END);
    expect(rulesOf(reportUnder({ person, packs: [{ id: 'office', mandatory: [END] }] }))).toContain(END);
    const central = { ...STANDING, disabledRules: [END] };
    expect(rulesOf(reportUnder({ packs: [{ id: 'office', mandatory: [END] }] }, central))).toContain(END);
  });

  it('takes the profile the pack was made for unless the administrator named one', () => {
    const packs = [{ id: 'office', base: 'classified-guard' }];
    expect(rulesOf(reportUnder({ packs }))).not.toContain(END);
    expect(rulesOf(reportUnder({ packs }, { ...STANDING, isFixed: true }))).toContain(END);
  });

  it('is nothing where its storage is damaged', () => {
    const composer = createComposer();
    composer.hold({ key: 'a', packs: [{ text: '{', source: 'x', since: '' }], person: '{' });
    expect(composer.by(STANDING).packs).toEqual([]);
  });
});
