/** 请单位统一规定: what a person asks the organisation to settle once for all, as a page to print or send. */
import type { Language } from '../document/document.ts';
import { escapeHtml } from '../report/index.ts';
import type { RuleName } from './rule-names.ts';
import type { SetAsideRecord } from './set-aside.ts';

interface RequestPaper {
  readonly names: readonly RuleName[];
  readonly language: Language;
}

/** Names of rules, their clauses and the reasons typed; never words of a document. */
export function requestPage(records: readonly SetAsideRecord[], { names, language }: RequestPaper): string {
  const zh = language === 'zh-CN';
  const title = zh ? '请单位统一规定的事项' : 'For the organisation to settle';
  const head = zh
    ? ['序号', '提示及依据', '起草人的理由', '日期', '单位意见']
    : ['No.', 'Finding and clause', 'Reason of the drafter', 'Date', 'Decision'];
  const asked = records.filter(({ scope }) => scope === 'organisation');
  const rows = asked.map(({ rule, reason, date }, at) => {
    const name = names.find((each) => each.rule === rule);
    const clauses = (name?.clauses ?? []).map((each) => `<br><small>${escapeHtml(each[language])}</small>`).join('');
    const what = `${escapeHtml(name?.title[language] ?? rule)}${clauses}<br><small>${escapeHtml(rule)}</small>`;
    const choice = zh ? '□ 照此提示<br>□ 不再提示<br>□ 另作规定' : '□ keep<br>□ drop<br>□ otherwise';
    return `<tr><td>${at + 1}</td><td>${what}</td><td>${escapeHtml(reason)}</td><td>${escapeHtml(date)}</td><td>${choice}</td></tr>`;
  });
  const intro = zh
    ? '以下提示由起草人写明理由后暂时搁置，请单位统一规定今后怎样掌握。只列提示名称、依据和理由，不含文稿文字。'
    : 'The drafter has set these findings aside for the reasons given and asks how to treat them from now on. No words of any document are listed.';
  const signs = zh
    ? '提出人：　　　　　　　　　　答复人：　　　　　　　　　　日期：　　　　年　　月　　日'
    : 'Asked by:                    Answered by:                    Date:';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title>
<style>body{font:15px/1.7 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:860px;margin:2em auto;padding:0 1em}h1{font-size:1.4em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.4em .6em;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{white-space:nowrap}td:first-child,td:nth-child(4),td:last-child{white-space:nowrap}small{color:#555}@page{size:A4;margin:25mm}</style></head>
<body><h1>${title}</h1><p>${intro}</p>
<table><thead><tr>${head.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
<p>${signs}</p></body></html>
`;
}
