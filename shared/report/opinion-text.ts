/** An opinion as plain text and as a page of its own. */
import { escapeHtml } from './html.ts';
import type { Opinion, OpinionLine } from './opinion.ts';
import { opinionLines } from './opinion.ts';

/** For copying into a form or a mail. */
export function opinionText(opinion: Opinion): string {
  const lines = opinionLines(opinion).map(({ kind, text }) => {
    if (kind === 'title' || kind === 'recipient') return text;
    if (kind === 'issuer' || kind === 'date') return `${'　'.repeat(16)}${text}`;
    return `　　${text}`;
  });
  const [title = '', ...rest] = lines;
  const notes = opinion.notes.map((note) => `　　${note}`);
  const aside = notes.length > 0 ? ['', '——以下供审核人参考，不随文发出——', ...notes] : [];
  return [title, '', ...rest, ...aside, ''].join('\n');
}

const STYLE = `body{font:16px/1.8 "FangSong","仿宋","Noto Serif CJK SC",serif;color:#111;background:#fff;max-width:44em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}
h1{font-size:1.4em;text-align:center;font-weight:600}h2{font-size:1em;font-weight:600;margin:0;text-indent:2em}p{margin:0;text-indent:2em}.recipient{text-indent:0}.basis{font-size:.9em}.issuer,.date{text-align:right;padding-right:4em}.issuer{margin-top:2em}
aside{border-top:1px dashed #888;margin-top:2em;color:#555;font-size:.9em}section+section{break-before:page;margin-top:3em}
@page{size:A4;margin:25mm}@media print{aside{display:none}}`;

/** A page of its own: nothing is fetched, everything is escaped; the reviewer's notes are not printed. */
export function opinionHtml(opinions: readonly Opinion[]): string {
  const title = escapeHtml(opinions[0]?.title ?? '审核意见');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${STYLE}</style></head>
<body>${opinions.map(section).join('\n')}</body></html>
`;
}

const TAGS: Readonly<Partial<Record<OpinionLine['kind'], string>>> = { title: 'h1', heading: 'h2' };

function section(opinion: Opinion): string {
  const lines = opinionLines(opinion).map(({ kind, text }) => {
    const tag = TAGS[kind] ?? 'p';
    return `<${tag} class="${kind}">${escapeHtml(text)}</${tag}>`;
  });
  const notes = opinion.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('');
  const aside = notes === '' ? '' : `<aside><p>以下供审核人参考，不随文发出。</p>${notes}</aside>`;
  return `<section>${lines.join('\n')}${aside}</section>`;
}
