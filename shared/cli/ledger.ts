/** `hegao ledger import|export|report`: metadata only; a merge shows every difference and writes nothing over. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import type { Ledger, LedgerKind, ReadRows } from '../ledger/index.ts';
import {
  isLedgerKind,
  LEDGER_KINDS,
  LEDGER_NAMES,
  ledgerFromCsv,
  ledgerReport,
  ledgerToCsv,
  ledgerToJson,
  mergeRecords,
  readLedger,
  reportText,
  workCalendar,
} from '../ledger/index.ts';
import { decodeText } from '../readers/text/index.ts';
import { warn } from './check.ts';
import type { Shell } from './options.ts';
import { readDate, readJson, readProfile, UsageError } from './options.ts';

interface ImportFlags {
  readonly kind?: LedgerKind;
  readonly output: string;
}
interface ExportFlags {
  readonly format: 'csv' | 'json';
  readonly output?: string;
}
interface ReportFlags {
  readonly format: 'text' | 'json';
  readonly date?: string;
  readonly profile?: string;
  readonly within: string;
}

export function addLedgerCommands(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const ledger = program
    .command('ledger')
    .description(say('备案、发文、督查、清理台账（只记元数据）', 'ledgers: metadata only'))
    .exitOverride();
  const lang = (): Option =>
    new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN');
  ledger
    .command('import')
    .description(say('把表格（.csv）或台账（.json）并入台账文件', 'merge a table or a ledger into a ledger file'))
    .argument('<file>', say('.csv 或 .json 文件', 'a .csv or .json file'))
    .addOption(
      new Option('--kind <kind>', say('台账种类（.csv 必填）', 'which ledger (for .csv)')).choices(LEDGER_KINDS),
    )
    .requiredOption('-o, --output <file>', say('台账文件，已有的并入', 'ledger file; merged into when it is there'))
    .addOption(lang())
    .exitOverride()
    .action((path: string, flags: ImportFlags) => setCode(runImport(path, flags, language)));
  ledger
    .command('export')
    .description(say('把台账导出为表格或 JSON', 'write a ledger as CSV or JSON'))
    .argument('<file>', say('台账文件', 'ledger file'))
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(['csv', 'json']).default('csv'))
    .option('-o, --output <file>', say('写入文件', 'write to a file'))
    .addOption(lang())
    .exitOverride()
    .action((path: string, flags: ExportFlags) => setCode(runExport(path, flags, language)));
  ledger
    .command('report')
    .description(say('台账的数字和待办', 'figures of a ledger, and what is due'))
    .argument('<file>', say('台账文件', 'ledger file'))
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(['text', 'json']).default('text'))
    .option('--date <date>', say('以哪一天为今天，YYYY-MM-DD', 'the day to reckon from'))
    .option('--profile <file>', say('检查方案（其中的节假日表）', 'profile, for its table of holidays'))
    .option('--within <days>', say('待办看今后多少天', 'days ahead'), '10')
    .addOption(lang())
    .exitOverride()
    .action((path: string, flags: ReportFlags) => setCode(runReport(path, flags, language)));
}

function runImport(path: string, { kind, output }: ImportFlags, language: Language): number {
  const incoming = /\.json$/i.test(path) ? openLedger(path, language) : readTable(path, kind, language);
  const existing = existsSync(output) ? openLedger(output, language) : undefined;
  if (existing && existing.kind !== incoming.kind)
    throw new UsageError(
      `${output} 是${LEDGER_NAMES[existing.kind]['zh-CN']}，不能并入${LEDGER_NAMES[incoming.kind]['zh-CN']}。`,
    );
  // What could not be read would be lost by writing: the file stays as it is.
  if (existing && !existing.isClean) throw new UsageError(`${output} 中有读不出的内容，请先改正，没有写入。`);
  const merged = mergeRecords(incoming.kind, existing?.records ?? [], incoming.records);
  for (const { id, heading, kept, other } of merged.conflicts) {
    warn(
      language === 'en'
        ? `${id}, ${heading}: kept “${kept}”, the other says “${other}”`
        : `编号 ${id} 的“${heading}”不一致：保留“${kept}”，导入的为“${other}”`,
    );
  }
  write(output, ledgerToJson({ version: 1, kind: incoming.kind, records: merged.records }));
  const { added, filled, conflicts } = merged;
  process.stdout.write(
    language === 'en'
      ? `${added} added, ${filled} filled in, ${conflicts.length} differing; ${merged.records.length} in all\n`
      : `新增${added}条，补充${filled}条，不一致${conflicts.length}处；现有${merged.records.length}条\n`,
  );
  return incoming.isClean && conflicts.length === 0 ? 0 : 1;
}

function runExport(path: string, { format, output }: ExportFlags, language: Language): number {
  const ledger = openLedger(path, language);
  const text = format === 'csv' ? ledgerToCsv(ledger.kind, ledger.records) : ledgerToJson(plain(ledger));
  if (output === undefined) process.stdout.write(text);
  else write(output, text);
  return 0;
}

function runReport(path: string, flags: ReportFlags, language: Language): number {
  const withinDays = Number(flags.within);
  if (!Number.isInteger(withinDays) || withinDays < 0 || withinDays > 3660)
    throw new UsageError(`--within 应当是不小于零的整数，现为“${flags.within}”。`);
  const ledger = openLedger(path, language);
  const today = readDate(flags.date) ?? new Date().toISOString().slice(0, 10);
  const calendar = workCalendar(readProfile(flags.profile, warn).profile.lists ?? {});
  const report = ledgerReport(plain(ledger), { today, calendar, withinDays });
  const json = { version: 1, kind: ledger.kind, today, ...report };
  process.stdout.write(flags.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : reportText(report, language));
  return 0;
}

type Opened = Ledger & { readonly isClean: boolean };

function plain({ kind, records }: Opened): Ledger {
  return { version: 1, kind, records };
}

function openLedger(path: string, language: Language): Opened {
  const read = readLedger(readJson(path, language === 'en' ? 'ledger' : '台账'));
  if ('unreadable' in read) throw new UsageError(`${path}：${read.unreadable[language]}`);
  return { version: 1, kind: read.kind, records: read.records, isClean: tell(path, read, language) };
}

function readTable(path: string, kind: LedgerKind | undefined, language: Language): Opened {
  if (!isLedgerKind(kind)) throw new UsageError('导入表格要用 --kind 说明是哪种台账。');
  const read = ledgerFromCsv(kind, decodeText(readBytes(path)));
  return { version: 1, kind, records: read.records, isClean: tell(path, read, language) };
}

function tell(path: string, { problems }: Pick<ReadRows<LedgerKind>, 'problems'>, language: Language): boolean {
  for (const { line, problem } of problems) warn(`${path}:${line}：${problem[language]}`);
  return problems.length === 0;
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError(`表格 ${path}：找不到或读不出这个文件。`);
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new UsageError(`${path}：写不进这个文件。`);
  }
}
