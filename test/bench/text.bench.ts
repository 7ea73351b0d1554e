/**
 * How long the rules about words take, beside other checkers of Chinese text: `npx tsx test/bench/text.bench.ts`. Prints
 * tables; asserts nothing, for machines differ. Peers are those of test/bench/package.json that are installed.
 */
import { createRequire } from 'node:module';
import type { OfficialDocument, ParagraphId } from '../../shared/document/document.ts';
import { isUnreadable } from '../../shared/document/document.ts';
import type { Rule } from '../../shared/index.ts';
import { createChecker, DEFAULT_PROFILE, isManual, readText, recognize, rules } from '../../shared/index.ts';
import { HOSTILE_UNITS } from '../support/hostile.ts';

const TODAY = { today: '2024-06-01' } as const;
const FAMILIES = /^(?:structure|wording|punctuation|numerals|consistency)\//;
const words = rules.filter(({ id }) => FAMILIES.test(id));

const CLAUSES = [
  '进一步加强组织领导',
  '严格落实主体责任',
  '于2024年12月31日前完成各项任务',
  '完成投资120亿元，增长5.3%',
  '推进“一件事”集成改革',
  '按照《党政机关公文处理工作条例》执行',
  '共收到建议120件，其中办结80件、在办40件',
  '对工作中出现的新情况、新问题及时研究解决',
  '确保各项政策措施落到实处',
  '由市财政局、市教育局会同有关部门负责',
  '一是完善工作机制；二是强化监督检查；三是严肃追责问责',
  '建立健全长效机制',
  '充分发挥基层党组织作用',
];

/** Text of about so many characters in paragraphs of a few sentences, no two alike, under numbered headings. */
function official(characters: number): string {
  const lines = ['关于做好年度重点工作的通知', '各县（市、区）人民政府，市政府各部门：'];
  let length = 0;
  for (let index = 0; length < characters; index++) {
    const line =
      index % 9 === 0
        ? `${'一二三四五六七八九'.charAt((index / 9) % 9)}、第${index}项工作`
        : Array.from({ length: 8 }, (_, at) => CLAUSES[(index * 5 + at * 3) % CLAUSES.length]).join('，') +
          `，编为${index}类。`;
    lines.push(line);
    length += line.length;
  }
  return lines.join('\n');
}

function read(text: string): OfficialDocument {
  const document = readText(text);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return document;
}

/** Milliseconds of processor time, best of the rounds after one to warm up: other programs on the machine count less. */
async function best(work: () => unknown, rounds = 3): Promise<number> {
  let least = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function say(name: string, ms: number, note = ''): void {
  console.log(`${name.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms  ${note}`);
}

async function benchSizes(): Promise<void> {
  const goals: Readonly<Record<number, number>> = { 10_000: 20, 100_000: 150, 1_000_000: 1500 };
  for (const [characters, goal] of Object.entries(goals)) {
    const document = read(official(Number(characters)));
    const check = (list: readonly Rule[]): Promise<number> =>
      best(() => createChecker(list, DEFAULT_PROFILE).check(document, TODAY));
    say(`${characters} characters, all ${rules.length} rules`, await check(rules), `goal ${goal}`);
    say(`${characters} characters, ${words.length} rules about words`, await check(words));
  }
}

async function benchPeers(): Promise<void> {
  const require = createRequire(new URL('./package.json', import.meta.url));
  const text = official(100_000);
  console.log('\npeers on 100,000 characters:');
  const peers: readonly (readonly [string, () => () => unknown])[] = [
    [
      'zhlint',
      () => {
        const { run } = require('zhlint') as { run(text: string, options: unknown): unknown };
        return () => run(text, { rules: { preset: 'default' } });
      },
    ],
    [
      'autocorrect-node',
      () => {
        const { lintFor } = require('autocorrect-node') as { lintFor(text: string, name: string): unknown };
        return () => lintFor(text, 'a.txt');
      },
    ],
    [
      'pangu',
      () => {
        const loaded = require('pangu') as {
          pangu?: { spacingText(text: string): string };
          spacingText?(text: string): string;
        };
        const spacing = loaded.pangu ?? (loaded as { spacingText(text: string): string });
        return () => spacing.spacingText(text);
      },
    ],
  ];
  for (const [name, load] of peers) {
    try {
      say(name, await best(load()));
    } catch (error) {
      if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
      console.log(`${name.padEnd(44)} not installed: npm --prefix test/bench install`);
    }
  }
}

/** Growth of each rule alone from 100,000 characters to twice as many, planning taken off. */
async function benchRatios(): Promise<void> {
  const [small, large] = [100_000, 200_000].map((characters) => {
    const document = read(official(characters));
    return { document, outline: recognize(document) };
  });
  if (!small || !large) return;
  const time = (list: readonly Rule[], { document, outline }: typeof small): Promise<number> =>
    best(() => createChecker(list, DEFAULT_PROFILE).check(document, { ...TODAY, outline }), 5);
  const bare = [await time([], small), await time([], large)] as const;
  const rows: { readonly id: string; readonly once: number; readonly twice: number }[] = [];
  for (const rule of words) {
    rows.push({
      id: rule.id,
      once: (await time([rule], small)) - bare[0],
      twice: (await time([rule], large)) - bare[1],
    });
  }
  console.log('\nslowest rules on 100,000 characters, and time(2n)/time(n):');
  for (const { id, once, twice } of rows.sort((a, b) => b.twice - a.twice).slice(0, 20)) {
    say(id, Math.max(0, once), once > 1 ? (twice / once).toFixed(2) : '—');
  }
}

/** The slowest of all rules on each hostile text of 100,000 characters. */
async function benchHostile(): Promise<void> {
  console.log('\nworst hostile texts of 100,000 characters, all rules about words together:');
  const id = 'p0' as ParagraphId;
  const list = words.filter((rule) => !isManual(rule));
  const profile = { ...DEFAULT_PROFILE, rules: Object.fromEntries(list.map((rule) => [rule.id, 'on' as const])) };
  const rows: (readonly [string, number])[] = [];
  for (const unit of HOSTILE_UNITS) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const document: OfficialDocument = {
      input: 'text',
      facets: new Set(),
      paragraphs: [{ id, text, hash: unit, place: 'body' }],
    };
    const outline = {
      form: 'ordinary',
      partial: true,
      elements: [{ kind: 'body', paragraphs: [id], certainty: 'certain' }],
    } as const;
    rows.push([unit, await best(() => createChecker(list, profile).check(document, { ...TODAY, outline }), 1)]);
  }
  for (const [unit, ms] of rows.sort(([, a], [, b]) => b - a).slice(0, 10)) say(JSON.stringify(unit), ms);
}

await benchSizes();
await benchPeers();
if (!process.argv.includes('--quick')) {
  await benchRatios();
  await benchHostile();
}
