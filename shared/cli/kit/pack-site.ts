/** The one site besides their own that pane and extension may ask: where the administrator keeps the rule pack (规则包). */
import type { PolicySettings } from '../../packs/policy.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';

/** Origin of the pack, where one is named. */
export function packOrigin({ packUrl }: PolicySettings): string | undefined {
  return packUrl === undefined ? undefined : new URL(packUrl).origin;
}

/** Origin of a pack that lies somewhere else than the kit. That server must allow the kit's site to ask (CORS). */
export function foreignPackOrigin(baseUrl: string, settings: PolicySettings): string | undefined {
  const origin = packOrigin(settings);
  return origin === new URL(baseUrl).origin ? undefined : origin;
}

/** A content policy that lets a page connect to its own site and, where it is another, to that of the pack. */
export function connectingTo(policy: string, origin: string | undefined): string {
  return origin === undefined ? policy : policy.replace("connect-src 'self'", `connect-src 'self' ${origin}`);
}

/** The pages of a pane with that policy; everything else as it was built. */
export function mayFetchPack(site: KitFiles, baseUrl: string, settings: PolicySettings): KitFiles {
  const origin = foreignPackOrigin(baseUrl, settings);
  if (origin === undefined) return site;
  return new Map(
    [...site].map(([path, bytes]) => [
      path,
      path.endsWith('.html') ? textFile(connectingTo(new TextDecoder().decode(bytes), origin)) : bytes,
    ]),
  );
}
