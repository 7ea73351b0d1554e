/** 章、节、条 at the start of paragraphs. */
import type { ParagraphId } from '../../document/document.ts';
import type { Outline } from '../../structure/outline.ts';
import { parseChineseNumber } from '../../text/numerals.ts';
import { prose, quotedAcross } from './parts.ts';

export interface Article {
  readonly paragraph: ParagraphId;
  readonly text: string;
  readonly unit: '编' | '章' | '节' | '条';
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly part: string;
}

const HEAD = /^\s*第([一二三四五六七八九十百千零〇]{1,9}|\d{1,4})([编章节条])(?!之)/;

/** Numbered articles outside quotations; 第三条修改为 and the like speak of another text and are left out. */
export function findArticles(
  paragraphs: readonly { readonly id: ParagraphId; readonly place: string; readonly text: string }[],
  outline: Pick<Outline, 'elements'>,
): readonly Article[] {
  const quoted = quotedAcross(paragraphs);
  return prose(paragraphs, outline).flatMap(({ paragraph, element }) => {
    const { id, text } = paragraph;
    const match = quoted.has(id) ? null : HEAD.exec(text);
    if (!match) return [];
    const [whole, written = '', unit = '条'] = match;
    const after = text.slice(whole.length);
    if (/^(?:第|修改|改为|增加|删|规定|的|和|至|、|中|之|作为|所|—|-|末|款)/.test(after)) return [];
    const value = /^\d/.test(written) ? Number(written) : parseChineseNumber(written.replace(/[零〇]/g, '零'));
    if (value === undefined) return [];
    const start = text.length - text.trimStart().length;
    const part = element.kind === 'attachment' ? `attachment${element.number ?? ''}` : 'main';
    return [{ paragraph: id, text, unit: unit as Article['unit'], value, start, end: whole.length, part }];
  });
}
