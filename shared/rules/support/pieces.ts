/** The words of an element with their place, and the names listed in them. */
import type { ParagraphId, Span } from '../../document/document.ts';
import type { ElementKind, Outline } from '../../structure/outline.ts';
import { remember } from '../../document/remember.ts';

/** The words one paragraph gives to an element, blanks around them left out. */
export interface Piece {
  readonly text: string;
  readonly at: Span;
}

/** One name of a list such as 主送机关 or 抄送机关. */
export interface Name {
  readonly name: string;
  readonly at: Span;
}

interface Written {
  readonly id: ParagraphId;
  readonly text: string;
}
interface Seen {
  readonly outline: Pick<Outline, 'elements'>;
  readonly paragraphs: readonly Written[];
}

/** Eighty rules ask for pieces in one check: each list of paragraphs is walked once for each set of kinds. */
const KNOWN = new WeakMap<
  readonly Written[],
  { readonly elements: Outline['elements']; readonly pieces: Map<string, readonly Piece[]> }
>();
const writtenOf = remember(
  (paragraphs: readonly Written[]): ReadonlyMap<ParagraphId, Written> =>
    new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
);

/** What every element of these kinds says, in document order; empty lines left out. */
export function piecesOf({ outline, paragraphs }: Seen, ...kinds: readonly ElementKind[]): readonly Piece[] {
  const { elements } = outline;
  const known = KNOWN.get(paragraphs);
  const pieces = known?.elements === elements ? known.pieces : new Map<string, readonly Piece[]>();
  if (known?.pieces !== pieces) KNOWN.set(paragraphs, { elements, pieces });
  const key = kinds.join();
  const found = pieces.get(key) ?? readPieces(elements, writtenOf(paragraphs), kinds);
  pieces.set(key, found);
  return found;
}

function readPieces(
  elements: Outline['elements'],
  written: ReadonlyMap<ParagraphId, Written>,
  kinds: readonly ElementKind[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, paragraphs, span } of elements) {
    if (!kinds.includes(kind)) continue;
    for (const id of paragraphs) {
      const paragraph = written.get(id);
      if (paragraph) pieces.push(...(span?.paragraph === id ? trimmed(id, paragraph.text, span) : wholeOf(paragraph)));
    }
  }
  return pieces;
}

/** The words of a whole paragraph; the same piece until it changes. */
const wholeOf = remember(({ id, text }: Written) => trimmed(id, text, { start: 0, end: text.length }));

function trimmed(paragraph: ParagraphId, text: string, { start, end }: Pick<Span, 'start' | 'end'>): readonly Piece[] {
  const raw = text.slice(start, end);
  const words = raw.trim();
  if (words === '') return [];
  const from = start + raw.indexOf(words);
  return [{ text: words, at: { paragraph, start: from, end: from + words.length } }];
}

/** The words of the pieces without any blanks, joined as one: titles over several lines. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text.replace(/[\s\u3000]+/g, '')).join('');
}

const LABEL = /^(?:抄\s*[送报]|主\s*送|分\s*送|报|送)\s*[：:]/;
const SEPARATORS = new Set(['、', '，', ',', '；', ';', '。', '：', ':']);

/** The single names of a list of recipients; words in brackets stay with the name before them. */
export function namesIn(pieces: readonly Piece[]): readonly Name[] {
  return pieces.flatMap(({ text, at }) => {
    const names: Name[] = [];
    let from = LABEL.exec(text)?.[0].length ?? 0;
    let depth = 0;
    for (let index = from; index <= text.length; index++) {
      const unit = text[index];
      if (unit === '（' || unit === '(') depth += 1;
      if (unit === '）' || unit === ')') depth -= 1;
      if (unit !== undefined && (depth > 0 || !SEPARATORS.has(unit))) continue;
      const raw = text.slice(from, index);
      const name = raw.trim();
      const start = at.start + from + raw.indexOf(name);
      if (name !== '') names.push({ name, at: { paragraph: at.paragraph, start, end: start + name.length } });
      from = index + 1;
    }
    return names;
  });
}

/** A placeholder still to be filled in: XX市, ××局, 某某单位, [单位名称]. */
export function isPlaceholder(text: string): boolean {
  return /[XxＸｘ×✕＊*_]{1,}|某|[[［【{〔].*[\]］】}〕]/.test(text);
}
