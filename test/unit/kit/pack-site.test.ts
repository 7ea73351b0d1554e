/** A rule pack that lies on another server than the kit: the kit says so everywhere a browser would refuse it. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chromiumPolicy } from '../../../shared/cli/kit/browser-policies.ts';
import { addExtension } from '../../../shared/cli/kit/extension-files.ts';
import type { KitFiles } from '../../../shared/cli/kit/files.ts';
import { textFile } from '../../../shared/cli/kit/files.ts';
import { mayFetchPack } from '../../../shared/cli/kit/pack-site.ts';
import { addServerConfig } from '../../../shared/cli/kit/server.ts';
import { addWps } from '../../../shared/cli/kit/wps.ts';

const baseUrl = 'https://hegao.example.gov.cn/kit';
const origins = ['https://oa.example.gov.cn/*'];
const elsewhere = { origins, packUrl: 'https://rules.example.gov.cn:8443/office.json' };
const beside = { origins, packUrl: 'https://hegao.example.gov.cn/packs/office.json' };
const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const text = (files: KitFiles, path: string): string => new TextDecoder().decode(files.get(path));
const CSP = "default-src 'none'; connect-src 'self' http: https:; frame-src 'self'";
const manifest = textFile(JSON.stringify({ content_security_policy: { extension_pages: CSP } }));
const built = { chromium: new Map([['manifest.json', manifest]]), firefox: new Map([['manifest.json', manifest]]) };
const page = new Map([['taskpane.html', textFile(`<meta content="connect-src 'self'; worker-src 'self'">`)]]);

describe('a pack on another server', () => {
  it('may be asked by the pages of the panes, and nobody else', () => {
    expect(text(mayFetchPack(page, baseUrl, elsewhere), 'taskpane.html')).toContain(
      "connect-src 'self' https://rules.example.gov.cn:8443;",
    );
    expect(mayFetchPack(page, baseUrl, beside)).toBe(page);
    expect(mayFetchPack(page, baseUrl, {})).toBe(page);
  });

  it('is in the headers of both servers', () => {
    const files: KitFiles = new Map();
    addServerConfig(files, baseUrl, elsewhere);
    for (const path of ['server/nginx.conf', 'server/iis/web.config'])
      expect(text(files, path)).toContain("connect-src 'self' https://rules.example.gov.cn:8443;");
  });

  it('is a site the extension may ask, in its manifest, its policy and the browser’s fence', () => {
    const { chromium } = addExtension(new Map(), built, { baseUrl, version: '1.0.0', ...elsewhere, key });
    expect(JSON.parse(text(chromium, 'manifest.json'))).toMatchObject({
      host_permissions: ['https://oa.example.gov.cn/*', 'https://rules.example.gov.cn/*'],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; connect-src 'self' https://oa.example.gov.cn:* https://rules.example.gov.cn:*; frame-src 'self'",
      },
    });
    expect(
      chromiumPolicy({ baseUrl, extensionId: 'a', settings: elsewhere, version: '1.0.0' })['ExtensionSettings'],
    ).toMatchObject({
      a: {
        runtime_allowed_hosts: [
          'https://oa.example.gov.cn',
          'https://hegao.example.gov.cn',
          'https://rules.example.gov.cn:8443',
        ],
      },
    });
  });

  it('leaves the self-service build as it was: there people grant each site themselves', () => {
    const { chromium } = addExtension(new Map(), built, { baseUrl, version: '1.0.0', origins: [], key });
    expect(JSON.parse(text(chromium, 'manifest.json'))).toMatchObject({
      content_security_policy: { extension_pages: CSP },
    });
  });
});

describe('the WPS folder', () => {
  it('carries the central settings, on the site and in the package', () => {
    const files: KitFiles = new Map();
    addWps(files, { baseUrl, version: '1.0.0', settings: beside, addin: page });
    expect(JSON.parse(text(files, 'wps/hegao/policy.json'))).toEqual(beside);
    expect(text(files, 'wps/hegao_1.0.0.7z')).toContain('office.json');
  });
});
