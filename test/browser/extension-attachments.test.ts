/// <reference types="chrome" />
/** Attachments of every kind, from every place, in the built extension: findings, or a plain sentence for each. */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttachmentState } from '../../extension/background/tabs.ts';
import { samples } from '../../shared/index.ts';
import { buildOfd } from '../support/ofd-builder.ts';
import type { Placed, PdfWishes } from '../support/pdf-builder.ts';
import { A4, buildPdf } from '../support/pdf-builder.ts';
import { serious } from './support/axe.ts';
import type { BrowserName, OpenExtension, Served } from './support/extension.ts';
import { BROWSERS, openExtension, press, until } from './support/extension.ts';

const MB = 1024 * 1024;
const TITLE = '关于做好防汛工作的通知';
const LINES = [
  '各县人民政府：',
  '　　近期雨水偏多，各地要压实责任，加强巡查，做好防汛物资',
  '储备和群众转移安置准备，请于4月31日前完成检查并报送结果。',
];

/** A short notice with a date that no calendar has, as positions on a page. */
const PLACED: readonly Placed[] = [
  { text: TITLE, x: 177, y: 700, size: 22 },
  ...LINES.map((line, at) => {
    const words = line.trimStart();
    return { text: words, x: 79 + (line.length - words.length) * 16, y: 640 - 29 * at, size: 16 };
  }),
];
const pdf = (wishes: PdfWishes = {}): Uint8Array => buildPdf([PLACED], wishes);
const ofd = (): Uint8Array =>
  buildOfd([
    {
      widthPt: A4.width,
      heightPt: A4.height,
      words: PLACED.map(({ text, x, y, size }) => ({
        text,
        x,
        baseline: A4.height - y,
        size,
        width: text.length * size,
      })),
    },
  ]);

function sample(id: string): Uint8Array {
  const found = samples.find((each) => each.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return found.build();
}

/** Told length, one byte, and then nothing: whoever waits for the rest has not looked at the length. */
const declared = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-length': String(25 * MB) }).write('x');

function undeclared(response: ServerResponse): void {
  const chunk = new Uint8Array(MB);
  let left = 25;
  const send = (): void => {
    left -= 1;
    if (left < 0 || response.destroyed) response.end();
    else if (response.write(chunk)) setImmediate(send);
    else response.once('drain', send);
  };
  send();
}

const stopped: string[] = [];
const slow = (response: ServerResponse): void => {
  response.on('close', () => stopped.push('slow'));
  response.writeHead(200).write('PK');
};

const FILES: Readonly<Record<string, Served>> = {
  '/files/draft.docx': sample('draft-with-slips'),
  '/files/notice.pdf': pdf(),
  '/files/gb.pdf': pdf({ letters: 'gb' }),
  '/files/notice.ofd': ofd(),
  '/files/old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]),
  '/files/scan.pdf': buildPdf([[], []]),
  '/files/locked.pdf': pdf({ locked: true }),
  '/files/broken.pdf': new TextEncoder().encode('%PDF-1.7 and no more'),
  '/files/bomb.docx': zipSync(
    { '[Content_Types].xml': new Uint8Array(1), 'word/document.xml': new Uint8Array(80 * MB) },
    { level: 9 },
  ),
  '/files/large.docx': declared,
  '/files/stream.docx': undeclared,
  '/files/slow.docx': slow,
  '/files/missing.docx': (response) => void response.writeHead(404).end(),
};

/** What the panel must come to say of each that cannot be judged. */
const REFUSED: readonly (readonly [file: string, said: RegExp])[] = [
  ['old.doc', /旧版 \.doc/],
  ['scan.pdf', /扫描件/],
  ['locked.pdf', /密码/],
  ['broken.pdf', /损坏/],
  ['bomb.docx', /过大/],
  ['large.docx', /超过 20 MB/],
  ['stream.docx', /超过 20 MB/],
  ['missing.docx', /重新登录/],
];

/** What the panel says of an attachment. */
const saidOf = (panel: Page, name: string): Promise<string> =>
  panel.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.attachment')].find((each) => each.querySelector('p')?.textContent === wanted)
        ?.textContent ?? '',
    name,
  );
/** A click on a button of this attachment, once it has one. */
const pressFor = (panel: Page, name: string, button: string): Promise<void> =>
  until(
    () =>
      panel.evaluate(
        (wanted, selector) => {
          const found = [...document.querySelectorAll('.attachment')]
            .find((each) => each.querySelector('p')?.textContent === wanted)
            ?.querySelector<HTMLElement>(selector);
          found?.click();
          return found !== undefined && found !== null;
        },
        name,
        button,
      ),
    () => `${button} of ${name}`,
  );

for (const name of ['chrome', 'firefox'] as const)
  if (BROWSERS[name] === undefined) console.warn(`skipped: attachments in ${name}, which is not installed`);

describe.each(['chrome', 'firefox'] as const)('attachments in %s', (name: BrowserName) => {
  const here = it.skipIf(BROWSERS[name] === undefined);
  let extension: OpenExtension;
  let elsewhere: Server;
  let page: Page;
  let panel: Page;
  let tab = -1;

  const doneOf = async (path: string): Promise<AttachmentState> => {
    const { attachments } = await extension.state(page, (state) =>
      state.attachments.some((each) => each.url.endsWith(path) && each.step === 'done'),
    );
    return attachments.find((each) => each.url.endsWith(path)) as AttachmentState;
  };

  beforeAll(async () => {
    if (BROWSERS[name] === undefined) return;
    elsewhere = createServer((_, response) => response.end(sample('draft-with-slips')));
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
    const { port } = elsewhere.address() as AddressInfo;
    const links = [
      ...Object.keys(FILES).map((path) => [path, path.slice('/files/'.length)] as const),
      [`http://127.0.0.1:${port}/other.docx`, 'other.docx'],
      [`http://localhost:${port}/foreign.docx`, 'foreign.docx'],
    ];
    const list = `<!doctype html><meta charset="utf-8"><title>材料</title><h1>报送材料</h1>${links.map(([path, words]) => `<p><a href="${path}">${words}</a></p>`).join('')}`;
    const serve = (response: ServerResponse): void =>
      void response.setHeader('content-type', 'text/html; charset=utf-8').end(list);
    extension = await openExtension(name, { ...FILES, '/list': serve });
    page = await extension.open('list');
    ({ tab } = await extension.state(page, ({ frames }) => (frames[0]?.attachments.length ?? 0) === links.length));
    const options = await extension.surface('options.html');
    await options.evaluate(() => chrome.storage.local.set({ chosen: { language: 'zh-CN' } }));
    await options.close();
    panel = await extension.surface(`sidepanel.html?tab=${tab}`);
    await until(async () => (await saidOf(panel, 'draft.docx')) !== '');
  });
  afterAll(async () => {
    await extension?.close();
    elsewhere?.closeAllConnections();
    elsewhere?.close();
  });

  here.each(['notice.pdf', 'gb.pdf', 'notice.ofd'])('reads %s and finds in it what is wrong', async (file) => {
    await pressFor(panel, file, '.check-attachment');
    const { report, unreadable, broken } = await doneOf(file);
    expect([unreadable, broken]).toEqual([undefined, undefined]);
    expect(report?.title).toBe(TITLE);
    expect(report?.findings.map(({ quote }) => quote)).toContain('4月31日');
    // What only a style can tell is open, not passed.
    expect(report?.summary.cannotTell.length).toBeGreaterThan(3);
  });

  here('checks a .docx with the rules of format, on its site and on another one that is allowed', async () => {
    await pressFor(panel, 'draft.docx', '.check-attachment');
    await pressFor(panel, 'other.docx', '.check-attachment');
    for (const file of ['draft.docx', 'other.docx']) {
      const { report } = await doneOf(file);
      expect(report?.findings.some(({ rule }) => rule.startsWith('format/'))).toBe(true);
    }
    await pressFor(panel, 'foreign.docx', '.check-attachment');
    expect((await doneOf('foreign.docx')).failed).toBe('permission');
    await until(async () => /没有获得许可/.test(await saidOf(panel, 'foreign.docx')));
  });

  here('says of each that cannot be judged why, and stays in step', async () => {
    for (const [file] of REFUSED) await pressFor(panel, file, '.check-attachment');
    for (const [file, said] of REFUSED) {
      await doneOf(file);
      await until(
        async () => said.test(await saidOf(panel, file)),
        () => file,
      );
    }
  });

  here('opens the words of one beside its findings, each under a line and to be reached by keys', async () => {
    const { fingerprint = '' } =
      (await doneOf('notice.pdf')).report?.findings.find(({ quote }) => quote === '4月31日') ?? {};
    const { attachments } = await extension.state(page);
    const at = attachments.findIndex(({ url }) => url.endsWith('notice.pdf'));
    const view = await extension.surface(`attachment.html?tab=${tab}&at=${at}#${fingerprint}`);
    const marked = (): Promise<string | undefined> =>
      view.evaluate(() => document.querySelector('mark[aria-current=true]')?.textContent ?? undefined);
    await until(async () => (await marked()) === '4月31日');
    expect(await view.evaluate(() => document.querySelector('.words')?.textContent)).toContain(
      '做好防汛物资储备和群众转移安置准备，请于4月31日前完成',
    );
    // Another finding, by keys alone.
    await view.keyboard.press('j');
    await view.keyboard.press('Enter');
    await until(async () => (await marked()) !== undefined);
    expect(await serious(view)).toEqual([]);
    await view.close();
    const gone = await extension.surface(`attachment.html?tab=${tab}&at=99`);
    await until(() => gone.evaluate(() => document.body.textContent?.includes('重新检查') === true));
    await gone.close();
  });

  here('lets a slow one be given up at once, and goes on with the next', async () => {
    // Both at once: it is given up by itself after ten seconds.
    await pressFor(panel, 'slow.docx', '.check-attachment');
    await pressFor(panel, 'notice.ofd', '.check-attachment');
    await until(async () => /正在读取/.test(await saidOf(panel, 'slow.docx')));
    await until(async () => /排队/.test(await saidOf(panel, 'notice.ofd')));
    stopped.length = 0;
    await pressFor(panel, 'slow.docx', '.cancel-attachment');
    await until(async () => /已取消/.test(await saidOf(panel, 'slow.docx')));
    expect((await doneOf('notice.ofd')).report?.title).toBe(TITLE);
    // The connection itself is closed, not just forgotten.
    await until(async () => Promise.resolve(stopped.length > 0));
  });

  here('asks for nothing but what is linked', async () => {
    await press(panel, '.check-all');
    const strange = extension.asked.filter((path) => !/^\/(?:list|favicon\.ico|files\/[\w.]+)$/.test(path));
    expect(strange).toEqual([]);
    await panel.close();
  });
});
