/** One run rewritten: its words cut where formats or changes begin, everything else in it kept as it stands. */
import type { RunFormat } from '../../document/document.ts';
import type { TextChange } from '../../document/edit-plan.ts';
import { isShared, slotBeside } from '../../document/slots.ts';
import type { Piece } from '../../readers/ooxml/text-model.ts';
import type { XmlElement } from '../../readers/ooxml/xml.ts';
import { child } from '../../readers/ooxml/xml.ts';
import type { RunPatch } from './format-patches.ts';
import { runPatch } from './format-patches.ts';
import type { Ink } from './ink.ts';
import { runContent } from './markup.ts';
import type { ParagraphTarget } from './paragraphs.ts';
import { patchProperties, startTag } from './properties.ts';
import { RUN_ORDER } from './schema-order.ts';
import type { Splice, SplicePart } from './splice.ts';

/** What a paragraph's plan says of offsets, asked run by run. */
export interface RunPlan {
  readonly target: ParagraphTarget;
  readonly ink: Ink;
  /** Changes whose new letters join the run of a piece. */
  readonly insertionsIn: (piece: Piece) => readonly TextChange[];
  readonly isDeleted: (offset: number) => boolean;
  /** The new format at an offset of the old text; undefined where it stays. */
  readonly formatAt: (offset: number) => RunFormat | undefined;
  /** Offsets at which something begins or ends. */
  readonly borders: readonly number[];
}

/** A stretch of a run of one fate and one format. */
interface Stretch {
  readonly fate: 'kept' | 'deleted' | 'inserted';
  /** Undefined: as it was. Opaque marks take the format of what stands before them. */
  readonly format: RunPatch | undefined | 'any';
  readonly content: readonly (SplicePart | { readonly words: string })[];
}

/** The splice that rewrites `run`. `inserter` is the w:ins it is a direct child of, which new letters step out of. */
export function spliceRun(
  run: XmlElement,
  pieces: readonly Piece[],
  plan: RunPlan,
  inserter: XmlElement | undefined,
): Splice {
  const all = run.children.flatMap((node, at) => [
    ...gapBefore(node, run.children[at - 1]?.end ?? run.contentStart),
    ...stretchesOf(node, pieces, plan),
  ]);
  const stretches = join(plan.ink.isTracked ? all : all.filter(({ fate }) => fate !== 'deleted'));
  const { source } = plan.target;
  const parts = stretches
    .filter(({ content }) => content.some((part) => isWords(part) || !isEmpty(part, source)))
    .flatMap((stretch) => writeStretch(stretch, { run, plan, inserter }));
  return { start: run.start, end: run.end, parts };
}

/** Line ends and comments of a file written by hand; before the properties they have no place to stay. */
function gapBefore(node: XmlElement, from: number): readonly Stretch[] {
  if (node.name === 'w:rPr' || from >= node.start) return [];
  return [{ fate: 'kept', format: 'any', content: [{ from, to: node.start }] }];
}

function isEmpty(part: SplicePart, source: string): boolean {
  return (typeof part === 'string' ? part : source.slice(part.from, part.to)).trim() === '';
}

function stretchesOf(node: XmlElement, pieces: readonly Piece[], plan: RunPlan): readonly Stretch[] {
  if (node.name === 'w:rPr') return [];
  const inside = pieces.filter((piece) => piece.node.start >= node.start && piece.node.end <= node.end);
  const whole: SplicePart = { from: node.start, to: node.end };
  const [piece] = inside;
  if (!piece) return [{ fate: 'kept', format: 'any', content: [whole] }];
  const end = piece.start + piece.text.length;
  const changes = plan.insertionsIn(piece);
  const newAt = (offset: number): readonly Stretch[] =>
    changes.filter(({ start }) => start === offset).flatMap((change) => newStretches(change, piece.run, plan));
  const cuts = [piece.start, ...plan.borders.filter((at) => at > piece.start && at < end), end];
  return cuts.slice(1).flatMap((to, index): readonly Stretch[] => {
    const from = cuts[index] ?? to;
    const isWhole = from === piece.start && to === end;
    const words = { words: piece.text.slice(from - piece.start, to - piece.start) };
    const isDeleted = plan.isDeleted(from);
    const content = isWhole && !(isDeleted && node.name === 'w:t') ? whole : words;
    const kept: Stretch = {
      fate: isDeleted ? 'deleted' : 'kept',
      format: isDeleted ? undefined : plan.formatAt(from),
      content: [content],
    };
    return [...newAt(from), kept, ...(to === end ? newAt(end) : [])];
  });
}

/** New letters, cut where the slot of a shared character must be said; untracked ones are letters like the others. */
export function newStretches(change: TextChange, run: XmlElement | undefined, plan: RunPlan): readonly Stretch[] {
  const { target } = plan;
  const like = change.formatLike;
  const format = like === undefined ? undefined : plan.formatAt(like);
  const slot = target.slotAt(like);
  const natural = target.hintsEastAsian(run) ? 'eastAsian' : 'latin';
  return join(
    [...change.insert].map((character): Stretch => {
      const wanted = slotBeside(character, slot);
      const needsHint = isShared(character) && wanted !== natural;
      const patch: RunPatch | undefined = needsHint
        ? { ...format, hint: wanted === 'eastAsian' ? 'eastAsia' : 'default' }
        : format;
      return { fate: plan.ink.isTracked ? 'inserted' : 'kept', format: patch, content: [{ words: character }] };
    }),
  );
}

function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const format = last && commonFormat(last, stretch);
    if (!last || !format) joined.push(stretch);
    else joined[joined.length - 1] = { ...last, format: format.format, content: joinContent(last, stretch) };
  }
  return joined;
}

function commonFormat(a: Stretch, b: Stretch): { readonly format: Stretch['format'] } | undefined {
  if (a.fate !== b.fate) return undefined;
  if (a.format === 'any') return { format: b.format };
  if (b.format === 'any' || JSON.stringify(a.format) === JSON.stringify(b.format)) return { format: a.format };
  return undefined;
}

function joinContent(a: Stretch, b: Stretch): Stretch['content'] {
  const last = a.content.at(-1);
  const [first, ...rest] = b.content;
  return isWords(last) && isWords(first)
    ? [...a.content.slice(0, -1), { words: last.words + first.words }, ...rest]
    : [...a.content, ...b.content];
}

function isWords(part: Stretch['content'][number] | undefined): part is { readonly words: string } {
  return typeof part === 'object' && 'words' in part;
}

interface Writing {
  readonly run: XmlElement | undefined;
  readonly plan: RunPlan;
  readonly inserter: XmlElement | undefined;
}

/** The stretch as a run, within its mark where changes are tracked. */
export function writeStretch(stretch: Stretch, { run, plan, inserter }: Writing): readonly SplicePart[] {
  const { ink, target } = plan;
  const isDeleted = stretch.fate === 'deleted';
  const { source } = target;
  const content = stretch.content.map((part) =>
    isWords(part) ? runContent(part.words, isDeleted ? 'w:delText' : 'w:t') : part,
  );
  const open = run ? startTag(source, run) : '<w:r>';
  const parts = [open, ...runProperties(stretch, run, plan), ...content, '</w:r>'];
  if (!ink.isTracked || stretch.fate === 'kept') return parts;
  const wrapped = ink.wrap(isDeleted ? 'w:del' : 'w:ins', MARK).split(MARK);
  const [before = '', after = ''] = wrapped;
  const stepsOut = stretch.fate === 'inserted' && inserter;
  return stepsOut
    ? [`</${inserter.name}>`, before, ...parts, after, startTag(source, inserter)]
    : [before, ...parts, after];
}

/** Stands for the content while a wrapper is made; no XML holds it. */
const MARK = '\u0000';

function runProperties(stretch: Stretch, run: XmlElement | undefined, plan: RunPlan): readonly SplicePart[] {
  const { source, newRunProperties } = plan.target;
  const old = run ? child(run, 'w:rPr') : undefined;
  const set = stretch.format === 'any' ? undefined : stretch.format;
  if (!run && !set) return [newRunProperties];
  if (!set) return old ? [{ from: old.start, to: old.end }] : [];
  const tracks = plan.ink.isTracked && stretch.fate === 'kept';
  const track = (before: string): string => plan.ink.wrap('w:rPrChange', `<w:rPr>${before}</w:rPr>`);
  return patchProperties(
    { source, element: old, name: 'w:rPr', order: RUN_ORDER },
    runPatch(set, old),
    ...(tracks ? [track] : []),
  );
}
