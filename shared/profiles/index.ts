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

export const DEFAULT_PROFILE = partyGovernment;

export const profiles: Readonly<Record<string, Profile>> = {
  [partyGovernment.id]: partyGovernment,
  [enterprise.id]: enterprise,
};
