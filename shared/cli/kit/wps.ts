/** WPS: the list of add-ins that the enterprise edition reads, and the offline package it can install from a folder. */
import type { PolicySettings } from '../../packs/policy.ts';
import { escapeHtml as escapeXml } from '../../report/html.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';
import { sevenZip } from './seven-zip.ts';

export interface WpsOrders {
  readonly baseUrl: string;
  readonly version: string;
  /** As `policy.json` beside the pane. */
  readonly settings: PolicySettings;
  readonly addin: KitFiles;
}

export function addWps(files: KitFiles, { baseUrl, version, settings, addin: built }: WpsOrders): void {
  const addin = new Map([...built, ['policy.json', textFile(`${JSON.stringify(settings, null, 2)}\n`)]]);
  for (const [path, bytes] of addin) files.set(`wps/hegao/${path}`, bytes);
  files.set(`wps/hegao_${version}.7z`, sevenZip(addin));
  files.set('wps/jsplugins.xml', textFile(onlineList(baseUrl)));
  files.set('wps/jsplugins-offline.xml', textFile(offlineList(baseUrl, version)));
  files.set(
    'wps/oem.ini',
    textFile(`[Support]\r\nJsApiPlugin=true\r\n[Server]\r\nJSPluginsServer=${baseUrl}/wps/jsplugins.xml\r\n`),
  );
}

function onlineList(baseUrl: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<jsplugins>
  <jspluginonline name="hegao" type="wps" url="${escapeXml(`${baseUrl}/wps/hegao/`)}"/>
</jsplugins>
`;
}

function offlineList(baseUrl: string, version: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<jsplugins>
  <jsplugin name="hegao" type="wps" url="${escapeXml(`${baseUrl}/wps/hegao_${version}.7z`)}" version="${version}"/>
</jsplugins>
`;
}
