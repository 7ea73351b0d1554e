/** Browser policies of the kit: force-install the extension and carry the managed settings, for every kind of desk. */
import { createHash } from 'node:crypto';
import { build as buildPlist } from 'plist';
import type { PolicySettings } from '../../packs/policy.ts';
import type { KitFiles } from './files.ts';
import { textFile, windowsFile } from './files.ts';

export interface BrowserKit {
  /** Where the kit is served, without a slash at its end. */
  readonly baseUrl: string;
  /** Of the Chromium extension. */
  readonly extensionId: string;
  readonly settings: PolicySettings;
  readonly version: string;
}

export const GECKO_ID = 'hegao@hegao.local';

interface ChromiumKind {
  readonly name: string;
  readonly registry: string;
  readonly linux: string;
  readonly mac: string;
}

/** Domestic Chromium browsers keep their own vendor key: copy the chromium file under it. */
const KINDS: readonly ChromiumKind[] = [
  { name: 'chrome', registry: 'Google\\Chrome', linux: '/etc/opt/chrome/policies/managed', mac: 'com.google.Chrome' },
  { name: 'edge', registry: 'Microsoft\\Edge', linux: '/etc/opt/edge/policies/managed', mac: 'com.microsoft.Edge' },
  { name: 'chromium', registry: 'Chromium', linux: '/etc/chromium/policies/managed', mac: 'org.chromium.Chromium' },
];

export function addBrowserPolicies(files: KitFiles, kit: BrowserKit): void {
  for (const kind of KINDS) {
    files.set(`policy/${kind.name}/install.reg`, windowsFile(chromiumReg(kind, kit)));
    files.set(`policy/${kind.name}/uninstall.reg`, windowsFile(chromiumUndo(kind, kit)));
    files.set(`policy/${kind.name}/linux/hegao.json`, json(chromiumPolicy(kit)));
    files.set(`policy/${kind.name}/linux/位置.txt`, textFile(`${kind.linux}/hegao.json\n`));
    files.set(`policy/${kind.name}/hegao.mobileconfig`, textFile(mobileConfig(kind.mac, chromiumPolicy(kit))));
  }
  files.set('policy/firefox/policies.json', json({ policies: firefoxPolicy(kit) }));
  files.set(
    'policy/firefox/hegao.mobileconfig',
    textFile(mobileConfig('org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefoxPolicy(kit) })),
  );
  files.set('policy/firefox/install.reg', windowsFile(firefoxReg(kit)));
  files.set('policy/firefox/uninstall.reg', windowsFile(firefoxUndo()));
}

/** Chromium's policy: forced, pinned, fenced to the organisation's own sites, with the managed values. */
export function chromiumPolicy({ baseUrl, extensionId, settings }: BrowserKit): Readonly<Record<string, unknown>> {
  const hosts = hostPatterns(settings);
  return {
    ExtensionSettings: {
      [extensionId]: {
        installation_mode: 'force_installed',
        update_url: `${baseUrl}/extension/update.xml`,
        override_update_url: true,
        toolbar_pin: 'force_pinned',
        ...(hosts.length > 0 && {
          runtime_blocked_hosts: ['*://*'],
          runtime_allowed_hosts: [
            ...new Set([
              ...hosts,
              ...[baseUrl, ...(settings.packUrl === undefined ? [] : [settings.packUrl])].map(originOf),
            ]),
          ],
        }),
      },
    },
    '3rdparty': { extensions: { [extensionId]: settings } },
  };
}

export function firefoxPolicy({ baseUrl, settings }: BrowserKit): Readonly<Record<string, unknown>> {
  return {
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    ExtensionSettings: {
      [GECKO_ID]: {
        installation_mode: 'force_installed',
        install_url: `${baseUrl}/extension/hegao.xpi`,
        updates_disabled: false,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [GECKO_ID]: settings } },
  };
}

/** `https://oa.example.gov.cn/*` → `https://oa.example.gov.cn`, as runtime_allowed_hosts wants them. */
function hostPatterns({ origins = [] }: PolicySettings): readonly string[] {
  return origins.map((origin) => origin.replace(/\/\*?$/, ''));
}

function originOf(url: string): string {
  return new URL(url).origin;
}

function chromiumReg({ registry }: ChromiumKind, kit: BrowserKit): string {
  const policy = chromiumPolicy(kit);
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${registry}`;
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}]`,
    `"ExtensionSettings"=${regString(JSON.stringify(policy['ExtensionSettings']))}`,
    '',
    `[${root}\\3rdparty\\extensions\\${kit.extensionId}\\policy]`,
    ...Object.entries(kit.settings).map(([name, value]) => `"${name}"=${regValue(value)}`),
    '',
  ].join('\n');
}

function chromiumUndo({ registry }: ChromiumKind, { extensionId }: BrowserKit): string {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${registry}`;
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}]`,
    '"ExtensionSettings"=-',
    '',
    `[-${root}\\3rdparty\\extensions\\${extensionId}]`,
    '',
  ].join('\n');
}

function firefoxReg(kit: BrowserKit): string {
  const policy = firefoxPolicy(kit);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox]',
    ...Object.entries(policy).map(([name, value]) => `"${name}"=${regString(JSON.stringify(value))}`),
    '',
  ].join('\n');
}

function firefoxUndo(): string {
  const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}]`,
    '"Preferences"=-',
    '"ExtensionSettings"=-',
    '"3rdparty"=-',
    '',
  ].join('\n');
}

function regValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  return regString(typeof value === 'string' ? value : JSON.stringify(value));
}

function regString(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** A macOS configuration profile; its ids come from what it says, so that the same kit has the same ids. */
function mobileConfig(domain: string, policy: Readonly<Record<string, unknown>>): string {
  const payload = {
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `hegao.${domain}`,
    PayloadUUID: uuidOf(domain + JSON.stringify(policy)),
    PayloadDisplayName: '核稿',
    ...policy,
  };
  return buildPlist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadIdentifier: `hegao.policy.${domain}`,
    PayloadUUID: uuidOf(`outer ${domain}${JSON.stringify(policy)}`),
    PayloadDisplayName: '核稿：浏览器扩展',
    PayloadContent: [payload],
  } as Parameters<typeof buildPlist>[0]);
}

function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex').slice(0, 32).toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function json(value: unknown): Uint8Array {
  return textFile(`${JSON.stringify(value, null, 2)}\n`);
}
