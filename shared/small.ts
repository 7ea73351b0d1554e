/** The small door, for background scripts: central settings, packs on their way, counts. No rules and no readers. */
export type { Arrival, PackState } from './packs/keep.ts';
export type { KeptPack, PackStamp, Renewal } from './packs/renew.ts';
export type { ReadPolicy } from './packs/policy.ts';
export type { ReadSites, SiteMapping } from './packs/sites.ts';
export { readSites } from './packs/sites.ts';
export { readPolicy } from './packs/policy.ts';
export { fetchPack, PACK_LIMIT_MS, PACK_PERIOD_MS } from './packs/fetch.ts';
export type { UsageFigures } from './ledger/usage.ts';
export { countCheck } from './ledger/usage.ts';
