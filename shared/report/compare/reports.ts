/** A comparison as plain text, as JSON and as a page to print. */
import type { Language } from '../../document/document.ts';
import type { Comparison, TextDifference } from './compare.ts';
import { describeFormat, describeText, placeName, verdictOf } from './wording.ts';

/** The two documents by the names people know them by. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

export function comparisonText(comparison: Comparison, names: ComparedNames, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    `${names.before}  ↔  ${names.after}`,
    verdictOf(comparison)[language],
    ...part(
      say('文字：', 'Text:'),
      comparison.text.map((each) => describeText(each, language)),
    ),
    ...part(
      say('格式：', 'Format:'),
      comparison.format.map((each) => describeFormat(each, language)),
    ),
    ...unsettledLines(comparison, language),
    '',
  ].join('\n');
}

function unsettledLines({ unsettled }: Comparison, language: Language): readonly string[] {
  const { before, after } = unsettled;
  if (before + after === 0) return [];
  return [
    '',
    language === 'en'
      ? `Tracked changes and comments left: ${before} in the first, ${after} in the second.`
      : `还没处理的修订和批注：前一份 ${before} 处，后一份 ${after} 处。`,
  ];
}

/** Version 1: fields are only ever added. */
export function comparisonJson(comparison: Comparison, names: ComparedNames): object {
  return { version: 1, ...names, verdict: verdictOf(comparison), ...comparison };
}

/** One page without anything from elsewhere. */
export function comparisonHtml(comparison: Comparison, names: ComparedNames, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const title = say('签发稿与印发稿比对', 'Comparison of the approved and the issued text');
  const rows = comparison.text.map(
    (each) => `<tr><td>${escapeHtml(placeName(each, language))}</td><td>${marked(each)}</td></tr>`,
  );
  const formats = comparison.format.map((each) => `<li>${escapeHtml(describeFormat(each, language))}</li>`);
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.7 "Noto Serif SC","SimSun",serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}
h1{font-size:1.4em}.verdict{font-size:1.15em;font-weight:bold;border-left:4px solid ${comparison.sameText ? '#1a7f37' : '#b42318'};padding-left:.6em}
table{border-collapse:collapse;width:100%}td{border:1px solid #bbb;padding:.3em .6em;vertical-align:top}td:first-child{white-space:nowrap}
del{background:#fde2e0;color:#8a1c14}ins{background:#dff3e3;color:#0f5a24;text-decoration:none;border-bottom:2px solid}</style>
<h1>${title}</h1><p>${escapeHtml(names.before)} ↔ ${escapeHtml(names.after)}</p>
<p class="verdict">${escapeHtml(verdictOf(comparison)[language])}</p>
${rows.length > 0 ? `<h2>${say('文字', 'Text')}</h2><table>${rows.join('')}</table>` : ''}
${formats.length > 0 ? `<h2>${say('格式', 'Format')}</h2><ul>${formats.join('')}</ul>` : ''}
${unsettledLines(comparison, language)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('')}
</html>
`;
}

/** The later text with what went and what came marked in their places. */
function marked(difference: TextDifference): string {
  if (difference.kind !== 'changed') {
    const tag = difference.kind === 'added' ? 'ins' : 'del';
    return `<${tag}>${escapeHtml(difference.text)}</${tag}>`;
  }
  let at = 0;
  const pieces = difference.changes.map(({ before, after, afterStart }) => {
    const kept = difference.after.slice(at, afterStart);
    at = afterStart + after.length;
    return `${escapeHtml(kept)}${before && `<del>${escapeHtml(before)}</del>`}${after && `<ins>${escapeHtml(after)}</ins>`}`;
  });
  return pieces.join('') + escapeHtml(difference.after.slice(at));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}
