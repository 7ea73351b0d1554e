/**
 * What the kit itself can prove about what it carries (不外传的证据): every way to reach a network that a shipped file
 * holds, every outside address written in it, the policy of each page and the permissions of each manifest. Read from
 * the very bytes that are shipped, so that whoever doubts can make the same list again.
 */
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';

/** One part of the kit that runs on a desk. */
export interface ShippedPart {
  readonly name: string;
  readonly files: KitFiles;
}

interface FileEvidence {
  readonly path: string;
  /** Names of the browser's ways to reach a network, and how often each is called. */
  readonly calls: Readonly<Record<string, number>>;
  /** Addresses outside, without those that only name a format. */
  readonly addresses: readonly string[];
}

interface PartEvidence {
  readonly part: string;
  readonly policies: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly sites: readonly string[];
  readonly files: readonly FileEvidence[];
}

/** Writes EVIDENCE/network.json for programs and EVIDENCE/network.md for people. */
export function addEvidence(files: KitFiles, parts: readonly ShippedPart[]): void {
  const found = parts.map(evidenceOf);
  files.set('EVIDENCE/network.json', textFile(`${JSON.stringify(found, null, 2)}\n`));
  files.set('EVIDENCE/network.md', textFile(evidencePage(found)));
}

/** Microsoft's own files are shipped unmodified and listed by their sums; what they may reach, the page's policy says. */
const THEIR_OWN = /(?:^|\/)office\//;

function evidenceOf({ name, files }: ShippedPart): PartEvidence {
  const texts = [...files]
    .filter(([path]) => /\.(?:m?js|html|json)$/.test(path) && !THEIR_OWN.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const manifest = manifestOf(files);
  return {
    part: name,
    policies: Object.fromEntries([...texts.flatMap(([path, text]) => policyOf(path, text)), ...manifest.policies]),
    permissions: manifest.permissions,
    sites: manifest.sites,
    files: texts
      .map(([path, text]) => ({ path, calls: callsIn(path, text), addresses: addressesIn(text) }))
      .filter(({ calls, addresses }) => Object.keys(calls).length > 0 || addresses.length > 0),
  };
}

/** Every door a page has to a network. */
const DOORS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
] as const;

function callsIn(path: string, text: string): Readonly<Record<string, number>> {
  if (!/js$/.test(path)) return {};
  const counted = DOORS.map(
    (door) =>
      [door, text.match(new RegExp(`(?<![\\w$])${door}\\(|\\bnew ${door}\\b(?!\\()`, 'g'))?.length ?? 0] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** Names of formats look like addresses; nothing is ever asked of them. */
const FORMAT_NAMES =
  /^https?:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|json-schema\.org|www\.ofdspec\.org|relaxng\.org|ns\.adobe\.com|www\.xfa\.org)\b/;

function addressesIn(text: string): readonly string[] {
  const all = text.match(/\b(?:https?|wss?):\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[\w./-]*/gi) ?? [];
  return [...new Set(all)].filter((address) => !FORMAT_NAMES.test(address)).sort();
}

function policyOf(path: string, text: string): readonly (readonly [string, string])[] {
  if (!path.endsWith('.html')) return [];
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i.exec(text) ?? [];
  return policy === undefined ? [] : [[path, policy.replace(/\s+/g, ' ')]];
}

interface ManifestEvidence {
  readonly policies: readonly (readonly [string, string])[];
  readonly permissions: readonly string[];
  readonly sites: readonly string[];
}

function manifestOf(files: KitFiles): ManifestEvidence {
  const bytes = files.get('manifest.json');
  if (!bytes) return { policies: [], permissions: [], sites: [] };
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly permissions?: readonly string[];
    readonly host_permissions?: readonly string[];
    readonly optional_host_permissions?: readonly string[];
    readonly content_security_policy?: { readonly extension_pages?: string };
  };
  const policy = manifest.content_security_policy?.extension_pages;
  return {
    policies: policy === undefined ? [] : [['manifest.json', policy]],
    permissions: manifest.permissions ?? [],
    sites: [
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []).map((each) => `${each}（可选）`),
    ],
  };
}

function evidencePage(parts: readonly PartEvidence[]): string {
  return [
    '# 不外传的证据',
    '',
    '由 `hegao kit` 从部署包里的文件逐个读出，不是手写的。每个文件里能联网的调用、写着的外部网站、各页面的内容安全策略和扩展的权限都在下面；没有列出的文件两样都没有。写着的网站多是说明和示例，不是请求；页面的内容安全策略只许访问其中列明的地方。`office/` 里是微软的原文件，未作改动，能访问哪里由页面的内容安全策略限定。',
    '',
    ...parts.flatMap(partSection),
  ].join('\n');
}

function partSection({ part, policies, permissions, sites, files }: PartEvidence): readonly string[] {
  return [
    `## ${part}`,
    '',
    ...(permissions.length > 0 ? [`权限：${permissions.join('、')}。网站：${sites.join('、') || '无'}。`, ''] : []),
    ...Object.entries(policies).flatMap(([page, policy]) => [`- \`${page}\`：\`${policy}\``]),
    '',
    ...(files.length > 0
      ? [
          '| 文件 | 能联网的调用 | 写着的外部网站 |',
          '| --- | --- | --- |',
          ...files.map(({ path, calls, addresses }) => `| ${path} | ${countsOf(calls)} | ${sitesOf(addresses)} |`),
        ]
      : ['没有一个文件能联网，也没有写着外部网站。']),
    '',
  ];
}

function countsOf(calls: Readonly<Record<string, number>>): string {
  return (
    Object.entries(calls)
      .map(([door, count]) => `${door} ${count} 处`)
      .join('、') || '无'
  );
}

/** Whole addresses stand in network.json; a person asks which sites. */
function sitesOf(addresses: readonly string[]): string {
  return [...new Set(addresses.map((address) => new URL(address).host))].sort().join('、') || '无';
}
