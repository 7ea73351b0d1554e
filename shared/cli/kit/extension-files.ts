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
  readonly key: KeyObject;
}

/** Built folders, by path inside the extension. */
export interface BuiltExtension {
  readonly chromium: KitFiles;
  readonly firefox: KitFiles;
}

export function addExtension(files: KitFiles, built: BuiltExtension, orders: ExtensionOrders): string {
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
  return id;
}

type Manifest = Readonly<Record<string, unknown>>;

/** Optional sites are not granted to forced extensions, so the organisation's own are required ones. */
function managed(manifest: Manifest, { origins }: ExtensionOrders): Manifest {
  if (origins.length === 0) return manifest;
  const { optional_host_permissions: _optional, ...rest } = manifest;
  return { ...rest, host_permissions: [...origins] };
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
