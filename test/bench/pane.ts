/**
 * How long people wait for the pane: from open to the first findings, from an edit to the new list, and the longest task
 * that held up the page meanwhile, from the moment our script is there (Microsoft's own comes before it), in time on a
 * processor. Run by hand: npx tsx test/bench/pane.ts [pages …]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildTemplate, exampleValues } from '../../shared/index.ts';
import type { Work } from '../browser/support/main-thread.ts';
import { OURS, watchWork } from '../browser/support/main-thread.ts';
import { openWordSite } from '../browser/support/word-page.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';

const PARAGRAPHS_PER_PAGE = 5;
const TEXT =
  '各县（区）人民政府要加强组织领导，明确责任分工，抓好工作落实，及时协调解决工作推进中的困难和问题，重要情况及时报告市人民政府。各有关部门要按照职责分工，密切协作配合，形成工作合力，确保各项任务按期完成。';

function documentOf(pages: number): Uint8Array {
  const values = exampleValues('通知');
  const body = Array.from({ length: pages * PARAGRAPHS_PER_PAGE }, (_, at) => `${TEXT}第${at + 1}项。`);
  const bytes = buildTemplate('通知', { ...values, 正文: body });
  if (!bytes) throw new Error('no template for 通知');
  return bytes;
}

/** What is done once the list stands (marks in the document) is waited for too. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

const told = ({ longest, longestOurs }: Work): string =>
  `${longest.toFixed(0)} ms (with our script in it ${longestOurs.toFixed(0)} ms)`;

async function measure(pages: number): Promise<void> {
  const site = await openWordSite();
  const profile = PROFILES[0];
  if (!profile) throw new Error('no profile');
  const beside = await site.browser.newPage();
  const opening = await watchWork(beside, OURS.pane);
  const start = performance.now();
  const pane = await site.open(documentOf(pages), { profile });
  await pane.page.waitForSelector('.open-points', { timeout: 120_000 });
  const opened = Math.round(performance.now() - start);
  await pause();
  const first = await opening.end();
  const editing = await watchWork(beside, OURS.pane);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const at = pane.sim.texts().findIndex((text) => text.includes('第3项'));
    const before = await pane.cards();
    const from = performance.now();
    const text = round % 2 === 0 ? `${TEXT}第3项。。` : `${TEXT}第3项。`;
    pane.sim.type(at, text);
    await pane.page.waitForFunction(
      (count) => {
        const numbers = [...document.querySelectorAll('.filter b')].map((each) => Number(each.textContent));
        return numbers.reduce((sum, each) => sum + each, 0) !== count;
      },
      { polling: 'mutation', timeout: 60_000 },
      before,
    );
    times.push(Math.round(performance.now() - from));
    await pause();
  }
  times.sort((a, b) => a - b);
  await pause();
  console.log(
    `${pages} pages: open → findings ${opened} ms; edit → list ${times[2]} ms (350 ms of it waiting for a pause); longest task at opening ${told(first)}, after an edit ${told(await editing.end())}`,
  );
  await site.close();
}

function sizes(): void {
  const folder = resolve(import.meta.dirname, '../../dist/addin/assets');
  for (const name of readdirSync(folder).filter((each) => /\.(js|css)$/.test(each))) {
    const bytes = readFileSync(join(folder, name));
    console.log(`${name}: ${Math.round(bytes.length / 1024)} KB, gzip ${Math.round(gzipSync(bytes).length / 1024)} KB`);
  }
}

const asked = process.argv.slice(2).map(Number);
for (const pages of asked.length > 0 ? asked : [10, 100]) await measure(pages);
sizes();
