/** How the pane in Word comes to be: by each button of the manifest, from each place office.js may come from, and served for a trial. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { join, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../shared/index.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import type { HostProfile } from '../host/word-sim/profiles.ts';
import { buildPane } from './support/built-pane.ts';
import { CHROMIUM } from './support/chromium.ts';
import { PATIENCE_MS } from './support/waiting.ts';
import type { WordPage, WordSite } from './support/word-page.ts';
import { OFFICE_PAGES, openWordSite } from './support/word-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const [CURRENT, COPIED] = PROFILES as readonly [HostProfile, HostProfile];
const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};

/** Every button of the manifest: its id, the menu it stands in, and the address it opens the pane at. */
function buttons(): readonly { readonly id: string; readonly place: string; readonly search: string }[] {
  const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'text/xml');
  const urls = new Map(
    [...manifest.getElementsByTagName('bt:Url')].map((each) => [
      each.getAttribute('id'),
      each.getAttribute('DefaultValue'),
    ]),
  );
  return [...manifest.getElementsByTagName('Control')].map((control) => {
    const action = control.getElementsByTagName('Action')[0];
    const url = urls.get(action?.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid') ?? '') ?? '';
    const place = (control.parentNode as unknown as Element | null)?.nodeName ?? '';
    return { id: control.getAttribute('id') ?? '', place, search: new URL(url).search };
  });
}

describe.skipIf(!CHROMIUM)('the pane as it is served', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  const OUTCOMES: Readonly<Record<string, (pane: WordPage) => Promise<void>>> = {
    async check({ page, sim }) {
      await page.waitForSelector('.card-head');
      expect(sim.world.touched).toEqual([]);
    },
    async tidy({ sim, notice }) {
      await notice('已规整');
      expect(sim.world.touched.length).toBeGreaterThan(5);
    },
    async layout({ dialog, sim, click, notice }) {
      await dialog();
      expect(sim.world.created).toEqual([]);
      await click('开始排版', '[role=dialog] button');
      await notice('已在新文档里排好版');
      expect(sim.world.created).toHaveLength(1);
    },
    async report({ saved }) {
      const file = await saved();
      expect(Buffer.from(file.bytes).toString('utf8')).toContain('公文核稿报告');
    },
  };

  it('has a button for each deed in the ribbon, and a check in the menu of the text', () => {
    expect(buttons().map(({ place, search }) => [place, search])).toEqual([
      ['Group', '?do=check'],
      ['Group', '?do=tidy'],
      ['Group', '?do=layout'],
      ['Group', '?do=report'],
      ['OfficeMenu', '?do=check'],
    ]);
  });

  it.each(buttons())('does what $id of the $place says', async ({ search }) => {
    const pane = await site.open(draft(), { profile: COPIED, search });
    const outcome = OUTCOMES[new URLSearchParams(search).get('do') ?? ''];
    if (!outcome) throw new Error(`no deed for ${search}`);
    await outcome(pane);
    expect(pane.troubles).toEqual([]);
    await pane.page.close();
  });

  it.each(['global', '21v'] as const)(
    'loads office.js from the %s address and nothing else from anywhere',
    async (officeJs) => {
      const { hosted } = OFFICE_PAGES[officeJs];
      const pane = await site.open(draft(), { profile: CURRENT, officeJs });
      const { page, asked, troubles, click, notice } = pane;
      await page.waitForSelector('.card-head');
      await click('一键规整');
      await notice('已规整');
      const origins = new Set(asked.map((each) => new URL(each).origin));
      expect([...origins].sort()).toEqual([new URL(site.address).origin, new URL(hosted).origin].sort());
      expect(asked.filter((each) => each.startsWith(new URL(hosted).origin))).toContain(`${hosted}office.js`);
      expect(
        asked.filter((each) => each.startsWith(new URL(hosted).origin)).every((each) => each.startsWith(hosted)),
      ).toBe(true);
      // The page's own policy lets in the one address and no other.
      const policy = await page.$eval('meta[http-equiv=Content-Security-Policy]', (each) =>
        each.getAttribute('content'),
      );
      expect(/script-src ([^;]*)/.exec(policy ?? '')?.[1]).toBe(`'self' ${new URL(hosted).origin}`);
      expect(policy).toContain("connect-src 'self'");
      const other = officeJs === '21v' ? OFFICE_PAGES.global.hosted : OFFICE_PAGES['21v'].hosted;
      const refused = await page.evaluate(
        (address) =>
          new Promise<string>((done) => {
            document.addEventListener('securitypolicyviolation', (event) => done(event.blockedURI), { once: true });
            const script = document.createElement('script');
            script.src = address;
            document.head.append(script);
          }),
        `${other}office.js`,
      );
      expect(refused).toBe(`${other}office.js`);
      expect(troubles.filter((each) => !each.includes('Content Security Policy'))).toEqual([]);
      await page.close();
    },
  );

  it('says so where no office.js can be fetched, and where it never gets ready', async () => {
    const blocked = await site.open(draft(), { profile: COPIED, officeJs: '21v', without: '/hosted/' });
    await blocked.page.waitForSelector('.nothing');
    expect(await blocked.page.$eval('.nothing', (each) => each.textContent)).toContain('没有取到 office.js');
    await blocked.picture('state-no-office');
    await blocked.page.close();
    const page = await site.browser.newPage();
    // Fifteen seconds of waiting, in a tenth of one.
    await page.evaluateOnNewDocument(`window.Office = { onReady: () => new Promise(() => {}) };
      const wait = window.setTimeout;
      window.setTimeout = (work, ms, ...rest) => wait(work, ms === 15000 ? 100 : ms, ...rest);`);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('/office.js') ? request.abort() : request.continue()));
    await page.goto(`${site.address}taskpane-local.html`);
    await page.waitForSelector('.nothing', { timeout: PATIENCE_MS });
    expect(await page.$eval('.nothing', (each) => each.textContent)).toContain('没有连上 Word');
    await page.close();
  }, 180_000);

  it('goes on where office.js comes late after all', async () => {
    const beforeStart = `const wait = window.setTimeout;
      window.setTimeout = (work, ms, ...rest) => wait(work, ms === 15000 ? 0 : ms, ...rest);`;
    const pane = await site.open(draft(), { profile: CURRENT, beforeStart });
    await pane.page.waitForSelector('.card-head');
    expect(pane.troubles).toEqual([]);
    await pane.page.close();
  }, 180_000);

  it('says so where a file of its own is missing', async () => {
    const pane = await site.open(draft(), { profile: COPIED, without: '/assets/worker' });
    await pane.page.waitForSelector('.nothing');
    expect(await pane.page.$eval('.nothing', (each) => each.textContent)).toContain('核稿没有启动');
    await pane.page.close();
  }, 180_000);

  it('asks nothing of anybody where the copied files are used', async () => {
    const { page, asked } = await site.open(draft(), { profile: COPIED });
    await page.waitForSelector('.card-head');
    expect(asked.filter((each) => !each.startsWith(site.address))).toEqual([]);
    const policy = await page.$eval('meta[http-equiv=Content-Security-Policy]', (each) => each.getAttribute('content'));
    expect(/script-src ([^;]*)/.exec(policy ?? '')?.[1]).toBe("'self'");
    await page.close();
  });
});

describe('npm run word', () => {
  it('serves the pane over https with its certificate, says how to try it, and stops', async () => {
    const scripts = (
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    ).scripts;
    expect(scripts['word']).toBe('npm run build:addin && tsx office-addin/deploy/dev-server.ts');
    await buildPane('addin');
    // Any port that is free: the address is told.
    const server = spawn(process.execPath, ['--import', 'tsx', 'office-addin/deploy/dev-server.ts', '0'], {
      cwd: ROOT,
    });
    const ended = new Promise<void>((done) => server.once('exit', () => done()));
    try {
      const said = await new Promise<string>((done, fail) => {
        let text = '';
        const hear = (chunk: Buffer): void => {
          text += chunk.toString();
          if (text.includes('word-manual-check')) done(text);
        };
        server.stdout.on('data', hear);
        server.stderr.on('data', hear);
        server.once('exit', () => fail(new Error(text)));
      });
      const [, address = ''] = /(https:\/\/localhost:[1-9]\d*)\/taskpane\.html/.exec(said) ?? [];
      expect(address, said).not.toBe('');
      for (const step of ['受信任的根证书颁发机构', '受信任的加载项目录', 'wef', '上载我的加载项'])
        expect(said).toContain(step);
      const certificate = readFileSync(join(ROOT, 'dist/certificate/localhost.crt'), 'utf8');
      for (const [path, words] of [
        ['taskpane.html', '核稿'],
        ['taskpane-21v.html', 'partner.office365.cn'],
        ['office/office.js', 'Office'],
        ['assets/icon-32.png', 'PNG'],
      ] as const)
        expect(await fetched(`${address}/${path}`, certificate)).toContain(words);
      await expect(fetched(`${address}/taskpane.html`, undefined)).rejects.toThrow(/certificate/);
      server.kill();
      await ended;
      await expect(fetched(`${address}/`, undefined)).rejects.toThrow('ECONNREFUSED');
    } finally {
      server.kill();
      await ended;
    }
  }, 180_000);
});

function fetched(url: string, ca: string | undefined): Promise<string> {
  return new Promise((done, fail) => {
    get(url, { ...(ca !== undefined && { ca }) }, (answer) => {
      let text = '';
      if (answer.statusCode !== 200) fail(new Error(`${answer.statusCode} for ${url}`));
      answer.setEncoding('latin1');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => done(Buffer.from(text, 'latin1').toString('utf8')));
    }).on('error', fail);
  });
}
