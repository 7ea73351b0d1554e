/** The page of one rule: what it asks, where it works, and its own examples with the sentences they really produce. */
import type { Facet, Language, Text } from '../../../shared/document/document.ts';
import { citation, clauseWords, registryOf, wordsOf } from '../../../shared/report/wording.ts';
import type { CheckedRule, Example, ExampleParagraph, Rule } from '../../../shared/rules/rule.ts';
import { isManual } from '../../../shared/rules/rule.ts';
import { diagnosticsOf, runExample } from '../run-example.ts';

/** 级别 as people read it in the pages. */
export const SEVERITY: Readonly<Record<Rule['severity'], string>> = {
  error: '应当改正 error',
  warning: '建议修改 warning',
  info: '供参考 info',
};

const SCOPES: Readonly<Record<CheckedRule['scope'], string>> = {
  paragraph: '一段 paragraph',
  neighbours: '一段及前后段 neighbours',
  element: '一个要素 element',
  document: '全文 document',
};

const FACETS: Readonly<Record<Facet, string>> = {
  runFormat: '字体字号',
  paragraphFormat: '段落格式',
  layout: '分页与行',
  pageSetup: '页面设置',
  objects: '线条、图片、表格',
  record: '表单或台账',
};

const FIXES: Readonly<Record<NonNullable<CheckedRule['fix']>, string>> = {
  safe: '可一键改（不改变文意）safe',
  review: '给出建议，由人确认 review',
};

export function rulePage(rule: Rule): string {
  const head = [
    `# ${rule.title['zh-CN']}`,
    '',
    `*${rule.title.en}* · \`${rule.id}\``,
    '',
    ...facts(rule),
    '',
    ...clauseLines(rule),
  ];
  return `${[...head, '', ...(isManual(rule) ? manualLines(rule) : checkedLines(rule))].join('\n').trimEnd()}\n`;
}

function facts(rule: Rule): readonly string[] {
  const rows: [string, string][] = [['级别', SEVERITY[rule.severity]]];
  rows.push(['默认', rule.byDefault === 'off' ? '关闭 off' : '启用 on']);
  if (!isManual(rule)) {
    rows.push(['范围', SCOPES[rule.scope]], ['适用的输入', inputsOf(rule)]);
    if (rule.genres) rows.push(['适用的文种', rule.genres.join('、')]);
    if (rule.fix) rows.push(['修改', FIXES[rule.fix]]);
    for (const [name, value] of Object.entries(rule.options ?? {}))
      rows.push([`选项 \`${name}\``, `默认 \`${JSON.stringify(value)}\``]);
  }
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`)];
}

/** Where the rule can speak: a facet that an input lacks ends in “cannot tell”. */
function inputsOf({ needs = [] }: CheckedRule): string {
  if (needs.length === 0) return '.docx、Word、网页、纯文本';
  const what = needs.map((facet) => FACETS[facet]).join('、');
  return needs.every((facet) => facet === 'record')
    ? `附有表单或台账数据的任何输入（需要：${what}）`
    : `.docx、Word（需要：${what}）；读不到时答“无法判断”`;
}

function clauseLines(rule: Rule): readonly string[] {
  return [
    '## 依据',
    '',
    ...rule.clauses.map((clause) => {
      const says = clauseWords(clause, 'zh-CN');
      return `- ${citation(clause, 'zh-CN')}${says ? `：${says}` : ''}`;
    }),
  ];
}

function manualLines(rule: Extract<Rule, { manual: true }>): readonly string[] {
  return ['## 由人审核', '', `> ${rule.question['zh-CN']}`, '', `*${rule.question.en}*`];
}

function checkedLines(rule: CheckedRule): readonly string[] {
  const { good, bad, traps } = rule.examples;
  return [
    '## 会提示的',
    '',
    ...bad.flatMap((example) => [...exampleLines(example), '', ...sentences(rule, example), '']),
    '## 不提示的',
    '',
    ...[...good, ...traps].flatMap((example) => [...exampleLines(example), '']),
  ];
}

const MAX_EXAMPLE_LINES = 14;

function exampleLines(example: Example): readonly string[] {
  const lines = example.paragraphs.map(paragraphLine).filter((line) => line !== '');
  const shown = lines.length > MAX_EXAMPLE_LINES ? [...lines.slice(0, MAX_EXAMPLE_LINES), '……'] : lines;
  const stands = [
    ...(example.genre ? [`文种：${example.genre}`] : []),
    ...(example.date ? [`成文日期：${example.date}`] : []),
    ...(example.channel ? [`渠道：${example.channel}`] : []),
    ...(example.record ? [`表单：${JSON.stringify(example.record)}`] : []),
    ...(example.sections ? [`页面：${JSON.stringify(example.sections)}`] : []),
    ...(example.options ? [`选项：${JSON.stringify(example.options)}`] : []),
    ...(example.lists ? [`名单：${JSON.stringify(example.lists)}`] : []),
  ];
  return ['```text', ...shown, ...stands.map((each) => `（${clip(each, 240)}）`), '```'];
}

function paragraphLine(paragraph: ExampleParagraph): string {
  if (typeof paragraph === 'string') return clip(oneLine(paragraph), 200);
  const { text, label = '', runs, format, layout } = paragraph;
  const looks = [runs, format, layout].filter((each) => each !== undefined).map((each) => JSON.stringify(each));
  const words = clip(oneLine(label + text), 200);
  return looks.length > 0 ? `${words}  ⟨${clip(looks.join(' '), 200)}⟩` : words;
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '⏎').replace(/\t/g, '⇥').replace(/`/g, 'ˋ');
}

function clip(text: string, units: number): string {
  return text.length > units ? `${[...text].slice(0, units).join('')}…` : text;
}

function sentences(rule: CheckedRule, example: Example): readonly string[] {
  const registry = registryOf([rule]);
  const say = (language: Language): readonly string[] =>
    diagnosticsOf(runExample(rule, example)).map((diagnostic) => wordsOf(diagnostic, registry, language).message);
  return [...new Set(say('zh-CN').map((zh, at) => `- **${zh}**  \n  *${say('en')[at]}*`))];
}

/** Text that can stand in a table cell. */
export function cell(words: string): string {
  return words.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

/** Both languages on one line. */
export function both({ 'zh-CN': zh, en }: Text): string {
  return `${zh} *${en}*`;
}
