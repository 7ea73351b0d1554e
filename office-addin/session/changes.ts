import type { OfficialDocument, Text } from '../../shared/index.ts';
import type { Card } from '../../shared/ui/index.ts';

/** One paragraph before and after a step. */
export interface ChangedParagraph {
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
  /** What was done to its format, in words. */
  readonly notes: readonly Text[];
}

/** What one click did. */
export interface ChangeStep {
  readonly title: Text;
  readonly paragraphs: readonly ChangedParagraph[];
  /** What was done to the paper, in words. */
  readonly notes: readonly Text[];
}

/** What became of the document between two readings; both count their paragraphs alike. */
export function changesBetween(
  before: OfficialDocument,
  after: OfficialDocument,
  { title, cards }: { readonly title: Text; readonly cards: readonly Card[] },
): ChangeStep {
  const old = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const notes = new Map<string, Text[]>();
  const paper: Text[] = [];
  for (const { diagnostic, changes } of cards) {
    diagnostic.fix?.edits.forEach((edit, at) => {
      const words = changes[at];
      if (!words || edit.kind === 'replaceText') return;
      if (edit.kind === 'formatSection') paper.push(words);
      else {
        const id = edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph;
        notes.set(id, [...(notes.get(id) ?? []), words]);
      }
    });
  }
  const paragraphs = after.paragraphs.flatMap((paragraph, at): readonly ChangedParagraph[] => {
    const was = old.get(paragraph.id);
    if (!was || was.hash === paragraph.hash) return [];
    return [{ paragraph: at + 1, before: was.text, after: paragraph.text, notes: distinct(notes.get(paragraph.id)) }];
  });
  return { title, paragraphs, notes: distinct(paper) };
}

function distinct(texts: readonly Text[] = []): readonly Text[] {
  return [...new Map(texts.map((text) => [text['zh-CN'], text])).values()];
}
