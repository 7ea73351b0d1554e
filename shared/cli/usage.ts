/** `hegao usage FOLDER`: the figures that desks exported to a shared folder, added up into one table. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { UsageFigures } from '../ledger/usage.ts';
import { addUsage } from '../ledger/usage.ts';
import { usageFromCsv } from '../ledger/usage-csv.ts';
import { usageToCsv } from '../ledger/usage-table.ts';
import { warn } from './check.ts';
import type { Shell } from './options.ts';
import { UsageError } from './options.ts';

export function addUsageCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('usage')
    .description(
      say(
        '汇总共享文件夹里各台电脑导出的使用统计（只有次数）',
        'add up the usage figures in a shared folder (counts only)',
      ),
    )
    .argument('<folder>', say('放统计表（.csv）的文件夹', 'folder of the exported tables (.csv)'))
    .option('-o, --output <file>', say('汇总表写入文件', 'write the table to a file'))
    .exitOverride()
    .action((folder: string, { output }: { output?: string }) => {
      const { figures, strays } = collect(folder);
      for (const name of strays)
        warn(say(`${name}：不是使用统计表，没有计入。`, `${name} is no usage table; left out.`));
      const table = usageToCsv(figures);
      if (output === undefined) process.stdout.write(table);
      else writeFileSync(output, table);
      setCode(strays.length > 0 ? 2 : 0);
    });
}

function collect(folder: string): { readonly figures: readonly UsageFigures[]; readonly strays: readonly string[] } {
  const strays: string[] = [];
  let figures: readonly UsageFigures[] = [];
  for (const name of namesIn(folder)) {
    const read = usageFromCsv(readFileSync(join(folder, name), 'utf8'));
    if (read) figures = read.reduce(addUsage, figures);
    else strays.push(name);
  }
  return { figures, strays };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith('.csv'))
      .sort();
  } catch {
    throw new UsageError(`${folder}：找不到或读不出这个文件夹。`);
  }
}
