/** Whether what a fix was made for still stands, in a document that changes under our hands. */
import type { Edit, OfficialDocument, Paragraph, ParagraphId } from '../../shared/index.ts';

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
    const id = edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph;
    const was = before.get(id);
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
