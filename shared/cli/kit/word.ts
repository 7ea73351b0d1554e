/** Word's part of the kit: the static site with its policy, and a manifest for each way of handing it out. */
import type { PolicySettings } from '../../packs/policy.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';
import { addWordCatalog } from './word-catalog.ts';

export interface WordOrders {
  readonly baseUrl: string;
  readonly settings: PolicySettings;
  /** The project's manifest.xml, whose addresses begin with DEVELOPMENT_URL. */
  readonly manifest: string;
  readonly site: KitFiles;
  /** UNC path of the shared folder, where that way is used. */
  readonly share?: string;
}

/** What the manifest of the source tree points to. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** The page that loads office.js from where that kind of site can reach it. */
const PAGES = { global: 'taskpane.html', '21v': 'taskpane-21v.html', local: 'taskpane-local.html' } as const;
type OfficeJs = keyof typeof PAGES;

export function addWord(files: KitFiles, orders: WordOrders): void {
  for (const [path, bytes] of orders.site) files.set(`word/site/${path}`, bytes);
  files.set('word/site/policy.json', textFile(`${JSON.stringify(orders.settings, null, 2)}\n`));
  files.set('word/manifest.xml', textFile(manifestFor(orders, 'global')));
  files.set('word/manifest.21v.xml', textFile(manifestFor(orders, '21v')));
  files.set('word/manifest.local.xml', textFile(manifestFor(orders, 'local')));
  files.set('word/manifest.catalog.xml', textFile(withoutOverrides(manifestFor(orders, 'local'))));
  if (orders.share) addWordCatalog(files, orders.share);
}

function manifestFor({ manifest, baseUrl }: WordOrders, officeJs: OfficeJs): string {
  return manifest
    .replaceAll(DEVELOPMENT_URL, `${baseUrl}/word/site`)
    .replaceAll(`/${PAGES.global}`, `/${PAGES[officeJs]}`)
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`);
}

/** SharePoint's catalogue on premises ignores VersionOverrides: there the add-in has no ribbon button. */
function withoutOverrides(manifest: string): string {
  return manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
}
