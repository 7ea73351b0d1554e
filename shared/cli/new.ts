/** `hegao new`: a document of a genre from fields. Never writes over a file that is there. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../document/document.ts';
import type { FieldProblem, FieldValues, Template } from '../writers/templates/index.ts';
import {
  buildTemplate,
  emptyValues,
  exampleValues,
  fieldsSchema,
  missingLabels,
  parseValues,
  templates,
} from '../writers/templates/index.ts';
import { warn } from './check.ts';
import type { Shell } from './options.ts';
import { readJson, UsageError } from './options.ts';

interface NewFlags {
  readonly output?: string;
  readonly fields?: string;
  readonly list?: boolean;
  readonly printFields?: boolean;
  readonly example?: boolean;
  readonly schema?: boolean;
}

export function addNewCommand(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  program
    .command('new')
    .description(say('按文种新建一份格式规范的公文', 'begin a document of a genre, laid out by the standard'))
    .argument('[genre]', say('文种，见 --list', 'the genre, see --list'))
    .option('-o, --output <file>', say('写入的 .docx，不覆盖已有文件', 'the .docx to write; an existing file is kept'))
    .option(
      '--fields <file>',
      say('栏目内容（JSON）；缺的在文中标为〔栏目名〕', 'values (JSON); missing ones stay marked 〔…〕'),
    )
    .option('--list', say('列出可以新建的文种', 'list the genres'))
    .option('--print-fields', say('输出空白栏目（JSON）', 'print the fields, empty (JSON)'))
    .option('--example', say('输出填写示例（JSON）', 'print a filled-in example (JSON)'))
    .option('--schema', say('输出栏目的 JSON Schema', 'print the JSON Schema of the fields'))
    .addOption(new Option('--lang <lang>', say('界面语言', 'language')).choices(['zh-CN', 'en']).default('zh-CN'))
    .exitOverride()
    .action((genre: string | undefined, flags: NewFlags) => {
      runNew(genre, flags, language);
      setCode(0);
    });
}

function runNew(genre: string | undefined, flags: NewFlags, language: Language): void {
  if (flags.list === true) return print(templates.map((template) => `${template.genre}\n`).join(''));
  const template = templateOf(genre);
  if (flags.printFields === true) return printJson(emptyValues(template.fields));
  if (flags.example === true) return printJson(exampleValues(template.genre));
  if (flags.schema === true) return printJson(fieldsSchema(template.genre, template.fields));
  const output = outputOf(flags.output);
  const values = flags.fields === undefined ? {} : readFields(flags.fields, template);
  write(output, buildTemplate(template.genre, values) as Uint8Array);
  const missing = missingLabels(values, template.fields);
  if (missing.length === 0) return;
  warn(
    language === 'en'
      ? `${missing.length} fields are still to be filled in and stand marked in the text: ${missing.join(', ')}`
      : `还有 ${missing.length} 项没有填写，文中以〔〕标出：${missing.join('、')}。`,
  );
}

function templateOf(genre: string | undefined): Template {
  const known = templates.map((template) => template.genre).join('、');
  if (genre === undefined) throw new UsageError(`请写明文种：${known}。`);
  const template = templates.find((each) => each.genre === (genre === '令' ? '命令' : genre));
  if (!template) throw new UsageError(`没有“${genre}”的模板，可以新建：${known}。`);
  return template;
}

function outputOf(output: string | undefined): string {
  if (output === undefined) throw new UsageError('请用 -o 写明要生成的文件，例如 -o 请示.docx。');
  if (!/\.docx$/i.test(output)) throw new UsageError(`生成的文件应当以 .docx 结尾，现为“${output}”。`);
  return output;
}

function readFields(path: string, template: Template): FieldValues {
  const { values, problems } = parseValues(readJson(path, '栏目内容'), template.fields);
  const [first] = problems;
  if (first) throw new UsageError(`栏目内容 ${path}：${problemSentence(first, template)}`);
  return values;
}

function problemSentence({ kind, field }: FieldProblem, { genre, fields }: Template): string {
  switch (kind) {
    case 'notObject':
      return '应当是一个 JSON 对象，以栏目名为键。';
    case 'unknown':
      return `${genre}没有“${field}”这一栏，可以填写：${fields.map(({ label }) => label).join('、')}。`;
    case 'notText':
      return `“${field}”应当是文字或者文字的列表。`;
    case 'notOne':
      return `“${field}”只能填一项。`;
  }
}

function write(output: string, bytes: Uint8Array): void {
  try {
    writeFileSync(output, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(`${output} 已经存在，没有覆盖；请换一个文件名。`);
    throw new UsageError(`写不到 ${output}：请检查文件夹是否存在、有没有写入权限。`);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}

function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}
