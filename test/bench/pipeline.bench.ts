/**
 * How long the main job takes on a large document: `npm run bench`. Prints tables; asserts nothing, for machines differ.
 * Peers for reading are in test/bench/package.json: `npm --prefix test/bench install` brings them.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { OfficialDocument, Paragraph } from '../../shared/document/document.ts';
import { isUnreadable } from '../../shared/document/document.ts';
import { hashParagraph } from '../../shared/document/hash.ts';
import type { Checker, Rule } from '../../shared/index.ts';
import {
  createChecker,
  createLayoutEstimator,
  estimateLayout,
  DEFAULT_PROFILE,
  isManual,
  readOoxml,
  recognize,
  rules,
} from '../../shared/index.ts';
import { largeDocx } from './document.ts';

const PAGES = 100;
const ROUNDS = 15;
const TODAY = { today: '2024-06-01' } as const;
const profile = DEFAULT_PROFILE;

interface Time {
  readonly median: number;
  /** What it takes when nothing else runs on the machine, as near as can be seen. */
  readonly least: number;
}

/** After as many rounds to warm up as are measured. */
function timeOf(work: () => void, rounds = ROUNDS): Time {
  for (let round = 0; round < rounds; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return { median: times[rounds >> 1] ?? 0, least: times[0] ?? 0 };
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

function say(name: string, { median, least }: Time, goal = ''): void {
  const shown = [median, least].map((ms) => `${ms.toFixed(1).padStart(9)} ms`).join('');
  console.log(`${name.padEnd(50)} ${shown}  ${goal}`);
}

function benchPipeline(bytes: Uint8Array): void {
  const document = read(bytes);
  const outline = recognize(document);
  const runs = document.paragraphs.reduce((sum, { runFormat = [] }) => sum + runFormat.length, 0);
  console.log(`${PAGES} pages, ${document.paragraphs.length} paragraphs, ${runs} joined runs, ${bytes.length} bytes\n`);
  console.log(`${''.padEnd(50)} ${'median'.padStart(12)}${'least'.padStart(12)}`);
  const reading = timeOf(() => read(bytes));
  const recognising = timeOf(() => recognize(document));
  const laying = timeOf(() => estimateLayout(document));
  const laid = estimateLayout(document);
  const checking = timeOf(() => createChecker(rules, profile).check(laid, { ...TODAY, outline }));
  say('read', reading);
  say('estimate the layout', laying);
  say('recognise', recognising);
  say(`check, ${rules.length} rules, nothing remembered`, checking);
  const parts = [reading, laying, recognising, checking];
  const sum = (of: keyof Time): number => parts.reduce((total, each) => total + each[of], 0);
  say('together', { median: sum('median'), least: sum('least') }, 'goal 150');
  const checker: Checker = createChecker(rules, profile);
  const estimate = createLayoutEstimator();
  let nth = 0;
  checker.check(estimate(document), TODAY);
  say(
    'lay out again after one edit',
    timeOf(() => estimate(edited(document, nth++))),
  );
  say(
    'check again after one edit (with recognition)',
    timeOf(() => checker.check(estimate(edited(document, nth++)), TODAY)),
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
    console.log('not installed: npm --prefix test/bench install');
  }
}

async function sayAsync(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    await work();
    if (round >= 5) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  say(name, { median: times[2] ?? 0, least: times[0] ?? 0 });
}

const FLOOR_MS = 0.3;
const GOAL_RATIO = 2.2;
const RULE_ROUNDS = 15;

/** The least time each rule’s own checks take on a document, nothing remembered, of so many rounds. */
function ruleTimes(pages: number): ReadonlyMap<string, number> {
  const document = read(largeDocx(pages));
  const outline = recognize(document);
  const least = new Map<string, number>();
  for (let round = 0; round < RULE_ROUNDS; round++) {
    const spent = new Map<string, number>();
    const timed = rules.map((rule): Rule => {
      if (isManual(rule)) return rule;
      return {
        ...rule,
        check(unit, context) {
          const start = performance.now();
          const found = [...rule.check(unit, context)];
          spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - start);
          return found;
        },
      };
    });
    createChecker(timed, profile).check(document, { ...TODAY, outline });
    for (const [id, ms] of spent) least.set(id, Math.min(ms, least.get(id) ?? ms));
  }
  return least;
}

/** Growth of each rule; times below the floor are noise. */
function benchRules(): void {
  const small = ruleTimes(PAGES);
  const large = ruleTimes(PAGES * 2);
  const rows = [...small].map(([id, once]) => ({
    id,
    once,
    ratio: once >= FLOOR_MS ? (large.get(id) ?? 0) / once : undefined,
  }));
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
