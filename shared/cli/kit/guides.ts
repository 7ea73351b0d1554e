/** The guides of docs/deployment as pages that open anywhere, and the page that looks at this machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { escapeHtml } from '../../report/html.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';

export interface GuideOrders {
  readonly root: string;
  readonly baseUrl: string;
  readonly extensionId: string;
  readonly version: string;
}

export function addGuides(files: KitFiles, orders: GuideOrders): void {
  const folder = join(orders.root, 'docs/deployment');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  for (const name of names) {
    const page = name === '00-开始.md' ? '开始.html' : `docs/${name.replace(/\.md$/, '.html')}`;
    files.set(page, textFile(guidePage(filled(readFileSync(join(folder, name), 'utf8'), orders), page)));
  }
  for (const name of SELF_TEST) files.set(name, textFile(filled(readFileSync(join(folder, name), 'utf8'), orders)));
}

const SELF_TEST = ['selftest.html', 'selftest.css', 'selftest.js'];

/** Addresses and names of this organisation in place of the guide's own. */
function filled(markdown: string, { baseUrl, extensionId, version }: GuideOrders): string {
  return markdown
    .replaceAll('https://hegao.example.gov.cn', baseUrl)
    .replaceAll('EXTENSION_ID', extensionId)
    .replaceAll('VERSION', version);
}

const STYLE =
  ':root{color-scheme:light dark}body{font:16px/1.75 "Microsoft YaHei","Noto Sans CJK SC","PingFang SC",sans-serif;max-width:46em;margin:2em auto;padding:0 1.2em}' +
  'code,pre{font-family:Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.92em}pre{padding:.8em 1em;border:1px solid #8886;border-radius:6px;overflow:auto}' +
  'table{border-collapse:collapse;width:100%}td,th{border:1px solid #8886;padding:.35em .6em;text-align:left;vertical-align:top}h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em}' +
  '@media print{body{margin:0;max-width:none}}';

function guidePage(markdown: string, page: string): string {
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1] ?? '核稿部署';
  // Links between guides: the start page lies one folder up.
  const linked = markdown.replace(/\]\(([^)#:]+)\.md\)/g, (_, name: string) => `](${linkTo(name, page)})`);
  const body = marked.parse(linked, { async: false });
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${body}</body></html>
`;
}

function linkTo(name: string, from: string): string {
  const isStart = name === '00-开始';
  if (from === '开始.html') return isStart ? '开始.html' : `docs/${name}.html`;
  return isStart ? '../开始.html' : `${name}.html`;
}
