import type { Facet, OfficialDocument, Text, Unreadable } from './document/document.ts';
import type { Edit, Fix } from './document/edit.ts';
import type { Diagnostic } from './engine/result.ts';

/** Where a document lives: Word, a web page, or memory. The only door to the outside. */
export interface Host {
  readonly abilities: {
    readonly facets: ReadonlySet<Facet>;
    readonly edits: ReadonlySet<Edit['kind']>;
    readonly marks: 'inline' | 'none';
  };
  read(): Promise<OfficialDocument | Unreadable>;
  /** Calls `changed` after every edit; returns how to stop. */
  watch(changed: () => void): () => void;
  mark(diagnostics: readonly Diagnostic[]): Promise<void>;
  /** `reading` is the one the finding was made from; without it, the last one handed out. */
  reveal(diagnostic: Diagnostic, reading?: OfficialDocument): Promise<boolean>;
  /**
   * All of the fix or none of it. `reading` is the one the fix was made from: a newer one may have been handed out that
   * nobody has judged yet, and its paragraphs are counted otherwise. Without it, the last one handed out.
   */
  apply(fix: Fix, reading?: OfficialDocument): Promise<'applied' | 'stale' | 'unsupported'>;
  /** Why a fix cannot be done here, known without trying; nothing where it can be tried. */
  whyNot?(fix: Fix): Text | undefined;
  /** Why the last `apply` did not end in `applied`, where there is a sentence for it. */
  refusal?(): Text | undefined;
}
