import type { Command } from 'commander';
import type { Language } from '../../document/document.ts';
import type { KitFlags } from './kit.ts';
import { writeKit } from './kit.ts';

/** Adds `hegao kit`. */
export function addKitCommand(program: Command, language: Language): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  program
    .command('kit')
    .description(say('生成供管理员使用的离线部署包', "make the administrator's offline kit"))
    .requiredOption(
      '--base-url <url>',
      say('部署包放在内网的哪个地址（https）', 'where the kit will be served (https)'),
    )
    .requiredOption('-o, --output <dir>', say('写入哪个空文件夹', 'an empty folder to write to'))
    .option(
      '--key <file>',
      say(
        '扩展私钥（RSA，PEM）；不给时用部署包旁的 .key.pem，没有就生成一个',
        'key of the extension (RSA, PEM); by default the .key.pem beside the kit, made if missing',
      ),
    )
    .option('--settings <file>', say('集中设置（JSON）', 'central settings (JSON)'))
    .option('--share <path>', say('Word 清单所在的共享文件夹', 'shared folder for the Word manifest'))
    .option('--pack <file>', say('签过名的规则包，可多次', 'a signed rule pack; may be repeated'), collect)
    .option('--evidence <dir>', say('检验记录所在文件夹', 'folder of evidence'))
    .exitOverride()
    .action((flags: KitFlags) => {
      const names = writeKit(flags);
      process.stdout.write(
        say(
          `部署包已写入 ${flags.output}，共 ${names.length} 个文件。\n`,
          `${names.length} files in ${flags.output}.\n`,
        ),
      );
    });
}
