/** A report for people at a terminal: by severity, then element, with an honest summary. */
import type { Language, OfficialDocument } from '../document/document.ts';
import type { CheckResult, Diagnostic } from '../engine/result.ts';
import type { Severity } from '../rules/rule.ts';
import { DIRECTION_NAMES, SEVERITY_NAMES } from './names.ts';
import type { Registry, Summary } from './wording.ts';
import { previewOf, previewWords, summarize, wordsOf } from './wording.ts';

/** Wraps words in the terminal's colours, or leaves them plain. */
export type Paint = (style: 'bold' | 'dim' | Severity | 'good', words: string) => string;

export interface TerminalOptions {
  readonly registry: Registry;
  readonly language: Language;
  readonly paint: Paint;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const QUOTE_UNITS = 36;

export function terminalReport(
  path: string,
  document: OfficialDocument,
  result: CheckResult,
  options: TerminalOptions,
): string {
  const index = new Map(document.paragraphs.map(({ id }, at) => [id, at + 1]));
  const lines = [options.paint('bold', path), options.paint('dim', headline(result, options.language)), ''];
  for (const severity of SEVERITIES) {
    const group = result.diagnostics.filter((each) => each.severity === severity);
    if (group.length === 0) continue;
    lines.push(options.paint(severity, `${SEVERITY_NAMES[severity][options.language]}（${group.length}）`));
    for (const each of group) lines.push(...findingLines(each, index, options));
    lines.push('');
  }
  return [...lines, ...summaryLines(summarize(result, options.language), options)].join('\n');
}

function headline({ outline, characters }: CheckResult, language: Language): string {
  const zh = language === 'zh-CN';
  const genre = outline.genre ?? (zh ? '未识别文种' : 'type not recognised');
  const direction = outline.direction ? DIRECTION_NAMES[outline.direction][language] : '';
  return [genre, direction, zh ? `正文约 ${characters} 字` : `about ${characters} characters`]
    .filter(Boolean)
    .join(' · ');
}

function findingLines(
  diagnostic: Diagnostic,
  index: ReadonlyMap<string, number>,
  { registry, language, paint }: TerminalOptions,
): readonly string[] {
  const words = wordsOf(diagnostic, registry, language);
  const zh = language === 'zh-CN';
  const place =
    'paragraph' in diagnostic.at
      ? zh
        ? `第${index.get(diagnostic.at.paragraph)}段`
        : `¶${index.get(diagnostic.at.paragraph)}`
      : '';
  const likely = diagnostic.certainty === 'likely' ? (zh ? '（可能）' : ' (likely)') : '';
  const quote = diagnostic.quote.trim();
  const shown = quote.length > QUOTE_UNITS ? `${quote.slice(0, QUOTE_UNITS)}…` : quote;
  const preview = previewOf(diagnostic);
  return [
    `  ${paint('bold', words.element)}${place ? ` ${paint('dim', place)}` : ''}  ${words.message}${likely}`,
    ...(shown
      ? [
          `      「${shown}」${preview !== undefined && preview.length <= QUOTE_UNITS ? ` → ${previewWords(preview, language)}` : ''}`,
        ]
      : []),
    paint('dim', `      ${words.clauses.join(zh ? '；' : '; ')}  [${diagnostic.rule}]`),
  ];
}

function summaryLines(summary: Summary, { language, paint }: TerminalOptions): readonly string[] {
  const zh = language === 'zh-CN';
  const { counts } = summary;
  const total = counts.error + counts.warning + counts.info;
  const found = zh
    ? `应当改正 ${counts.error} 处，建议修改 ${counts.warning} 处，供参考 ${counts.info} 处；${summary.passed} 项检查通过。`
    : `${counts.error} to be corrected, ${counts.warning} suggested, ${counts.info} hints; ${summary.passed} checks passed.`;
  const lines = [total === 0 ? paint('good', found) : found];
  for (const { reason, rules } of summary.cannotTell) {
    lines.push(
      paint('dim', zh ? `无法判断 ${rules.length} 项：${reason}` : `${rules.length} could not be told: ${reason}`),
    );
  }
  if (summary.manual.length > 0) {
    lines.push(
      paint(
        'dim',
        zh
          ? `须由人工审核 ${summary.manual.length} 项，不在本次结论之内。`
          : `${summary.manual.length} are for people to judge and are not part of this verdict.`,
      ),
    );
  }
  if (summary.broken.length > 0) {
    lines.push(
      paint(
        'error',
        zh
          ? `检查程序出错 ${summary.broken.length} 项，没有结论：${summary.broken.join('、')}`
          : `${summary.broken.length} checks failed to run: ${summary.broken.join(', ')}`,
      ),
    );
  }
  return lines;
}
