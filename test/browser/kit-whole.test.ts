/** The whole kit: the same twice, small, served by nginx, and asking for nothing outside its own site. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import selfsigned from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../shared/index.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { hegao } from '../support/cli.ts';
import { buildExtension } from './support/built-extension.ts';
import { buildPane } from './support/built-pane.ts';
import { CHROMIUM, launchChromium } from './support/chromium.ts';
import { findProgram } from './support/programs.ts';
import { soon, until } from './support/waiting.ts';
import { openWordPage } from './support/word-page.ts';

const nginx = findProgram('nginx') ?? findProgram('/usr/sbin/nginx');
if (!nginx) console.warn('kit-whole: the server part is skipped, no nginx is installed');

const home = mkdtempSync(join(tmpdir(), 'hegao-kit-'));
const at = (name: string): string => join(home, name);
const paths = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

function makeKit(name: string): void {
  const run = hegao([
    'kit',
    '--base-url',
    'https://hegao.example.gov.cn',
    '-o',
    at(name),
    '--key',
    at('key.pem'),
    '--settings',
    at('settings.json'),
    '--share',
    '\\\\server\\hegao',
    '--pack',
    at('pack.json'),
  ]);
  expect(run.code, run.err).toBe(0);
}

let packKey = '';
const LTSC = PROFILES.find(({ name }) => name === 'LTSC 2021');
const DRAFT = samples.find(({ id }) => id === 'draft-with-slips');

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(at('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(
    at('settings.json'),
    JSON.stringify({ organization: '某省委办公厅', origins: ['https://oa.example.gov.cn/*'] }),
  );
  writeFileSync(at('no-key.json'), JSON.stringify({ packUrl: 'https://a.example/packs/pack.json' }));
  writeFileSync(at('pack.json'), JSON.stringify({ id: 'office', title: '某省委办公厅', version: 1 }));
  const made = hegao(['profile', 'keygen', '-o', at('pack-key')]);
  expect(made.code).toBe(0);
  packKey = readFileSync(at('pack-key.pub'), 'utf8').trim();
  expect(hegao(['profile', 'sign', at('pack.json'), '--key', at('pack-key')]).code).toBe(0);
  await buildPane('addin');
  await buildPane('wps');
  await buildExtension('chrome');
  await buildExtension('firefox');
  makeKit('one');
  makeKit('two');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the kit', () => {
  it('is the same byte for byte whenever and wherever it is made', () => {
    expect(paths(at('two'))).toEqual(paths(at('one')));
    const hash = (folder: string): readonly string[] =>
      paths(folder).map((path) =>
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      );
    expect(hash(at('two'))).toEqual(hash(at('one')));
  });

  it('says of every shipped file what it could ask of a network', () => {
    const parts = JSON.parse(readFileSync(join(at('one'), 'EVIDENCE/network.json'), 'utf8')) as readonly {
      readonly part: string;
      readonly policies: Readonly<Record<string, string>>;
      readonly permissions: readonly string[];
      readonly sites: readonly string[];
      readonly files: readonly { readonly path: string; readonly addresses: readonly string[] }[];
    }[];
    expect(parts).toHaveLength(4);
    const [word, , chromium] = parts;
    // The one file read over the network is the administrator's own policy.json beside the page.
    expect(word?.files.length).toBeGreaterThan(0);
    for (const { policies } of parts)
      for (const policy of Object.values(policies)) expect(policy).not.toMatch(/connect-src[^;]*https?:(?!\/\/)/);
    expect(chromium?.sites).toEqual(['https://oa.example.gov.cn/*']);
    expect(chromium?.permissions).not.toContain('tabs');
    for (const { part, policies } of parts)
      for (const policy of Object.values(policies)) expect(policy, part).toContain("default-src 'none'");
    // Explanations, examples in forms and in pdf.js, and where office.js may come from: nothing else is written anywhere.
    const told =
      /^https?:\/\/(?:react\.dev|github\.com|www\.gov\.cn|(?:[a-z]+\.)*example\.gov\.cn|example\.com|foo\.bar|appsforoffice\.microsoft\.com|appsforoffice\.cdn\.partner\.office365\.cn)(?:\/|$)/;
    for (const { files } of parts)
      for (const { path, addresses } of files) for (const address of addresses) expect(address, path).toMatch(told);
  });

  it('fits a small disc', () => {
    const zip = statSync(at('one/hegao-offline-1.0.0.zip')).size;
    expect(zip).toBeLessThanOrEqual(30 * 1024 * 1024);
  });

  it('holds what the start page promises, with sums that hold', () => {
    const names = paths(at('one'));
    for (const name of [
      '开始.html',
      'selftest.html',
      'SHA256SUMS',
      'sbom.cdx.json',
      'THIRD-PARTY-NOTICES.txt',
      'word/manifest.xml',
      'word/manifest.21v.xml',
      'word/manifest.local.xml',
      'word/manifest.catalog.xml',
      'word/site/taskpane-local.html',
      'word/site/office/office.js',
      'word/catalog/install-catalog.ps1',
      'extension/hegao-1.0.0.crx',
      'extension/hegao.xpi',
      'extension/update.xml',
      'policy/admx/hegao.admx',
      'policy/firefox/policies.json',
      'wps/jsplugins.xml',
      'wps/hegao_1.0.0.7z',
      'packs/pack.json.sig',
      'server/nginx.conf',
      'EVIDENCE/network.json',
      'EVIDENCE/network.md',
    ])
      expect(names, name).toContain(name);
    const run = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: at('one'), encoding: 'utf8' });
    expect(run.status, run.stdout).toBe(0);
    const links = names.filter(
      (name) => name.endsWith('.html') && !name.startsWith('wps/') && !name.startsWith('word/'),
    );
    for (const page of links) {
      const html = readFileSync(join(at('one'), page), 'utf8');
      for (const [, href = ''] of html.matchAll(/href="((?!https?:|#)[^"#]+\.html)/g))
        expect(names, `${page} → ${href}`).toContain(join(page, '..', decodeURIComponent(href)));
    }
  });

  it('points its manifests at the organisation and nowhere else', () => {
    for (const name of ['manifest.xml', 'manifest.local.xml', 'manifest.catalog.xml']) {
      const xml = readFileSync(at(`one/word/${name}`), 'utf8');
      expect(xml).not.toContain('localhost');
      expect(xml).toContain('https://hegao.example.gov.cn/word/site/');
    }
    expect(readFileSync(at('one/word/manifest.catalog.xml'), 'utf8')).not.toContain('VersionOverrides');
  });
});

describe('refuses, in a sentence', () => {
  it.each([
    ['an address without https', ['--base-url', 'http://a.example', '-o', 'x', '--key', 'key.pem'], /https/],
    [
      'a folder that is not empty',
      ['--base-url', 'https://a.example', '-o', 'one', '--key', 'key.pem'],
      /不是空文件夹/,
    ],
    [
      'an address for packs without a key',
      ['--base-url', 'https://a.example', '-o', 'x', '--key', 'key.pem', '--settings', 'no-key.json'],
      /也要设 packKey/,
    ],
    ['a key that is none', ['--base-url', 'https://a.example', '-o', 'x', '--key', 'settings.json'], /RSA/],
    [
      'a pack without signature',
      ['--base-url', 'https://a.example', '-o', 'x', '--key', 'key.pem', '--pack', 'settings.json'],
      /没有签名/,
    ],
  ])('%s', (_, args, words) => {
    const run = hegao(['kit', ...args.map((arg) => (/^(?:x|one|.*\.(?:pem|json))$/.test(arg) ? at(arg) : arg))]);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(words);
  });
});

describe.skipIf(!nginx || !CHROMIUM)('served by nginx as the kit configures it', () => {
  let server: ChildProcess;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }]);
    writeFileSync(at('hegao.key'), key);
    writeFileSync(at('hegao.crt'), cert);
    mkdirSync(at('logs'), { recursive: true });
    const site = readFileSync(at('one/server/nginx.conf'), 'utf8')
      .replace('/etc/nginx/hegao.crt', at('hegao.crt'))
      .replace('/etc/nginx/hegao.key', at('hegao.key'))
      .replace('root /srv/hegao', `root ${at('one')}`)
      .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`);
    writeFileSync(
      at('nginx.conf'),
      `pid ${at('nginx.pid')};\nerror_log ${at('logs/error.log')};\nuser root;\ndaemon off;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path ${at('b')};\nproxy_temp_path ${at('p')};\nfastcgi_temp_path ${at('f')};\nuwsgi_temp_path ${at('u')};\nscgi_temp_path ${at('s')};\n${site}}\n`,
    );
    const check = spawnSync(nginx ?? '', ['-t', '-c', at('nginx.conf')], { encoding: 'utf8' });
    expect(check.status, check.stderr).toBe(0);
    server = spawn(nginx ?? '', ['-c', at('nginx.conf')], { stdio: 'ignore' });
    await until(() => answers(port));
  });
  afterAll(() => void server?.kill());

  it.each(['selftest.html', 'word/site/taskpane-local.html', '开始.html'])(
    '%s opens and asks for nothing outside',
    async (name) => {
      const browser = await launchChromium(['--ignore-certificate-errors']);
      try {
        const page = await browser.newPage();
        const asked: string[] = [];
        const troubles: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('pageerror', (error) => troubles.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
        const answer = await page.goto(`https://127.0.0.1:${port}/${encodeURI(name)}`, { waitUntil: 'networkidle0' });
        expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
        expect(answer?.headers()['x-content-type-options']).toBe('nosniff');
        expect(troubles).toEqual([]);
        expect(asked.filter((url) => !/^(?:https:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
        if (name === 'selftest.html') {
          const verdicts = (): Promise<readonly string[]> =>
            page.$$eval('#checks b', (nodes) => nodes.map((node) => node.textContent));
          await soon(async () => (await verdicts()).length).toBeGreaterThanOrEqual(7);
          expect(await verdicts()).not.toContain('不行');
        }
      } finally {
        await browser.close();
      }
    },
  );

  it('runs the pane on a simulated Word with the copied office.js and the pack of the kit', async () => {
    const browser = await launchChromium(['--ignore-certificate-errors']);
    try {
      const address = `https://127.0.0.1:${port}/word/site/`;
      const policy = { organization: '某省委办公厅', packUrl: `https://127.0.0.1:${port}/packs/pack.json`, packKey };
      writeFileSync(at('one/word/site/policy.json'), JSON.stringify(policy));
      if (!LTSC || !DRAFT) throw new Error('the profile or the sample is gone');
      const pane = await openWordPage(browser, address, DRAFT.build(), { profile: LTSC });
      await pane.page.waitForSelector('.card-head');
      await soon(pane.cards).toBeGreaterThan(5);
      await pane.choose('检查依据');
      await pane.page.waitForFunction(() => document.querySelector('.basis-facts')?.textContent?.includes('pack.json'));
      await soon(() => pane.page.$eval('.basis', (part) => part.textContent)).toContain('新版已采用');
      expect(await pane.serious()).toEqual([]);
      expect(pane.troubles).toEqual([]);
      expect(pane.asked.filter((url) => !/^(?:https:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
      expect(pane.asked.some((url) => url.endsWith('/packs/pack.json.sig'))).toBe(true);
      await pane.picture('kit-basis');
    } finally {
      await browser.close();
    }
  });
});

/** Whether anybody listens there yet. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1');
    const say = (is: boolean) => (): void => {
      probe.destroy();
      resolve(is);
    };
    probe.on('connect', say(true)).on('error', say(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
