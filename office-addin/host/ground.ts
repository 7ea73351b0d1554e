/** Whether what a fix was made for still stands, in a document that changes under our hands. */
import type { Edit, OfficialDocument, Paragraph, ParagraphId } from '../../shared/index.ts';
import { letters, listed } from './spots.ts';

/**
 * The edits with their paragraphs found again in a newer reading: the paragraph of that number where it says the same
 * as it did, else the only one that says it. Anything less sure is `stale`: a wrong place is worse than none.
 */
export function onGround(
  basis: OfficialDocument,
  now: OfficialDocument,
  edits: readonly Edit[],
): readonly Edit[] | 'stale' {
  const before = new Map(basis.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const after = new Map(now.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const moved: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'formatSection') {
      if (basis.pageSetup?.length !== now.pageSetup?.length) return 'stale';
      moved.push(edit);
      continue;
    }
    const was = before.get(paragraphOf(edit));
    const place = was && whereNow(was, after, now.paragraphs);
    if (!place) return 'stale';
    moved.push(
      edit.kind === 'formatParagraph'
        ? { ...edit, paragraph: place }
        : { ...edit, at: { ...edit.at, paragraph: place } },
    );
  }
  return moved;
}

/**
 * Whether a newer reading says what the edits were to bring about: in each paragraph they touch, and with no paragraph
 * more or less. What somebody types in another one meanwhile is theirs, and no reason to have the fix undone.
 */
export function cameTrue(now: OfficialDocument, wanted: OfficialDocument, edits: readonly Edit[]): boolean {
  const touched = new Set(edits.flatMap((edit) => (edit.kind === 'formatSection' ? [] : [paragraphOf(edit)])));
  const said = listed(now);
  const meant = listed(wanted);
  return (
    said.length === meant.length &&
    meant.every(({ id, text }, at) => !touched.has(id) || letters(text) === letters(said[at]?.text ?? ''))
  );
}

function paragraphOf(edit: Exclude<Edit, { kind: 'formatSection' }>): ParagraphId {
  return edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph;
}

function whereNow(
  was: Paragraph,
  after: ReadonlyMap<ParagraphId, Paragraph>,
  all: readonly Paragraph[],
): ParagraphId | undefined {
  const same = ({ text, place }: Paragraph): boolean => text === was.text && place === was.place;
  const there = after.get(was.id);
  if (there && same(there)) return there.id;
  const found = all.filter(same);
  return found.length === 1 ? found[0]?.id : undefined;
}
