/** `hegao layout`: 一键排版 to a new .docx. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import { layoutDocument, readLayoutProfile } from '../writers/layout/index.ts';
import { warn } from './check.ts';
import type { Shell } from './options.ts';
import { readJson } from './options.ts';
import { readOne, refuseOverwriting, tellUnreadable, writeDocument } from './output.ts';

interface LayoutFlags {
  readonly output: string;
  readonly profile?: string;
  readonly unsealed?: boolean;
  readonly lang: Language;
}

export function addLayoutCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('layout')
    .description(
      say(
        '一键排版：按 GB/T 9704—2012 排好各要素，另存为新文件，不改一个字',
        'lay the recognised elements out by GB/T 9704-2012 in a new file; changes no character of the text',
      ),
    )
    .argument('<file>', say('文件（.docx .dotx .docm）', 'file (.docx .dotx .docm)'))
    .requiredOption('-o, --output <file>', say('写入的新文件', 'the new file'))
    .option('--profile <file>', say('排版方案（JSON）', 'layout profile (JSON)'))
    .option('--unsealed', say('不加盖印章的落款排法', 'place the signature as without a seal'))
    .addOption(new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .action((path: string, flags: LayoutFlags) => setCode(runLayout(path, flags)));
}

function runLayout(path: string, flags: LayoutFlags): number {
  const { lang, output } = flags;
  refuseOverwriting(output, [path], lang);
  const { profile, problems } = readLayoutProfile(
    flags.profile === undefined ? {} : readJson(flags.profile, '排版方案'),
  );
  for (const problem of problems) warn(problem[lang]);
  const bytes = readOne(path, lang);
  if (!bytes) return 2;
  const laid = layoutDocument(bytes, flags.unsealed ? { ...profile, seal: 'unsealed' } : profile);
  if (laid === 'stale' || !('bytes' in laid)) {
    if (laid !== 'stale' && 'unreadable' in laid) tellUnreadable(path, laid, lang);
    else warn(`${path}：${laid === 'stale' ? '文字已有变化，没有排版。' : laid.unsupported[lang]}`);
    return 2;
  }
  writeDocument(output, laid.bytes, lang);
  process.stdout.write(
    lang === 'en'
      ? `Laid out and written to ${output}; the text is unchanged.\n`
      : `已排好版，写入 ${output}；文字没有改动。\n`,
  );
  for (const note of laid.notes) warn(note[lang]);
  return 0;
}
