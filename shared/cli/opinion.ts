/** `hegao opinion`: 审核意见, 退文单 or 备案审查意见 written from what the check finds. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import { createChecker } from '../engine/checker.ts';
import type { Opinion, OpinionFields, OpinionKind, OpinionSubject } from '../report/index.ts';
import { opinionHtml, opinionText, writeOpinion } from '../report/index.ts';
import { rules } from '../rules/index.ts';
import { buildOpinion } from '../writers/templates/index.ts';
import { registry, warn } from './check.ts';
import { checkInput, checkOptions, isFailed } from './check-input.ts';
import { expandInputs } from './inputs.ts';
import type { Shell } from './options.ts';
import { readProfile, readRecord, UsageError } from './options.ts';

interface OpinionFlags {
  readonly kind: OpinionKind;
  readonly format: 'text' | 'html' | 'docx';
  readonly output?: string;
  readonly to?: string;
  readonly from?: string;
  readonly date?: string;
  readonly replyBy?: string;
  readonly profile?: string;
  readonly record?: string;
}

export function addOpinionCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('opinion')
    .description(
      say('根据检查结果写审核意见、退文单或者备案审查意见', 'write the reviewer’s opinion from the findings'),
    )
    .argument('<file...>', say('文件', 'files'))
    .addOption(
      new Option(
        '--kind <kind>',
        say('review 审核意见，return 退文单，filing 备案审查意见', 'review, return or filing'),
      )
        .choices(['review', 'return', 'filing'])
        .default('review'),
    )
    .addOption(new Option('--format <format>', say('格式', 'format')).choices(['text', 'html', 'docx']).default('text'))
    .option('-o, --output <file>', say('写入的文件，不覆盖已有文件', 'the file to write; an existing one is kept'))
    .option('--to <organ>', say('送审或者报送单位', 'to whom'))
    .option('--from <organ>', say('出具意见的单位', 'from whom'))
    .option('--date <date>', say('出具日期，例如 2026年3月2日', 'its date as it is to stand, 2026年3月2日'))
    .option('--reply-by <time>', say('反馈期限，例如 4月10日前', 'by when to answer, as it is to stand, 4月10日前'))
    .option('--profile <file>', say('检查方案：内置名称或文件', 'profile: a built-in name or a file'))
    .option('--record <file>', say('表单或台账数据（JSON）', 'office record (JSON)'))
    .addOption(new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .action(async (paths: readonly string[], flags: OpinionFlags) => setCode(await runOpinion(paths, flags, language)));
}

async function runOpinion(paths: readonly string[], flags: OpinionFlags, language: Language): Promise<number> {
  if (flags.format === 'docx' && flags.output === undefined)
    throw new UsageError('生成 .docx 时请用 -o 写明文件，例如 -o 审核意见.docx。');
  const { checked, failed } = await checkAll(paths, flags, language);
  if (flags.format === 'docx' && checked.length > 1)
    throw new UsageError(`一份 .docx 只写一份文件的意见，现有 ${checked.length} 份，请逐份生成。`);
  const opinions = checked.map((each) => writeOpinion(flags.kind, each, registry, fieldsOf(flags)));
  const [first] = opinions;
  if (first) deliver(render(opinions, first, flags), flags.output);
  return failed ? 2 : 0;
}

async function checkAll(
  paths: readonly string[],
  flags: OpinionFlags,
  language: Language,
): Promise<{ readonly checked: readonly OpinionSubject[]; readonly failed: boolean }> {
  const { profile, packs } = readProfile(flags.profile, warn);
  const job = {
    checker: createChecker(rules, profile),
    options: checkOptions({ date: undefined, channel: undefined, record: readRecord(flags.record) }),
    language,
  };
  const checked: OpinionSubject[] = [];
  let failed = false;
  for (const input of expandInputs(paths)) {
    const each = await checkInput(input, job);
    if (isFailed(each)) {
      warn(`${each.path}：${each.unreadable}`);
      failed = true;
    } else checked.push({ ...each, packs });
  }
  return { checked, failed };
}

function fieldsOf({ to, from, date, replyBy }: OpinionFlags): OpinionFields {
  return {
    ...(to && { recipient: to }),
    ...(from && { issuer: from }),
    ...(date && { date }),
    ...(replyBy && { replyBy }),
  };
}

function render(opinions: readonly Opinion[], first: Opinion, { format }: OpinionFlags): string | Uint8Array {
  if (format === 'docx') return buildOpinion(first);
  return format === 'html' ? opinionHtml(opinions) : opinions.map(opinionText).join('\n');
}

function deliver(content: string | Uint8Array, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(output, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(`${output} 已经存在，没有覆盖；请换一个文件名。`);
    throw new UsageError(`写不到 ${output}：请检查文件夹是否存在、有没有写入权限。`);
  }
}
