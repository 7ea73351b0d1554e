/** `hegao start`: the samples or the named files checked in the terminal, then the check bench on this machine. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import { createChecker } from '../engine/checker.ts';
import { DEFAULT_PROFILE } from '../profiles/index.ts';
import { terminalReport } from '../report/index.ts';
import { rules } from '../rules/index.ts';
import { samples } from '../samples/index.ts';
import type { OpenFile } from './bench-server.ts';
import { serveBench } from './bench-server.ts';
import { registry, warn } from './check.ts';
import { checkInput, isFailed } from './check-input.ts';
import type { Input } from './inputs.ts';
import { expandInputs } from './inputs.ts';
import type { Shell } from './options.ts';
import { UsageError } from './options.ts';
import { paintFor } from './paint.ts';

interface StartFlags {
  /** Commander's `--no-serve`. */
  readonly serve: boolean;
  readonly port?: string;
  readonly lang: Language;
}

const USUAL_PORT = 4174;

export function addStartCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('start')
    .description(
      say(
        '检查示例或者所给文件，然后在本机打开核稿台',
        'check the samples or the files given, then open the check bench on this machine',
      ),
    )
    .argument('[file...]', say('文件或文件夹；不给时检查示例', 'files or folders; the samples when none is given'))
    .option('--no-serve', say('只在终端显示结果', 'only show the results in the terminal'))
    .option('--port <port>', say('端口，0 为任意空闲端口', 'port; 0 for any that is free'))
    .addOption(new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .action(async (paths: readonly string[], flags: StartFlags) => setCode(await runStart(paths, flags)));
}

/** Answers 2 when a named file could not be read, else 0: findings are what this command is for. */
async function runStart(paths: readonly string[], flags: StartFlags): Promise<number> {
  const port = readPort(flags.port);
  const inputs = paths.length > 0 ? expandInputs(paths) : sampleInputs(flags.lang);
  const code = await report(inputs, flags.lang);
  if (flags.serve) await serve(paths.length > 0 ? inputs : [], port, flags.lang);
  return code;
}

function readPort(value: string | undefined): number {
  if (value === undefined) return process.stdout.isTTY === true ? USUAL_PORT : 0;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new UsageError(`端口应当是 0 至 65535 的整数，现为“${value}”。`);
  return port;
}

function sampleInputs(language: Language): readonly Input[] {
  return samples.map(({ title, build }) => ({
    path: language === 'en' ? `Sample: ${title.en}` : `示例：${title['zh-CN']}`,
    isFile: false,
    bytes: build,
  }));
}

async function report(inputs: readonly Input[], language: Language): Promise<number> {
  const job = { checker: createChecker(rules, DEFAULT_PROFILE), options: {}, language };
  const paint = paintFor(process.stdout.isTTY === true);
  let code = 0;
  for (const input of inputs) {
    const checked = await checkInput(input, job);
    if (isFailed(checked)) {
      warn(`${checked.path}：${checked.unreadable}`);
      code = 2;
    } else {
      const { path, document, result } = checked;
      process.stdout.write(`${terminalReport(path, document, result, { registry, language, paint })}\n\n`);
    }
  }
  return code;
}

async function serve(inputs: readonly Input[], port: number, language: Language): Promise<void> {
  const zh = language === 'zh-CN';
  const folder = benchFolder();
  if (folder === undefined) {
    warn(zh ? '核稿台还没有生成（npm run build），只显示以上结果。' : 'The check bench is not built (npm run build).');
    return;
  }
  const files = openFiles(inputs);
  const server = await serveBench(folder, files, port);
  const address = files.length > 0 ? `${server.address}?open=0` : server.address;
  process.stdout.write(
    zh
      ? `核稿台：${address}（只在本机打开，按 Ctrl-C 结束）\n`
      : `Check bench: ${address} (this machine only; Ctrl-C ends it)\n`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.close();
}

/** Only what could be read; the page reads a file again each time it asks. */
function openFiles(inputs: readonly Input[]): readonly OpenFile[] {
  return inputs.flatMap(({ path, bytes }): readonly OpenFile[] => {
    const first = bytes();
    if ('unreadable' in first) return [];
    return [
      {
        name: path === '-' ? 'stdin.docx' : path,
        bytes: () => {
          const now = path === '-' ? first : bytes();
          return 'unreadable' in now ? first : now;
        },
      },
    ];
  });
}

/** Beside the built program, or in `dist` when it runs from its sources. */
function benchFolder(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(here, 'bench'), join(here, '../../dist/bench')].find((folder) => existsSync(join(folder, 'index.html')));
}
