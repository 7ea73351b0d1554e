/** 站点映射: where the pages of one system keep title, number and the like; data that people and policies hand in. */
import type * as z from 'zod/mini';
import type { Problem } from './reader.ts';
import { createReader } from './reader.ts';
import { site } from './schema.ts';

export type SiteMapping = z.infer<typeof site>;

export interface ReadSites {
  readonly sites: readonly SiteMapping[];
  readonly problems: readonly Problem[];
}

/** The mappings that fit; each of the others is a sentence with its place, `sites[2].fields.标题`. */
export function readSites(json: unknown): ReadSites {
  const reader = createReader();
  return { sites: reader.list('sites', json, site), problems: reader.problems };
}
