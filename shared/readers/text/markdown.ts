/** Markdown as drafts use it: headings, paragraphs, lists. Code and front matter are no words of the document. */
import type { OfficialDocument } from '../../document/document.ts';
import type { TextBlock } from './blocks.ts';
import { toDocument } from './blocks.ts';

/** A paragraph a block; lines that an editor wrapped are joined again. */
export function readMarkdown(text: string): OfficialDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r|\u2028|\u2029/);
  const blocks: TextBlock[] = [];
  let fence: string | undefined;
  let previous: string | undefined;
  for (const line of lines.slice(frontMatter(lines))) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      previous = undefined;
      continue;
    }
    previous = addLine(blocks, line, previous);
  }
  return toDocument(blocks);
}

/** How many lines a front matter at the top takes. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)$/.test(line.trimEnd()));
  return end < 0 ? 0 : end + 1;
}

/** Takes one line in; answers the line that the next may go on from. */
function addLine(blocks: TextBlock[], line: string, previous: string | undefined): string | undefined {
  const last = blocks[blocks.length - 1];
  if (line.trim() === '') return undefined;
  if (last && previous !== undefined && /^ {0,3}(?:=+|-+)$/.test(line.trimEnd())) {
    blocks[blocks.length - 1] = { text: last.text, level: line.includes('=') ? 1 : 2 };
    return undefined;
  }
  if (isRule(line)) return undefined;
  const heading = headingOf(line);
  if (heading) {
    blocks.push({ ...heading, text: plain(heading.text) });
    return undefined;
  }
  const isContinued = last !== undefined && previous !== undefined && isWrapped(previous) && !startsBlock(line);
  if (isContinued) blocks[blocks.length - 1] = { ...last, text: joined(last.text, plain(line.trim())) };
  else blocks.push({ text: plain(withoutMark(line)) });
  return line;
}

/** A line of `***` or `---` between paragraphs. */
function isRule(line: string): boolean {
  const bare = line.replaceAll(' ', '').trimEnd();
  return bare.length >= 3 && (/^-+$/.test(bare) || /^\*+$/.test(bare) || /^_+$/.test(bare));
}

/** `#` to `######` and what follows, without the closing signs. */
export function headingOf(line: string): TextBlock | undefined {
  const level = /^#{1,6}(?=[ \t])/.exec(line)?.[0].length;
  if (level === undefined) return undefined;
  let end = line.trimEnd().length;
  while (end > level && line[end - 1] === '#') end -= 1;
  const isClosed = /[ \t]/.test(line.charAt(end - 1));
  return { text: (isClosed ? line.slice(level, end) : line.slice(level)).trim(), level };
}

const COLUMNS_OF_WRAPPED = 60;

/** Whether a line ends where an editor's margin is, and not where a sentence or a short line does. */
function isWrapped(line: string): boolean {
  if (/(?:[。！？：；…]|[ ]{2}|\\)$/.test(line)) return false;
  let columns = 0;
  for (let at = 0; at < line.length; at++) columns += line.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return columns >= COLUMNS_OF_WRAPPED;
}

function startsBlock(line: string): boolean {
  return /^\s{0,3}(?:[-*+>|]|\d{1,4}[.)、．])/.test(line) || /^[\u3000]/.test(line);
}

function joined(before: string, after: string): string {
  return /[!-~]$/.test(before.slice(-1)) && /^[!-~]/.test(after) ? `${before} ${after}` : before + after;
}

/** The signs of a bullet or a quotation are no words; a number is. */
function withoutMark(line: string): string {
  return line
    .replace(/^[ \t]{0,12}(?:(?:[-*+]|>)[ \t]{1,4}){1,6}(?:\[[ xX]\] )?/, '')
    .replace(/^ {1,3}/, '')
    .trimEnd();
}

/** Words without the signs of emphasis, links and code. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500}?)\1/g, '$2')
    .replace(/\*(?=\S)([^*\s][^*]{0,200}?)\*/g, '$1')
    .replace(/`([^`]{1,200})`/g, '$1');
}
