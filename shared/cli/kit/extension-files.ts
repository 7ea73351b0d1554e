/** The extension of the kit: the built folder with the organisation's own sites and key in its manifest, packed. */
import type { KeyObject } from 'node:crypto';
import { extensionId, manifestKey, packCrx } from './crx.ts';
import { GECKO_ID } from './browser-policies.ts';
import type { KitFiles } from './files.ts';
import { textFile, zipOf } from './files.ts';
import { updatesJson, updateXml } from './updates.ts';

export interface ExtensionOrders {
  readonly baseUrl: string;
  readonly version: string;
  /** Exactly the sites it may touch; granted silently where the browser forces the extension. */
  readonly origins: readonly string[];
  /** Where the rule pack lies: may be asked for it; its pages are not checked unless `origins` names them. */
  readonly packUrl?: string;
  readonly key: KeyObject;
}

/** Built folders, by path inside the extension. */
export interface BuiltExtension {
  readonly chromium: KitFiles;
  readonly firefox: KitFiles;
}

/** What went into the packed extensions, by path, and the id that Chromium gives them. */
export interface ShippedExtension extends BuiltExtension {
  readonly id: string;
}

export function addExtension(files: KitFiles, built: BuiltExtension, orders: ExtensionOrders): ShippedExtension {
  const { baseUrl, version, key } = orders;
  const id = extensionId(key);
  const chromium = withManifest(built.chromium, (manifest) => ({
    ...managed(manifest, orders),
    key: manifestKey(key),
    update_url: `${baseUrl}/extension/update.xml`,
  }));
  const firefox = withManifest(built.firefox, (manifest) => ({
    ...managed(manifest, orders),
    browser_specific_settings: geckoSettings(manifest, baseUrl),
  }));
  files.set(`extension/hegao-${version}.crx`, packCrx(zipOf(chromium), key).bytes);
  files.set('extension/hegao.xpi', zipOf(firefox));
  files.set('extension/update.xml', textFile(updateXml({ baseUrl, version, extensionId: id })));
  files.set('extension/updates.json', textFile(updatesJson({ baseUrl, version })));
  files.set('extension/扩展标识.txt', textFile(`Chrome、Edge、Chromium：${id}\nFirefox：${GECKO_ID}\n`));
  return { id, chromium, firefox };
}

type Manifest = Readonly<Record<string, unknown>>;

/** Optional sites are not granted to forced extensions, so the organisation's own are required ones. */
function managed(manifest: Manifest, { origins, packUrl }: ExtensionOrders): Manifest {
  if (origins.length === 0) return manifest;
  const { optional_host_permissions: _optional, ...rest } = manifest;
  const sites = [...new Set([...origins, ...(packUrl === undefined ? [] : [siteOf(packUrl)])])];
  return { ...rest, host_permissions: sites, content_security_policy: onlyTo(manifest, sites) };
}

function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The pages of the extension may ask exactly the organisation's own sites, where the self-service build may ask any. */
function onlyTo(manifest: Manifest, origins: readonly string[]): object {
  const told = manifest['content_security_policy'];
  const policy = isRecord(told) && typeof told['extension_pages'] === 'string' ? told['extension_pages'] : '';
  const sites = origins.flatMap(sourcesOf);
  return { extension_pages: policy.replace(/connect-src [^;]*/, ["connect-src 'self'", ...sites].join(' ')) };
}

/** A match pattern holds for every port, and `*` for both schemes; a content policy wants each said. */
function sourcesOf(pattern: string): readonly string[] {
  const [, scheme = '*', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  const place = /:\d+$/.test(host) ? host : `${host}:*`;
  return (scheme === '*' ? ['http', 'https'] : [scheme]).map((each) => `${each}://${place}`);
}

function geckoSettings(manifest: Manifest, baseUrl: string): object {
  const told = manifest['browser_specific_settings'];
  const gecko = isRecord(told) && isRecord(told['gecko']) ? told['gecko'] : {};
  return { gecko: { ...gecko, id: GECKO_ID, update_url: `${baseUrl}/extension/updates.json` } };
}

function withManifest(folder: KitFiles, change: (manifest: Manifest) => Manifest): KitFiles {
  const bytes = folder.get('manifest.json');
  if (!bytes) throw new RangeError('a built extension has a manifest.json');
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  return new Map([...folder, ['manifest.json', textFile(`${JSON.stringify(change(manifest), null, 2)}\n`)]]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
