/**
 * How long the main job takes on a large document: `npm run bench`. Prints tables; asserts nothing, for machines differ.
 * Peers for reading are in test/bench/package.json: `npm --prefix test/bench ci` brings them.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { OfficialDocument, Paragraph } from '../../shared/document/document.ts';
import { isUnreadable } from '../../shared/document/document.ts';
import { hashParagraph } from '../../shared/document/hash.ts';
import type { Checker, Rule } from '../../shared/index.ts';
import { createChecker, DEFAULT_PROFILE, readOoxml, recognize, rules } from '../../shared/index.ts';
import { largeDocx } from './document.ts';

const PAGES = 100;
const ROUNDS = 15;
const TODAY = { today: '2024-06-01' } as const;
const profile = DEFAULT_PROFILE;

/** Median, after as many rounds to warm up as are measured. */
function median(work: () => void, rounds = ROUNDS): number {
  for (let round = 0; round < rounds; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

function read(bytes: Uint8Array): OfficialDocument {
  const document = readOoxml(bytes);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return document;
}

/** The same document with one character more in a paragraph in its middle. */
function edited(document: OfficialDocument, nth: number): OfficialDocument {
  const at = document.paragraphs.length >> 1;
  const old = document.paragraphs[at] as Paragraph;
  const text = `${old.text}${'甲乙丙丁'.charAt(nth % 4)}${nth}`;
  const runFormat = (old.runFormat ?? []).map((each) =>
    each.end === old.text.length ? { ...each, end: text.length } : each,
  );
  const changed = { ...old, text, runFormat };
  const paragraphs = [...document.paragraphs];
  paragraphs[at] = { ...changed, hash: hashParagraph(changed) };
  return { ...document, paragraphs };
}

function say(name: string, ms: number, goal = ''): void {
  console.log(`${name.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms  ${goal}`);
}

function benchPipeline(bytes: Uint8Array): void {
  const document = read(bytes);
  const outline = recognize(document);
  const runs = document.paragraphs.reduce((sum, { runFormat = [] }) => sum + runFormat.length, 0);
  console.log(`${PAGES} pages, ${document.paragraphs.length} paragraphs, ${runs} joined runs, ${bytes.length} bytes\n`);
  const reading = median(() => read(bytes));
  const recognising = median(() => recognize(document));
  const checking = median(() => createChecker(rules, profile).check(document, { ...TODAY, outline }));
  say('read', reading);
  say('recognise', recognising);
  say(`check, ${rules.length} rules, nothing remembered`, checking);
  say('together', reading + recognising + checking, 'goal 150');
  const checker: Checker = createChecker(rules, profile);
  let nth = 0;
  checker.check(document, TODAY);
  say(
    'check again after one edit (with recognition)',
    median(() => checker.check(edited(document, nth++), TODAY)),
    'goal 5',
  );
}

async function benchPeers(bytes: Uint8Array): Promise<void> {
  const require = createRequire(new URL('./package.json', import.meta.url));
  console.log('\nreading, peers:');
  try {
    const mammoth = require('mammoth') as {
      extractRawText(from: { buffer: Buffer }): Promise<unknown>;
      convertToHtml(from: { buffer: Buffer }): Promise<unknown>;
    };
    const JSZip = require('jszip') as {
      loadAsync(bytes: Uint8Array): Promise<{ file(name: string): { async(kind: 'string'): Promise<string> } }>;
    };
    const { DOMParser } = require('@xmldom/xmldom') as {
      DOMParser: new () => { parseFromString(xml: string, type: string): unknown };
    };
    const buffer = Buffer.from(bytes);
    await sayAsync('mammoth: words alone', () => mammoth.extractRawText({ buffer }));
    await sayAsync('mammoth: to HTML, no formats', () => mammoth.convertToHtml({ buffer }));
    await sayAsync('jszip + @xmldom/xmldom: a tree, nothing resolved', async () => {
      const zip = await JSZip.loadAsync(bytes);
      return new DOMParser().parseFromString(await zip.file('word/document.xml').async('string'), 'text/xml');
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'MODULE_NOT_FOUND') throw error;
    console.log('not installed: npm --prefix test/bench ci');
  }
}

async function sayAsync(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    await work();
    if (round >= 5) times.push(performance.now() - start);
  }
  say(name, times.sort((a, b) => a - b)[2] ?? 0);
}

const FLOOR_MS = 0.3;
const GOAL_RATIO = 2.2;

/** Growth of each rule alone, recognition and planning taken off; times below the floor are noise. */
function benchRules(): void {
  const [small, large] = [PAGES, PAGES * 2].map((pages) => {
    const document = read(largeDocx(pages));
    return { document, outline: recognize(document) };
  });
  if (!small || !large) return;
  type Prepared = typeof small;
  const time = (list: readonly Rule[], { document, outline }: Prepared): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      createChecker(list, profile).check(document, { ...TODAY, outline });
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  time(rules, large);
  const bare = { small: time([], small), large: time([], large) };
  const rows = rules.map((rule) => {
    const once = Math.max(0, time([rule], small) - bare.small);
    const twice = Math.max(0, time([rule], large) - bare.large);
    return { id: rule.id, once, twice, ratio: once >= FLOOR_MS ? twice / once : undefined };
  });
  console.log(`\nrules by time on ${PAGES} pages; ratio of ${PAGES * 2} to ${PAGES}, goal ${GOAL_RATIO}:`);
  for (const { id, once, ratio } of [...rows].sort((a, b) => b.once - a.once).slice(0, 25))
    console.log(`${id.padEnd(44)} ${once.toFixed(2).padStart(9)} ms  ${ratio?.toFixed(2) ?? '—'}`);
  const over = rows.filter(({ ratio }) => ratio !== undefined && ratio > GOAL_RATIO);
  console.log(
    `\nabove ${GOAL_RATIO}: ${over.map(({ id, ratio }) => `${id} ${ratio?.toFixed(2)}`).join(', ') || 'none'}`,
  );
  console.log(`below ${FLOOR_MS} ms, not judged: ${rows.filter(({ ratio }) => ratio === undefined).length}`);
}

/** In a process of its own, so that nothing else is counted. */
function benchMemory(): void {
  const script = fileURLToPath(import.meta.url);
  const peak = execFileSync(process.execPath, [...process.execArgv, script, '--memory'], { encoding: 'utf8' });
  console.log(`\npeak memory of one read and check: ${peak.trim()} MB resident`);
}

if (process.argv.includes('--memory')) {
  createChecker(rules, profile).check(read(largeDocx(PAGES)), TODAY);
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
} else {
  const bytes = largeDocx(PAGES);
  benchPipeline(bytes);
  await benchPeers(bytes);
  benchMemory();
  if (!process.argv.includes('--quick')) benchRules();
}
