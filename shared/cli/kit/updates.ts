/** What browsers read to find the extension's newest version on the organisation's own server. */
import { escapeHtml as escapeXml } from '../../report/html.ts';
import { GECKO_ID } from './browser-policies.ts';

export interface Release {
  readonly baseUrl: string;
  readonly version: string;
  readonly extensionId: string;
}

/** Chromium's update manifest, protocol 2.0. */
export function updateXml({ baseUrl, version, extensionId }: Release): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${extensionId}">
    <updatecheck codebase="${escapeXml(`${baseUrl}/extension/hegao-${version}.crx`)}" version="${version}"/>
  </app>
</gupdate>
`;
}

/** Firefox's update manifest. */
export function updatesJson({ baseUrl, version }: Omit<Release, 'extensionId'>): string {
  const updates = [{ version, update_link: `${baseUrl}/extension/hegao.xpi` }];
  return `${JSON.stringify({ addons: { [GECKO_ID]: { updates } } }, null, 2)}\n`;
}
