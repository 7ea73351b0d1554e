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
  reveal(diagnostic: Diagnostic): Promise<boolean>;
  /** All of the fix or none of it. */
  apply(fix: Fix): Promise<'applied' | 'stale' | 'unsupported'>;
  /** Why a fix cannot be done here, known without trying; nothing where it can be tried. */
  whyNot?(fix: Fix): Text | undefined;
  /** Why the last `apply` did not end in `applied`, where there is a sentence for it. */
  refusal?(): Text | undefined;
}
