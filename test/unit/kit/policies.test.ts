/** Policies of the kit: registry files parse and undo themselves, templates carry every text, profiles are plists. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { addGroupPolicyTemplates } from '../../../shared/cli/kit/admx.ts';
import { addBrowserPolicies } from '../../../shared/cli/kit/browser-policies.ts';
import type { KitFiles } from '../../../shared/cli/kit/files.ts';
import { addServerConfig } from '../../../shared/cli/kit/server.ts';
import { updatesJson, updateXml } from '../../../shared/cli/kit/updates.ts';
import { addWordCatalog } from '../../../shared/cli/kit/word-catalog.ts';
import { POLICY_SETTINGS, readPolicy } from '../../../shared/packs/policy.ts';
import { findProgram } from '../../browser/support/programs.ts';

const xmllint = findProgram('xmllint');
if (!xmllint) console.warn('group-policy templates: not held against the schema, xmllint is not installed');

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const settings = { organization: '某省“办公厅”\\一处', origins: ['https://oa.example.gov.cn/*'], unclassified: true };
const files: KitFiles = new Map();
addBrowserPolicies(files, { baseUrl: 'https://hegao.example.gov.cn', extensionId: ID, settings, version: '1.0.0' });
addGroupPolicyTemplates(files, ID);
addWordCatalog(files, '\\\\server\\公文 share');
addServerConfig(files, 'https://hegao.example.gov.cn/hegao', settings);
const utf8 = (path: string): string => new TextDecoder().decode(files.get(path));
const utf16 = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf16le');
const named = (pattern: RegExp): readonly string[] => [...files.keys()].filter((path) => pattern.test(path));

/** A .reg file as regedit reads it: sections of named values. */
function parseReg(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [head, ...lines] = text.replace(/^\ufeff/, '').split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const line of lines) {
    const key = /^\[(-?HKEY_(?:LOCAL_MACHINE|CURRENT_USER)\\[^\]]+)\]$/.exec(line)?.[1];
    const value = /^"([^"]+)"=(-|dword:[0-9a-f]{8}|"(?:[^"\\]|\\["\\])*")$/.exec(line);
    if (key) sections.set(key, (section = new Map<string, string>()));
    else if (value) section?.set(value[1] ?? '', value[2] ?? '');
    else expect(line).toBe('');
  }
  return sections;
}
const unquote = (value: string | undefined): string => (value ?? '').slice(1, -1).replace(/\\(["\\])/g, '$1');

describe('registry files', () => {
  it.each(named(/install\.reg$/))('%s parses', (path) => {
    expect(parseReg(utf16(path)).size).toBeGreaterThan(0);
  });

  it('carry the settings so that our own reader gets them back', () => {
    const sections = parseReg(utf16('policy/chrome/install.reg'));
    const values = sections.get(
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
    );
    const read = [...(values ?? [])].map(([name, value]) => [
      name,
      value.startsWith('dword') ? Number(value.slice(6)) : unquote(value),
    ]);
    expect(readPolicy(Object.fromEntries(read))).toMatchObject({ settings, problems: [] });
  });

  it('undo what they did', () => {
    for (const kind of ['chrome', 'edge', 'chromium']) {
      const done = [...parseReg(utf16(`policy/${kind}/install.reg`)).keys()];
      const undone = [...parseReg(utf16(`policy/${kind}/uninstall.reg`)).keys()];
      for (const key of done)
        expect(undone.some((each) => key === each || key.startsWith(`${each.slice(1)}`))).toBe(true);
    }
    const [catalog] = parseReg(utf16('word/catalog/install.reg')).keys();
    expect(parseReg(utf16('word/catalog/uninstall.reg')).has(`-${catalog}`)).toBe(true);
  });

  it('point Office at the share', () => {
    const [values] = parseReg(utf16('word/catalog/install.reg')).values();
    expect(unquote(values?.get('Url'))).toBe('\\\\server\\公文 share');
    expect(values?.get('Flags')).toBe('dword:00000001');
  });
});

const xml = (text: string): Document => {
  const problems: string[] = [];
  const document = new DOMParser({ onError: (_, message) => void problems.push(message) }).parseFromString(
    text,
    'text/xml',
  );
  expect(problems).toEqual([]);
  return document as unknown as Document;
};

describe('group-policy templates', () => {
  const admx = xml(utf8('policy/admx/hegao.admx'));
  const policies = Array.from(admx.getElementsByTagName('policy'));

  it('hold each setting once for each browser', () => {
    const names = policies.map((policy) => policy.getAttribute('name'));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(POLICY_SETTINGS.length * 3);
    for (const policy of policies) expect(policy.getAttribute('key')).toContain(ID);
  });

  it.each(['zh-CN', 'en-US'])('have every string and presentation in %s', (language) => {
    const adml = xml(utf8(`policy/admx/${language}/hegao.adml`));
    const strings = new Map(
      Array.from(adml.getElementsByTagName('string')).map((each) => [each.getAttribute('id'), each.textContent]),
    );
    const presentations = new Set(
      Array.from(adml.getElementsByTagName('presentation')).map((each) => each.getAttribute('id')),
    );
    const source = utf8('policy/admx/hegao.admx');
    for (const [, id] of source.matchAll(/\$\(string\.(\w+)\)/g)) expect(strings.get(id ?? ''), id).toBeTruthy();
    for (const [, id] of source.matchAll(/\$\(presentation\.(\w+)\)/g))
      expect(presentations.has(id ?? ''), id).toBe(true);
    for (const box of Array.from(adml.getElementsByTagName('textBox')))
      expect(source).toContain(`<text id="${box.getAttribute('refId')}"`);
  });

  it.skipIf(!xmllint).each(named(/\.adm[xl]$/))('%s is valid as Windows reads it', (path) => {
    const schema = resolve(import.meta.dirname, 'group-policy.rng');
    const run = spawnSync(xmllint ?? '', ['--noout', '--relaxng', schema, '-'], {
      input: utf8(path),
      encoding: 'utf8',
    });
    expect(run.status, run.stderr).toBe(0);
  });

  it.skipIf(!xmllint)('and the schema refuses what Windows would', () => {
    const schema = resolve(import.meta.dirname, 'group-policy.rng');
    for (const wrong of [
      utf8('policy/admx/hegao.admx').replace(' class="Both"', ''),
      utf8('policy/admx/hegao.admx').replace(
        /(<parentCategory ref="HegaoChrome"\/>)\s*(<supportedOn ref="SUPPORTED"\/>)/,
        '$2$1',
      ),
      utf8('policy/admx/zh-CN/hegao.adml').replace(/<displayName>.*<\/displayName>/, ''),
    ]) {
      const run = spawnSync(xmllint ?? '', ['--noout', '--relaxng', schema, '-'], { input: wrong, encoding: 'utf8' });
      expect(run.status).not.toBe(0);
    }
  });
});

it.each(named(/\.mobileconfig$/))('%s is a configuration profile', (path) => {
  const profile = parsePlist(utf8(path)) as unknown as {
    readonly PayloadType: string;
    readonly PayloadContent: readonly { readonly PayloadUUID: string }[];
  };
  expect(profile.PayloadType).toBe('Configuration');
  expect(profile.PayloadContent[0]?.PayloadUUID).toMatch(/^[0-9A-F-]{36}$/);
});

it.each([...named(/linux\/hegao\.json$/), 'policy/firefox/policies.json'])(
  '%s forces the extension and fences it in',
  (path) => {
    const text = utf8(path);
    expect(JSON.parse(text)).toBeDefined();
    expect(text).toContain('force_installed');
    expect(text).not.toContain('<all_urls>');
  },
);

it('update manifests name the version and where it is', () => {
  const release = { baseUrl: 'https://hegao.example.gov.cn/a&b', version: '1.2.3', extensionId: ID };
  expect(xml(updateXml(release)).getElementsByTagName('updatecheck')[0]?.getAttribute('codebase')).toBe(
    'https://hegao.example.gov.cn/a&b/extension/hegao-1.2.3.crx',
  );
  expect(JSON.parse(updatesJson(release))).toHaveProperty(['addons']);
});

it('both servers send the same guarding headers', () => {
  for (const path of ['server/nginx.conf', 'server/iis/web.config']) {
    for (const word of ['Content-Security-Policy', 'nosniff', 'no-referrer', "default-src 'none'", "object-src 'none'"])
      expect(utf8(path), path).toContain(word);
  }
  xml(utf8('server/iis/web.config'));
  xml(utf8('word/catalog/gpp-registry.xml'));
});
