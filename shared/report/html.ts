/** A report of one page, for printing and filing: self-contained, everything escaped, nothing fetched. */
import type { Language } from '../document/document.ts';
import type { Diagnostic } from '../engine/result.ts';
import type { Severity } from '../rules/rule.ts';
import { packWords } from './basis-line.ts';
import type { CheckedDocument, EngineInfo } from './json.ts';
import { DIRECTION_NAMES, SEVERITY_NAMES } from './names.ts';
import type { Registry } from './wording.ts';
import { previewOf, previewWords, summarize, wordsOf } from './wording.ts';

export interface HtmlOptions {
  readonly engine: EngineInfo;
  readonly registry: Registry;
  readonly language: Language;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--dim:#5c5c5c;--line:#d9d9d9;--error:#b10e1c;--warning:#8a5a00;--info:#2b5d8a;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#eee;--dim:#aaa;--line:#444;--error:#ff8a8a;--warning:#f0c060;--info:#8fc1f0;--paper:#1e1e1e}}
*{box-sizing:border-box}body{font:15px/1.6 "Microsoft YaHei","Noto Sans CJK SC","PingFang SC",sans-serif;color:var(--ink);background:var(--paper);max-width:960px;margin:2em auto;padding:0 1.2em}
h1{font-size:1.4em;margin:0 0 .2em}h2{font-size:1.15em;margin:1.6em 0 .4em;overflow-wrap:anywhere}h3{font-size:1em;margin:1.2em 0 .3em}
.dim{color:var(--dim)}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.4em .6em;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{font-weight:600;white-space:nowrap}
q{quotes:"「" "」"}ul{margin:.3em 0;padding-left:1.4em}.box{display:inline-block;width:1em;height:1em;border:1px solid var(--ink);margin-right:.5em;vertical-align:-.1em}
@page{size:A4;margin:20mm}@media print{body{margin:0;max-width:none}tr,li{break-inside:avoid}}`;

export function htmlReport(documents: readonly CheckedDocument[], options: HtmlOptions): string {
  const zh = options.language === 'zh-CN';
  const { engine } = options;
  const title = zh ? '公文核稿报告' : 'Document check report';
  return `<!doctype html>
<html lang="${options.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><p class="dim">Hegao 核稿 ${escapeHtml(engine.version)} · ${zh ? '检查方案' : 'Profile'} ${escapeHtml(engine.profile.id)} (${escapeHtml(engine.profile.hash)})${packsLine(engine, zh)}</p>
${documents.map((each) => section(each, options)).join('\n')}
<p class="dim">${zh ? '本报告由软件提示，供审核人参考；是否修改由人审定。' : 'These are hints for the reviewer, who decides.'}</p></body></html>
`;
}

/** The rule packs and the organisation, where there are any. */
function packsLine({ packs = [], organization }: EngineInfo, zh: boolean): string {
  const parts = packs.map((pack) => packWords(pack, zh ? 'zh-CN' : 'en'));
  return [...(organization === undefined ? [] : [organization]), ...parts]
    .map((part) => ` · ${escapeHtml(part)}`)
    .join('');
}

function section({ path, document, result }: CheckedDocument, { registry, language }: HtmlOptions): string {
  const zh = language === 'zh-CN';
  const summary = summarize(result, language);
  const { outline } = result;
  const facts = [
    outline.genre ?? (zh ? '未识别文种' : 'type not recognised'),
    outline.direction ? DIRECTION_NAMES[outline.direction][language] : '',
    zh ? `正文约 ${result.characters} 字` : `about ${result.characters} characters`,
    zh ? `按 ${result.date} 的规定检查` : `judged by the rules of ${result.date}`,
  ].filter(Boolean);
  const index = new Map(document.paragraphs.map(({ id }, at) => [id, at + 1]));
  const open = summary.cannotTell
    .map(({ reason, rules }) => `<li>${escapeHtml(reason)} <span class="dim">(${rules.length})</span></li>`)
    .join('');
  const manual = summary.manual
    .map(({ question }) => `<li><span class="box"></span>${escapeHtml(question)}</li>`)
    .join('');
  const broken = summary.broken.map((rule) => `<li class="error">${escapeHtml(rule)}</li>`).join('');
  return `<h2>${escapeHtml(path)}</h2><p class="dim">${escapeHtml(facts.join(' · '))}</p>
<p>${(['error', 'warning', 'info'] as const).map((severity) => `<span class="${severity}">${SEVERITY_NAMES[severity][language]} ${summary.counts[severity]}</span>`).join(' · ')} · ${zh ? `${summary.passed} 项通过` : `${summary.passed} passed`}</p>
${(['error', 'warning', 'info'] as const).map((severity) => table(severity, result.diagnostics, { index, registry, language })).join('')}
${open ? `<h3>${zh ? '没有结论的检查' : 'Could not be told'}</h3><ul>${open}</ul>` : ''}
${broken ? `<h3>${zh ? '出错的检查' : 'Failed to run'}</h3><ul>${broken}</ul>` : ''}
${manual ? `<h3>${zh ? '须由人审核' : 'For people to judge'}</h3><ul style="list-style:none;padding:0">${manual}</ul>` : ''}`;
}

interface TableOptions {
  readonly index: ReadonlyMap<string, number>;
  readonly registry: Registry;
  readonly language: Language;
}

function table(severity: Severity, diagnostics: readonly Diagnostic[], options: TableOptions): string {
  const rows = diagnostics.filter((each) => each.severity === severity);
  if (rows.length === 0) return '';
  const heads = options.language === 'zh-CN' ? ['位置', '问题与建议', '依据'] : ['Place', 'Finding', 'Clause'];
  return `<h3 class="${severity}">${SEVERITY_NAMES[severity][options.language]}</h3><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((each) => row(each, options)).join('')}</tbody></table>`;
}

function row(diagnostic: Diagnostic, { index, registry, language }: TableOptions): string {
  const words = wordsOf(diagnostic, registry, language);
  const { at, quote } = diagnostic;
  const place =
    'paragraph' in at ? (language === 'zh-CN' ? `第${index.get(at.paragraph)}段` : `¶${index.get(at.paragraph)}`) : '';
  const preview = previewOf(diagnostic);
  const shown = quote.trim()
    ? `<br><q>${escapeHtml(quote.trim().slice(0, 120))}</q>${preview !== undefined ? ` → ${previewMarkup(preview, language)}` : ''}`
    : '';
  return `<tr><td>${escapeHtml(words.element)}<br><span class="dim">${escapeHtml(place)}</span></td><td>${escapeHtml(words.message)}${shown}</td><td class="dim">${words.clauses.map(escapeHtml).join('<br>')}</td></tr>`;
}

function previewMarkup(preview: string, language: Language): string {
  return preview.trim() === '' ? previewWords(preview, language) : `<q>${escapeHtml(preview.slice(0, 120))}</q>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one way text becomes markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
