/** The command line. Results on stdout, everything else on stderr; exit codes 0, 1 and 2 as docs/contracts says. */
import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../document/document.ts';
import { isUnreadable } from '../document/document.ts';
import { isManual } from '../rules/rule.ts';
import { citation, inspectJson } from '../report/index.ts';
import { rules } from '../rules/index.ts';
import { recognize } from '../structure/recognize.ts';
import { runCheck, warn } from './check.ts';
import { speak } from './commander-words.ts';
import { addCompareCommand } from './compare.ts';
import { serveCrew } from './crew.ts';
import { addFixCommand } from './fix.ts';
import { expandInputs, readDocument } from './inputs.ts';
import { addKitCommand } from './kit/command.ts';
import { addLedgerCommands } from './ledger.ts';
import { addUsageCommand } from './usage.ts';
import type { CheckFlags } from './options.ts';
import { FAIL_ON, FORMATS, UsageError } from './options.ts';
import { addLayoutCommand } from './layout.ts';
import { addProfileCommands } from './profile.ts';
import { addNewCommand } from './new.ts';
import { addOpinionCommand } from './opinion.ts';
import { addStartCommand } from './start.ts';
import { VERSION } from './version.ts';

serveCrew();

/** Runs one command line; answers the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = buildProgram(languageOf(argv), (value) => {
    code = value;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) warn(error.message);
    else warn(`出了意外的问题，没有完成：${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : 'zh-CN';
}

type SetCode = (code: number) => void;

function buildProgram(language: Language, setCode: SetCode): Command {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const program = speak(new Command('hegao'), language)
    .description(say('核稿：检查党政机关公文', 'Checks Chinese official documents'))
    .version(VERSION, '-V, --version', say('显示版本', 'show the version'))
    .helpOption('-h, --help', say('显示帮助', 'show help'))
    .helpCommand(false)
    .exitOverride();
  const lang = (): Option =>
    new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN');
  program
    .command('check')
    .description(
      say(
        '检查文件或文件夹（.docx .dotx .docm .pdf .ofd .html .txt .md，- 为标准输入）',
        'check files or folders (- for standard input)',
      ),
    )
    .argument('<file...>', say('文件或文件夹', 'files or folders'))
    .addOption(new Option('--format <format>', say('报告格式', 'report format')).choices(FORMATS).default('text'))
    .option('--profile <file>', say('检查方案：内置名称或文件', 'profile: a built-in name or a file'))
    .option('--date <date>', say('按哪一天的规定检查，YYYY-MM-DD', 'judge by the rules of this day, YYYY-MM-DD'))
    .option('--channel <channel>', say('行文渠道：paper、telegram 等', 'channel: paper, telegram …'))
    .option('--record <file>', say('表单或台账数据（JSON）', 'office record (JSON)'))
    .addOption(
      new Option('--fail-on <level>', say('达到哪一级时退出码为 1', 'level that makes the exit code 1'))
        .choices(FAIL_ON)
        .default('error'),
    )
    .option('--jobs <n>', say('同时检查几份', 'how many to check at once'))
    .option('-o, --output <file>', say('报告写入文件', 'write the report to a file'))
    .addOption(lang())
    .exitOverride()
    .action(async (paths: readonly string[], flags: CheckFlags) => setCode(await runCheck(paths, flags)));
  program
    .command('inspect')
    .description(say('只显示读到和识别的内容，不作判断', 'what was read and recognised, no judgement'))
    .argument('<file>', say('文件', 'file'))
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(['json']).default('json'))
    .addOption(lang())
    .exitOverride()
    .action(async (path: string) => setCode(await runInspect(path, language)));
  program
    .command('rules')
    .description(say('列出全部规则', 'list the rules'))
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(['text', 'json']).default('text'))
    .addOption(lang())
    .exitOverride()
    .action(({ format }: { format: string }) => runRules(format, language));
  addProfileCommands(program, { language, setCode });
  addLedgerCommands(program, { language, setCode });
  addUsageCommand(program, { language, setCode });
  addKitCommand(program, language);
  addFixCommand(program, { language, setCode });
  addLayoutCommand(program, { language, setCode });
  addCompareCommand(program, { language, setCode });
  addStartCommand(program, { language, setCode });
  addNewCommand(program, { language, setCode });
  addOpinionCommand(program, { language, setCode });
  return program;
}

async function runInspect(path: string, language: Language): Promise<number> {
  const [input] = expandInputs([path]);
  const bytes = input?.bytes();
  if (!bytes) return 2;
  const document = 'unreadable' in bytes ? bytes : await readDocument(bytes, path);
  if (isUnreadable(document)) {
    warn(`${path}：${document.unreadable[language]}`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(inspectJson(path, document, recognize(document)), null, 2)}\n`);
  return 0;
}

function runRules(format: string, language: Language): void {
  const list = rules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    clauses: rule.clauses,
    severity: rule.severity,
    needs: isManual(rule) ? [] : (rule.needs ?? []),
    scope: isManual(rule) ? null : rule.scope,
    fix: isManual(rule) ? null : (rule.fix ?? null),
    manual: isManual(rule),
    default: rule.byDefault ?? 'on',
  }));
  if (format === 'json') process.stdout.write(`${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`);
  else
    for (const rule of list)
      process.stdout.write(
        `${rule.id}\t${rule.severity}\t${rule.title[language]}\t${rule.clauses.map((clause) => citation(clause, language)).join('; ')}\n`,
      );
}
