/// <reference types="chrome" />
/** Chromium 102–108 has no offscreen document: taken away here, the rules run in the service worker itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../extension/background/tabs.ts';
import { samples } from '../../shared/index.ts';
import { buildPdf } from '../support/pdf-builder.ts';
import type { OpenExtension } from './support/extension.ts';
import { BROWSERS, marked, openExtension, until } from './support/extension.ts';
import { soon } from './support/waiting.ts';

const words = (text: string, y: number) => ({ text, x: 79, y, size: 16 });
const PDF = buildPdf([[words('关于做好防汛工作的通知', 700), words('请于6月31日前完成检查并报送结果。', 640)]]);
const DRAFT = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
const pageWith = (pdf: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>拟稿</title><h1>关于做好防汛工作的通知</h1>
<p id="body">　　请于4月31日前报送。</p><p><a href="/draft.docx">稿件</a> <a href="${pdf}">版式件</a></p></html>`,
  );
const quotesIn = ({ frames, attachments }: TabState): readonly string[] =>
  [...frames, ...attachments].flatMap(({ report }) => report?.findings.map(({ quote }) => quote) ?? []);

describe.skipIf(BROWSERS.chrome === undefined)('without an offscreen document', () => {
  let extension: OpenExtension;
  // Of another site: fetched by the background, whose network is shut for the rules.
  const beside = createServer((_, response) => void response.setHeader('content-type', 'application/pdf').end(PDF));
  beforeAll(async () => {
    await new Promise<void>((done) => beside.listen(0, '127.0.0.1', done));
    const pdf = `http://127.0.0.1:${(beside.address() as AddressInfo).port}/notice.pdf`;
    const files = { '/notice.html': pageWith(pdf), '/draft.docx': DRAFT };
    extension = await openExtension('chrome', files, { offscreen: false });
  });
  afterAll(async () => {
    await extension?.close();
    beside.closeAllConnections();
    await new Promise((done) => beside.close(done));
  });

  it('pages and attachments are judged all the same, by a background that slept as well', async () => {
    const page = await extension.open('notice.html');
    const { tab, frames } = await extension.state(page, (state) => quotesIn(state).includes('4月31日'));
    await marked(page, '4月31日');
    const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
    expect(await panel.evaluate(() => 'offscreen' in chrome)).toBe(false);
    const links = frames.flatMap(({ attachments }) => attachments.map(({ url }) => url));
    expect(links).toHaveLength(2);
    for (const url of links)
      await panel.evaluate((order) => chrome.runtime.sendMessage(order) as Promise<unknown>, {
        kind: 'panel/attachment',
        tab,
        frame: 0,
        url,
      });
    await extension.state(page, (state) =>
      ['[2026]', '6月31日'].every((each) => quotesIn(state).join().includes(each)),
    );
    await soon(() => panel.evaluate(() => document.body.innerText)).toContain('6月31日');

    const target = await extension.browser.waitForTarget((each) => each.type() === 'service_worker');
    const background = await target.worker();
    const leak = (address: string): Promise<unknown> => fetch(address).catch((error: unknown) => String(error));
    expect(await background?.evaluate(leak, `${extension.address}/leak`)).toContain('nothing leaves');
    expect(extension.asked).not.toContain('/leak');

    await background?.close();
    await until(async () => Promise.resolve(!extension.browser.targets().includes(target)));
    await page.evaluate(() => {
      const node = document.getElementById('body')?.firstChild as Text;
      node.data = node.data.replace('4月31日', '2月30日');
    });
    await marked(page, '2月30日');
    await extension.state(page, (state) => quotesIn(state).includes('2月30日'));
  });
});
