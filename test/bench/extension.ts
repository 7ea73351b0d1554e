/** Prints how the built extension keeps up with large pages: `npx tsx test/bench/extension.ts`. Asserts nothing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { openExtension, pause } from '../browser/support/extension.ts';
import type { Work } from '../browser/support/main-thread.ts';
import { watchWork } from '../browser/support/main-thread.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** When anything was marked first, and when the last words of the page were: the whole is judged then. */
const WATCH = `window.painted = window.whole = 0;
const since = () => performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;
const look = () => {
  const ranges = [...CSS.highlights].flatMap(([, each]) => [...each]);
  if (ranges.length > 0) painted ||= since();
  const last = document.getElementById('last');
  if (last && ranges.some((each) => last.contains(each.startContainer))) whole = since();
  else setTimeout(look, 5);
};
look();`;

function pageOf(nodes: number): Uint8Array {
  const lines = Array.from({ length: nodes }, (_, at) => `<p>　　第${at}段：各地要压实责任，于4月30日前完成检查。</p>`);
  lines.splice(3, 0, '<p id="slip">请于4月31日前完成。</p>');
  lines.push('<p id="last">请于6月31日前报送。</p>');
  const html = `<!doctype html><meta charset="utf-8"><title>长</title><script>${WATCH}</script><h1>关于防汛工作的通知</h1>${lines.join('\n')}`;
  return new TextEncoder().encode(html);
}

const told = ({ script, longest, longestOurs }: Work): string =>
  `tasks with our script ${script.toFixed(0)} ms in all, the longest ${longestOurs.toFixed(0)} ms, longest of anybody ${longest.toFixed(0)} ms`;

async function typed(page: Page): Promise<Work> {
  const work = await watchWork(page);
  await page.evaluate("document.getElementById('slip').firstChild.data += '。'");
  await pause(2500);
  return work.end();
}

const SIZES = [1000, 10_000, 40_000] as const;
const files = Object.fromEntries(SIZES.map((size) => [`/big-${size}`, pageOf(size)]));
const extension = await openExtension(
  'chrome',
  { ...files, '/blank': pageOf(1) },
  {
    type: 'text/html; charset=utf-8',
  },
);
try {
  for (const size of SIZES) {
    const page = await extension.open('blank');
    const work = await watchWork(page);
    await page.goto(`${extension.address}/big-${size}`);
    await page.waitForFunction('whole > 0', { timeout: 120_000 });
    await pause(500);
    const first = await work.end();
    const [painted, whole] = (await page.evaluate('[painted, whole]')) as [number, number];
    const memory = ((await page.evaluate('performance.memory.usedJSHeapSize')) as number) / 2 ** 20;
    console.log(
      [
        `${size} paragraphs: first marks ${painted.toFixed(0)} ms after the page, all of them ${whole.toFixed(0)} ms, page heap ${memory.toFixed(0)} MB`,
        `  first pass: ${told(first)}`,
        `  one typed character: ${told(await typed(page))}`,
      ].join('\n'),
    );
    await page.close();
  }
} finally {
  await extension.close();
}
const script = readFileSync(resolve(ROOT, '.output/chrome-mv3-e2e/annotate.js'));
console.log(`content script ${(gzipSync(script).length / 1024).toFixed(1)} KB gzip`);
