/** `hegao compare`: whether the issued document says what was approved. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import { isUnreadable } from '../document/document.ts';
import type { ComparedDocument, ComparedNames, Comparison } from '../report/compare/index.ts';
import { compareDocuments, comparisonHtml, comparisonJson, comparisonText } from '../report/compare/index.ts';
import { recognize } from '../structure/recognize.ts';
import { readDocument } from './inputs.ts';
import type { Shell } from './options.ts';
import { readOne, refuseOverwriting, tellUnreadable, writeOutput } from './output.ts';

const FORMATS = ['text', 'json', 'html'] as const;

interface CompareFlags {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly lang: Language;
}

export function addCompareCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('compare')
    .description(
      say(
        '比对签发稿和印发稿：文字是否一致，格式哪里不同。完全一致时退出码为 0，有不同为 1，读不出为 2',
        'compare the approved and the issued text. Exit code 0: identical, 1: different, 2: unreadable',
      ),
    )
    .argument('<before>', say('签发稿', 'the approved document'))
    .argument('<after>', say('印发稿', 'the issued document'))
    .addOption(new Option('--format <format>', say('报告格式', 'report format')).choices(FORMATS).default('text'))
    .option('-o, --output <file>', say('报告写入文件', 'write the report to a file'))
    .addOption(new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .action(async (before: string, after: string, flags: CompareFlags) =>
      setCode(await runCompare({ before, after }, flags)),
    );
}

async function runCompare(names: ComparedNames, flags: CompareFlags): Promise<number> {
  if (flags.output !== undefined) refuseOverwriting(flags.output, [names.before, names.after], flags.lang);
  const before = await open(names.before, flags.lang);
  const after = await open(names.after, flags.lang);
  if (!before || !after) return 2;
  const comparison = compareDocuments(before, after);
  const report = render(comparison, names, flags);
  if (flags.output === undefined) process.stdout.write(report);
  else writeOutput(flags.output, report, flags.lang);
  return comparison.sameText && comparison.sameFormat ? 0 : 1;
}

async function open(path: string, language: Language): Promise<ComparedDocument | undefined> {
  const bytes = readOne(path, language);
  if (!bytes) return undefined;
  const document = await readDocument(bytes, path);
  if (!isUnreadable(document)) return { document, outline: recognize(document) };
  tellUnreadable(path, document, language);
  return undefined;
}

function render(comparison: Comparison, names: ComparedNames, { format, lang }: CompareFlags): string {
  if (format === 'json') return `${JSON.stringify(comparisonJson(comparison, names), null, 2)}\n`;
  return format === 'html' ? comparisonHtml(comparison, names, lang) : comparisonText(comparison, names, lang);
}
