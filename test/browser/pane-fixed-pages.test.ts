/** PDF and OFD in the check bench: read on this machine, shown as lines, judged, and nothing fetched for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOfd } from '../support/ofd-builder.ts';
import { A4, buildPdf } from '../support/pdf-builder.ts';
import type { OpenBench } from './support/bench.ts';
import { openBench } from './support/bench.ts';
import { CHROMIUM } from './support/chromium.ts';

const PLACED = [
  { text: '关于做好防汛工作的通知', x: 177, y: 700, size: 22 },
  { text: '各地要压实责任，加强巡查，请于4月31日前完成检查。', x: 111, y: 640, size: 16 },
];
const OFD = buildOfd([
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

describe.skipIf(!CHROMIUM)('the check bench on fixed pages', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench();
  }, 300_000);
  afterAll(() => bench?.close());

  it('reads a PDF whose font names a map of ours, an OFD, and says why a scan is not checked', async () => {
    const { page, openFile, asked, troubles } = await bench.page();
    const saying = async (words: string): Promise<void> => {
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
    };
    await openFile('通知.pdf', buildPdf([PLACED], { letters: 'gb' }));
    await saying('4月31日');
    await openFile('扫描.pdf', buildPdf([[]]));
    await saying('扫描件');
    await openFile('通知.ofd', OFD);
    await saying('4月31日');
    expect(troubles).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(bench.address) && !/^(?:blob|data):/.test(address))).toEqual(
      [],
    );
  });
});
