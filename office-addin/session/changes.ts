import type { Edit, OfficialDocument, Text } from '../../shared/index.ts';
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

/** Of a document only what some edits touch, so that what becomes of it by them, and by nobody else, can be told. */
export function touchedBy(document: OfficialDocument, edits: readonly Edit[]): OfficialDocument {
  const touched = new Set(
    edits.flatMap((edit) => {
      if (edit.kind === 'formatSection') return [];
      return [edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph];
    }),
  );
  return { ...document, paragraphs: document.paragraphs.filter(({ id }) => touched.has(id)) };
}

/** What became of a document by some fixes; `after` may hold only what they touched. */
export function changesBetween(
  before: OfficialDocument,
  after: OfficialDocument,
  { title, cards }: { readonly title: Text; readonly cards: readonly Card[] },
): ChangeStep {
  const old = new Map(before.paragraphs.map((paragraph, at) => [paragraph.id, { ...paragraph, number: at + 1 }]));
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
  const paragraphs = after.paragraphs.flatMap((paragraph): readonly ChangedParagraph[] => {
    const was = old.get(paragraph.id);
    if (!was || was.hash === paragraph.hash) return [];
    const told = { before: was.text, after: paragraph.text, notes: distinct(notes.get(paragraph.id)) };
    return [{ paragraph: was.number, ...told }];
  });
  return { title, paragraphs, notes: distinct(paper) };
}

/** Several steps told as one: a paragraph changed twice is told once, from what it was to what it became. */
export function joinSteps(title: Text, steps: readonly ChangeStep[]): ChangeStep {
  const paragraphs = new Map<number, ChangedParagraph>();
  for (const step of steps) {
    for (const changed of step.paragraphs) {
      const first = paragraphs.get(changed.paragraph);
      paragraphs.set(changed.paragraph, {
        ...changed,
        before: first?.before ?? changed.before,
        notes: distinct([...(first?.notes ?? []), ...changed.notes]),
      });
    }
  }
  return {
    title,
    paragraphs: [...paragraphs.values()].sort((a, b) => a.paragraph - b.paragraph),
    notes: distinct(steps.flatMap(({ notes }) => notes)),
  };
}

function distinct(texts: readonly Text[] = []): readonly Text[] {
  return [...new Map(texts.map((text) => [text['zh-CN'], text])).values()];
}
