/** `hegao fix`: the safe remedies (and, when asked, those a person should look at) written to a new .docx. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import { selectFixes } from '../document/select-fixes.ts';
import { createChecker } from '../engine/checker.ts';
import type { Diagnostic } from '../engine/result.ts';
import { createLayoutEstimator } from '../layout/index.ts';
import { readPackage } from '../readers/ooxml/index.ts';
import { previewOf, wordsOf } from '../report/index.ts';
import { rules } from '../rules/index.ts';
import type { Refusal, WriteOptions } from '../writers/ooxml/index.ts';
import { writeEdits } from '../writers/ooxml/index.ts';
import { registry, warn } from './check.ts';
import type { Shell } from './options.ts';
import { readDate, readProfile, UsageError } from './options.ts';
import { readOne, refuseOverwriting, tellUnreadable, writeDocument } from './output.ts';

interface FixFlags {
  readonly output: string;
  readonly only?: string;
  readonly review?: boolean;
  readonly trackChanges?: boolean;
  readonly author: string;
  readonly profile?: string;
  readonly date?: string;
  readonly lang: Language;
}

export function addFixCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('fix')
    .description(
      say(
        '把可以放心改的问题改好，另存为新文件；原文件不动。仍有错误级问题时退出码为 1',
        'apply the safe fixes to a new file; the input stays. Exit code 1 where errors remain',
      ),
    )
    .argument('<file>', say('文件（.docx .dotx .docm）', 'file (.docx .dotx .docm)'))
    .requiredOption('-o, --output <file>', say('写入的新文件', 'the new file'))
    .option('--only <rules>', say('只改这些规则的问题，逗号分隔', 'only fixes of these rules, separated by commas'))
    .option('--review', say('连同需要人看过再定的一起改', 'also apply fixes a person should look at'))
    .option('--track-changes', say('以修订方式写入', 'write them as tracked changes'))
    .option('--author <name>', say('修订的署名', 'author of the tracked changes'), say('核稿', 'Hegao'))
    .option('--profile <file>', say('检查方案：内置名称或文件', 'profile: a built-in name or a file'))
    .option('--date <date>', say('按哪一天的规定检查，YYYY-MM-DD', 'judge by the rules of this day, YYYY-MM-DD'))
    .addOption(new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .action((path: string, flags: FixFlags) => setCode(runFix(path, flags)));
}

function runFix(path: string, flags: FixFlags): number {
  const only = readOnly(flags.only);
  refuseOverwriting(flags.output, [path], flags.lang);
  const checker = createChecker(rules, readProfile(flags.profile, warn).profile);
  const date = readDate(flags.date);
  const estimate = createLayoutEstimator();
  const bytes = readOne(path, flags.lang);
  if (!bytes) return 2;
  const wants = ({ rule, fix }: Diagnostic): boolean =>
    fix !== undefined && (fix.safety === 'safe' || flags.review === true) && (!only || only.has(rule));
  const options: WriteOptions = flags.trackChanges
    ? { trackChanges: { author: flags.author, date: `${new Date().toISOString().slice(0, 19)}Z` } }
    : {};
  const outcome = mend(bytes, {
    check: (document) => checker.check(estimate(document), date ? { date } : {}).diagnostics,
    wants,
    options,
    language: flags.lang,
  });
  if ('unreadable' in outcome) {
    tellUnreadable(path, outcome, flags.lang);
    return 2;
  }
  writeDocument(flags.output, outcome.bytes, flags.lang);
  report(outcome, flags);
  return outcome.remaining.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOnly(list: string | undefined): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const unknown = ids.filter((id) => !registry.has(id));
  if (unknown.length > 0 || ids.length === 0)
    throw new UsageError(`--only 里没有这样的规则：${unknown.join('、') || '（空）'}。用 hegao rules 查看全部规则。`);
  return new Set(ids);
}

interface Mending {
  readonly check: (document: Parameters<ReturnType<typeof createChecker>['check']>[0]) => readonly Diagnostic[];
  readonly wants: (diagnostic: Diagnostic) => boolean;
  readonly options: WriteOptions;
  readonly language: Language;
}

interface Mended {
  readonly bytes: Uint8Array;
  readonly done: readonly Diagnostic[];
  readonly remaining: readonly Diagnostic[];
  /** Fixes the writer would not vouch for, and why. */
  readonly refused: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

/** One fix may uncover another or make room for one it was in the way of; more rounds than this would be a quarrel. */
const MOST_ROUNDS = 3;

function mend(
  bytes: Uint8Array,
  job: Mending,
): Mended | Extract<ReturnType<typeof readPackage>, { unreadable: unknown }> {
  let current = bytes;
  const done: Diagnostic[] = [];
  const refused = new Map<string, { readonly diagnostic: Diagnostic; readonly reason: string }>();
  for (let round = 1; ; round++) {
    const read = readPackage(current);
    if ('unreadable' in read) return read;
    const remaining = job.check(read.document);
    const wanted = remaining.filter((each) => job.wants(each) && !refused.has(each.fingerprint));
    const { taken } = selectFixes(read.document, wanted);
    if (taken.length === 0 || round > MOST_ROUNDS)
      return { bytes: current, done, remaining, refused: [...refused.values()] };
    const step = writeAll(current, taken, job);
    for (const each of step.refused) refused.set(each.diagnostic.fingerprint, each);
    done.push(...step.done);
    current = step.bytes;
  }
}

type Step = Pick<Mended, 'bytes' | 'done' | 'refused'>;

/** All at once; where the writer refuses the lot, each is asked for alone and the refused ones are left out. */
function writeAll(bytes: Uint8Array, taken: readonly Diagnostic[], { options, language }: Mending): Step {
  const read = readPackage(bytes);
  if ('unreadable' in read) throw new TypeError('what was read a moment ago can be read');
  const whole = writeEdits(bytes, selectFixes(read.document, taken).edits, options);
  if (whole instanceof Uint8Array) return { bytes: whole, done: taken, refused: [] };
  const writable = taken.map((diagnostic) => ({
    diagnostic,
    reason: whyNot(bytes, diagnostic, { options, language }),
  }));
  const good = writable.filter(({ reason }) => reason === undefined).map(({ diagnostic }) => diagnostic);
  const refused = writable.flatMap(({ diagnostic, reason }) => (reason === undefined ? [] : [{ diagnostic, reason }]));
  const rest = writeEdits(bytes, selectFixes(read.document, good).edits, options);
  if (rest instanceof Uint8Array) return { bytes: rest, done: good, refused };
  return { bytes, done: [], refused: taken.map((diagnostic) => ({ diagnostic, reason: sentenceOf(rest, language) })) };
}

function whyNot(
  bytes: Uint8Array,
  { fix }: Diagnostic,
  { options, language }: Pick<Mending, 'options' | 'language'>,
): string | undefined {
  const written = writeEdits(bytes, fix?.edits ?? [], options);
  return written instanceof Uint8Array ? undefined : sentenceOf(written, language);
}

function sentenceOf(refusal: Refusal, language: Language): string {
  if (refusal === 'stale') return language === 'en' ? 'The words are no longer there.' : '文字已有变化，没有修改。';
  return 'unsupported' in refusal ? refusal.unsupported[language] : refusal.unreadable[language];
}

function report({ done, remaining, refused }: Mended, { lang, output }: FixFlags): void {
  const say = (zh: string, en: string): string => (lang === 'en' ? en : zh);
  const lines = done.map((each) => `${line(each, lang)}${change(each)}`);
  process.stdout.write(
    `${[say(`改好 ${done.length} 处，已写入 ${output}`, `${done.length} fixed, written to ${output}`), ...lines].join('\n')}\n`,
  );
  for (const { diagnostic, reason } of refused)
    warn(`${say('没有改', 'not fixed')}：${line(diagnostic, lang)}：${reason}`);
  const errors = remaining.filter(({ severity }) => severity === 'error').length;
  if (remaining.length > 0)
    process.stdout.write(
      `${say(`还有 ${remaining.length} 处需要人来处理（错误级 ${errors} 处），请用 hegao check 查看`, `${remaining.length} findings are left for people (${errors} errors); see hegao check`)}\n`,
    );
}

function line(diagnostic: Diagnostic, language: Language): string {
  const { message, element } = wordsOf(diagnostic, registry, language);
  return `  ${diagnostic.rule}  ${element}  ${message}`;
}

function change(diagnostic: Diagnostic): string {
  const preview = previewOf(diagnostic);
  return preview === undefined ? '' : `  「${diagnostic.quote}」→「${preview}」`;
}
