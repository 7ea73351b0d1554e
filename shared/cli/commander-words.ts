/** What the library of the command line says by itself — headings, defaults, wrong usage — in the user's language. */
import type { Command } from 'commander';
import type { Language } from '../document/document.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const ERRORS: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^error: unknown option '(.*)'/, (option) => `没有“${option}”这个选项。`],
  [/^error: unknown command '(.*)'/, (command) => `没有“${command}”这个命令。`],
  [/^error: missing required argument '(.*)'/, (name) => `缺少参数 ${name}。`],
  [/^error: required option '(.*)' not specified/, (option) => `缺少选项 ${option}。`],
  [/^error: option '(.*)' argument missing/, (option) => `选项 ${option} 缺少取值。`],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    (option, value, choices) => `选项 ${option} 不能是“${value}”，可以是 ${choices?.replaceAll(', ', '、')}。`,
  ],
  [/^error: too many arguments/, () => '参数太多。'],
];

/** The Chinese sentence for one of the library's errors; its own words where it is not known. */
export function usageError(message: string): string {
  for (const [pattern, say] of ERRORS) {
    const found = pattern.exec(message);
    if (found) return `${say(...found.slice(1))}用 --help 查看用法。\n`;
  }
  return message;
}

/** Sets the words; commands added later take them over. */
export function speak(program: Command, language: Language): Command {
  if (language === 'en') return program;
  return program
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const extra = [
          ...(argChoices ? [`可选：${argChoices.join('、')}`] : []),
          ...(typeof defaultValue === 'string' ? [`默认：${defaultValue}`] : []),
        ];
        return extra.length > 0 ? `${description}（${extra.join('；')}）` : description;
      },
    })
    .configureOutput({ outputError: (message, write) => write(usageError(message)) });
}
