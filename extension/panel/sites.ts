/** The permission for one site: exactly its origin, asked for by a person's click, given back by another. */

/** The pattern of a page's site, or nothing where extensions may never read (browser pages, local files). */
export function patternOf(address: string | undefined): string | undefined {
  if (!address || !/^https?:\/\//.test(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** What a person typed, as a pattern: an address, or a bare host name. */
export function patternTyped(words: string): string | undefined {
  const typed = words.trim();
  const address = /^https?:\/\//.test(typed) ? typed : `https://${typed}`;
  try {
    return /^[\w.-]+(?::\d+)?$/.test(new URL(address).host) ? patternOf(address) : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
}

export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins;
}

/** Origins the build itself holds cannot be given back. */
export function requiredSites(): readonly string[] {
  return chrome.runtime.getManifest().host_permissions ?? [];
}
