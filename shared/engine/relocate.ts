import type { ParagraphId, Span } from '../document/document.ts';
import type { Edit, Fix } from '../document/edit.ts';
import type { AnyFinding, CannotTell, Location } from '../rules/rule.ts';

export type Judgement = AnyFinding | CannotTell;

/** A cached finding moved to where its paragraphs are called now. Text offsets stay: the text is the same. */
export function relocate(judgement: Judgement, from: readonly ParagraphId[], to: readonly ParagraphId[]): Judgement {
  if ('cannotTell' in judgement || from.every((id, index) => id === to[index])) return judgement;
  const names = new Map(from.map((id, index) => [id, to[index] ?? id]));
  const rename = (id: ParagraphId): ParagraphId => names.get(id) ?? id;
  return {
    ...judgement,
    at: relocateLocation(judgement.at, rename),
    ...(judgement.fix && { fix: relocateFix(judgement.fix, rename) }),
  };
}

type Rename = (id: ParagraphId) => ParagraphId;

function relocateLocation(at: Location, rename: Rename): Location {
  return 'paragraph' in at ? relocateSpan(at, rename) : at;
}

function relocateSpan(span: Span, rename: Rename): Span {
  return { ...span, paragraph: rename(span.paragraph) };
}

function relocateFix(fix: Fix, rename: Rename): Fix {
  const [first, ...rest] = fix.edits;
  return { ...fix, edits: [relocateEdit(first, rename), ...rest.map((edit) => relocateEdit(edit, rename))] };
}

function relocateEdit(edit: Edit, rename: Rename): Edit {
  switch (edit.kind) {
    case 'replaceText':
    case 'formatRuns':
      return { ...edit, at: relocateSpan(edit.at, rename) };
    case 'formatParagraph':
      return { ...edit, paragraph: rename(edit.paragraph) };
    case 'formatSection':
      return edit;
  }
}
