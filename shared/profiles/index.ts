/** The profiles that come with the product. An organisation lays its own over one of them. */
import type { Profile } from '../engine/profile.ts';

const partyGovernment: Profile = {
  id: 'party-government',
  title: { 'zh-CN': '党政机关公文', en: 'Party and government documents' },
  rules: {},
};

/** 条例第四十条：其他机关和单位参照执行，级别降一档。 */
const enterprise: Profile = {
  id: 'enterprise',
  title: { 'zh-CN': '企事业单位（参照执行）', en: 'Enterprises and institutions (by reference)' },
  lowerBy: 1,
  rules: {},
};

/** 备案件：备案审查一方看的，版式归制发机关。 */
const filing: Profile = {
  id: 'filing-package',
  title: { 'zh-CN': '备案件', en: 'Filing package' },
  only: [
    'filing/*',
    'citation/*',
    'element/*',
    'genre/*',
    'routing/*',
    'consistency/*',
    'wording/*',
    'punctuation/*',
    'numerals/*',
    'structure/*',
    'review/*',
  ],
  rules: {
    'review/filing-lawful': 'on',
    'review/filing-normative': 'on',
    'review/filing-political': 'on',
    'review/filing-reasonable': 'on',
  },
};

/** 只有文字（网页、粘贴的文本）：不问版式，也不问缺了什么。 */
const plainText: Profile = {
  id: 'plain-text',
  title: { 'zh-CN': '只看文字', en: 'Text only' },
  only: ['wording/*', 'punctuation/*', 'numerals/*', 'structure/*', 'consistency/*', 'citation/*', 'privacy/*'],
  rules: {},
};

/** 涉密标志守护：只看密级标志，别的一概不看。 */
const classifiedGuard: Profile = {
  id: 'classified-guard',
  title: { 'zh-CN': '涉密标志守护', en: 'Guard for classified marks' },
  only: ['element/secrecy-*', 'process/classified-channel'],
  machine: 'unclassified',
  rules: {},
};

export const DEFAULT_PROFILE = partyGovernment;

export const profiles: Readonly<Record<string, Profile>> = {
  [partyGovernment.id]: partyGovernment,
  [enterprise.id]: enterprise,
  [filing.id]: filing,
  [plainText.id]: plainText,
  [classifiedGuard.id]: classifiedGuard,
};
